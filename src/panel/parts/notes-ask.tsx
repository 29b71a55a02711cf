import { useState } from 'preact/hooks'
import type { NotesState } from '../../platform/protocol.ts'
import type { Actions } from '../actions.ts'
import { t } from '../words.ts'
import { NotesProblem } from './notes-problem.tsx'
import { NotesWhom } from './notes-whom.tsx'
import { Plain } from './plain.tsx'

interface Props {
  notes: NotesState
  actions: Actions
}

/** Nothing of the document has been read. Whose notes are they, and may they be read? */
export function AskNotes({ notes, actions }: Props) {
  const { people, named } = notes
  const [chosen, setChosen] = useState<string | null>(null)
  const [shared, setShared] = useState(true)
  const [names, setNames] = useState(notes.byName)
  const personId = chosen ?? named?.id ?? people[0]?.id
  const name = people.find(({ id }) => id === personId)?.name ?? ''
  if (personId === undefined)
    return (
      <Plain open={0} title={t('notes_nobody_title')} line={t('notes_nobody_line')}>
        <div class="actions centred">
          <button type="button" class="primary" onClick={() => actions.settings()}>
            {t('notes_nobody_button')}
          </button>
        </div>
      </Plain>
    )
  return (
    <section class="notes" aria-labelledby="notes-ask">
      <h2 id="notes-ask">{t('notes_ask_title')}</h2>
      <p>{t(notes.attendees ? 'notes_ask_looked' : 'notes_ask_line')}</p>
      <form
        onSubmit={(e) => {
          e.preventDefault()
          actions.notes({ act: 'allow', personId, shared, names })
        }}
      >
        <label for="notes-person">{t('notes_person')}</label>
        <select id="notes-person" value={personId} onChange={(e) => setChosen(e.currentTarget.value)}>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
        <NotesWhom notes={notes} actions={actions} />
        <Box on={shared} set={setShared} label={t('notes_shared', name)} hint={t('notes_shared_hint')} />
        {notes.byName ? null : <Box on={names} set={setNames} label={t('notes_titles')} />}
        <div class="actions">
          <button type="submit" class="primary" data-home>
            {t('notes_allow')}
          </button>
        </div>
      </form>
      <NotesProblem problem={notes.problem === 'no-copy' ? undefined : notes.problem} />
    </section>
  )
}

interface BoxProps {
  on: boolean
  set(on: boolean): void
  label: string
  hint?: string
}

/** A box to tick. */
export function Box({ on, set, label, hint }: BoxProps) {
  return (
    <label class="box">
      <input type="checkbox" checked={on} onChange={(e) => set(e.currentTarget.checked)} />
      <span>
        {label}
        {hint ? <span class="hint">{hint}</span> : null}
      </span>
    </label>
  )
}
