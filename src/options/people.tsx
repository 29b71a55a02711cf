import { useState } from 'preact/hooks'
import type { RuleId } from '../engine/types.ts'
import { t } from '../panel/words.ts'
import type { MarkedPerson } from '../platform/settings.ts'
import { PersonForm } from './person-form.tsx'
import { PersonRow } from './person-row.tsx'
import { UndoLine } from './undo-line.tsx'

interface Props {
  people: MarkedPerson[]
  /** Kinds of remarks that are not made to anybody. */
  offForAll?: readonly RuleId[]
  /** False when the change could not be stored. */
  onPeople(change: (people: MarkedPerson[]) => MarkedPerson[]): Promise<boolean>
  /** Nobody is on the list, and that is what the page asks for. */
  eager?: boolean
}

/** The list of people, each to be changed or removed, and a form for one more. */
export function People({ people, offForAll = [], onPeople, eager = false }: Props) {
  const [editing, setEditing] = useState<string | null>(null)
  const [removed, setRemoved] = useState<{ person: MarkedPerson; at: number } | null>(null)
  /** Whose form was closed last: the keyboard's place is there. */
  const [returned, setReturned] = useState<string | null>(null)
  const close = (id: string) => {
    setEditing(null)
    setReturned(id)
  }
  const save = async (person: MarkedPerson) => {
    const saved = await onPeople((all) =>
      all.some((one) => one.id === person.id)
        ? all.map((one) => (one.id === person.id ? person : one))
        : [...all, person],
    )
    if (!saved) return false
    if (editing === person.id) close(person.id)
    setRemoved(null)
    return true
  }
  const remove = async (person: MarkedPerson, at: number) => {
    if (await onPeople((all) => all.filter((one) => one.id !== person.id))) setRemoved({ person, at })
  }
  const bringBack = async ({ person, at }: { person: MarkedPerson; at: number }) => {
    if (!(await onPeople((all) => [...all.slice(0, at), person, ...all.slice(at)]))) return
    setRemoved(null)
    setReturned(person.id)
  }
  return (
    <div class="people">
      {people.length ? (
        <ul>
          {people.map((person, at) => (
            <li key={person.id}>
              {editing === person.id ? (
                <PersonForm
                  person={person}
                  others={people.filter((one) => one !== person)}
                  offForAll={offForAll}
                  onSave={save}
                  onCancel={() => close(person.id)}
                />
              ) : (
                <PersonRow
                  person={person}
                  focus={returned === person.id}
                  onEdit={() => setEditing(person.id)}
                  onRemove={() => remove(person, at)}
                />
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {removed ? (
        <UndoLine line={t('people_removed', removed.person.name)} onUndo={() => bringBack(removed)} />
      ) : null}
      {editing === null ? <PersonForm others={people} onSave={save} eager={eager} /> : null}
    </div>
  )
}
