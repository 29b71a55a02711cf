import type { NotesState } from '../../platform/protocol.ts'
import type { Actions } from '../actions.ts'
import { t } from '../words.ts'

interface Props {
  notes: NotesState
  actions: Actions
}

/** Whom the document names: in its title, which all can see, or among its attendees, who are looked up on a click. */
export function NotesWhom({ notes, actions }: Props) {
  const { named, people, attendees, looking, byName, problem } = notes
  const name = people.find(({ id }) => id === named?.id)?.name
  if (named?.where === 'title' && name) return <p class="hint whom">{t('notes_title_names', name)}</p>
  if (attendees)
    return (
      <p class="hint whom">
        {attendees.length > 0 ? t('notes_attendees', attendees.join(', ')) : t('notes_attendees_none')}
      </p>
    )
  return (
    <div class="whom">
      <button
        type="button"
        class="link"
        aria-disabled={looking}
        aria-describedby="notes-look-hint"
        onClick={() => {
          if (!looking) actions.notes({ act: 'attendees' })
        }}
      >
        {t(looking ? 'notes_looking' : 'notes_look')}
      </button>
      <p class="hint" id="notes-look-hint">
        {t(byName ? 'notes_look_opens' : 'notes_look_hint')}
      </p>
      {problem === 'no-copy' ? (
        <p class="failed" role="alert">
          {t('notes_look_failed')}
        </p>
      ) : null}
    </div>
  )
}
