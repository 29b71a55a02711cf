import { useState } from 'preact/hooks'
import { t } from '../panel/words.ts'
import type { MarkedPerson } from '../platform/settings.ts'
import { PersonForm } from './person-form.tsx'

interface Props {
  people: MarkedPerson[]
  onPeople(change: (people: MarkedPerson[]) => MarkedPerson[]): void
  /** Nobody is on the list, and that is what the page asks for. */
  eager?: boolean
}

/** The list of people, each to be changed or removed, and a form for one more. */
export function People({ people, onPeople, eager = false }: Props) {
  const [editing, setEditing] = useState<string | null>(null)
  const save = (person: MarkedPerson) => {
    onPeople((all) =>
      all.some((one) => one.id === person.id)
        ? all.map((one) => (one.id === person.id ? person : one))
        : [...all, person],
    )
    setEditing(null)
  }
  return (
    <div class="people">
      {people.length ? (
        <ul>
          {people.map((person) => (
            <li key={person.id}>
              {editing === person.id ? (
                <PersonForm
                  person={person}
                  others={people.filter((one) => one !== person)}
                  onSave={save}
                  onCancel={() => setEditing(null)}
                />
              ) : (
                <Row
                  person={person}
                  onEdit={() => setEditing(person.id)}
                  onRemove={() => onPeople((all) => all.filter((one) => one.id !== person.id))}
                />
              )}
            </li>
          ))}
        </ul>
      ) : null}
      <PersonForm others={people} onSave={save} eager={eager} />
    </div>
  )
}

function Row({ person, onEdit, onRemove }: { person: MarkedPerson; onEdit(): void; onRemove(): void }) {
  return (
    <div class="person">
      <div>
        <p class="person-name">{person.name}</p>
        <p class="hint">{person.addresses.join(', ')}</p>
      </div>
      <div class="person-actions">
        <button type="button" class="quiet" onClick={onEdit}>
          {t('options_edit')}
          <span class="sr"> {person.name}</span>
        </button>
        <button type="button" class="quiet" onClick={onRemove}>
          {t('options_remove')}
          <span class="sr"> {person.name}</span>
        </button>
      </div>
    </div>
  )
}
