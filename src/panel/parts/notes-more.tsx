import { useState } from 'preact/hooks'
import type { NotesState } from '../../platform/protocol.ts'
import type { Actions } from '../actions.ts'
import { t } from '../words.ts'
import { Fold } from './fold.tsx'
import { Box } from './notes-ask.tsx'
import { NotesLines } from './notes-lines.tsx'
import { NotesProblem } from './notes-problem.tsx'

interface Props {
  notes: NotesState
  actions: Actions
}

/** What the manager said: pasted, or taken from lines of the document. */
export function Said({ notes, actions }: Props) {
  const [text, setText] = useState(notes.said)
  const [known, setKnown] = useState(notes.said)
  // Lines that were taken from the document stand in the field, too.
  if (notes.said !== known) {
    setKnown(notes.said)
    setText(notes.said)
  }
  const send = () => {
    if (text.trim() !== notes.said) actions.notes({ act: 'hear', text })
  }
  return (
    <Fold title={t(notes.said ? 'notes_said_have' : 'notes_said')}>
      <p class="hint" id="notes-said-hint">
        {t('notes_said_hint')}
      </p>
      <textarea
        rows={4}
        value={text}
        aria-label={t('notes_said')}
        aria-describedby="notes-said-hint"
        onInput={(e) => setText(e.currentTarget.value)}
        onBlur={send}
      />
      <div class="actions">
        <button type="button" class="second" aria-disabled={text.trim() === notes.said} onClick={send}>
          {t('notes_said_take')}
        </button>
        {notes.reading === 'live' ? (
          <button type="button" class="quiet" onClick={() => actions.notes({ act: 'hear', text: null })}>
            {t('notes_said_select')}
          </button>
        ) : null}
      </div>
    </Fold>
  )
}

/** What else can be said about the document. */
export function NotesMore({ notes, actions }: Props) {
  const on = notes.underlines === 'on'
  return (
    <Fold title={t('notes_more')}>
      <p class="hint">{t(notes.reading === 'live' ? 'notes_live' : 'notes_copy')}</p>
      {notes.attendees?.length ? (
        <p class="hint">{t('notes_attendees', notes.attendees.join(', '))}</p>
      ) : null}
      <Box
        on={notes.shared}
        set={(shared) => actions.notes({ act: 'shared', shared })}
        label={t('notes_shared_now')}
        hint={t('notes_shared_hint')}
      />
      <p class="hint">{t(on ? 'notes_underlines_on' : 'notes_underlines_off')}</p>
      <div class="actions">
        <button type="button" class="second" onClick={() => actions.notes({ act: 'underlines', on: !on })}>
          {t(on ? 'notes_underlines_stop' : 'notes_underlines_start')}
        </button>
        <button type="button" class="quiet" onClick={() => actions.notes({ act: 'forbid' })}>
          {t('notes_forbid')}
        </button>
      </div>
    </Fold>
  )
}

/** Above the coaching of notes: what of the document is coached, and what they said. */
export function NotesBar({ notes, actions }: Props) {
  const count = String(notes.lines.length)
  return (
    <div class="folds notes-bar">
      <Fold title={t(notes.lines.length === 1 ? 'notes_coached_one' : 'notes_coached', count)}>
        <NotesLines lines={notes.lines} actions={actions} />
        {notes.reading === 'live' ? (
          <div class="actions">
            <button type="button" class="second" onClick={() => actions.notes({ act: 'select' })}>
              {t('notes_select_too')}
            </button>
            <button type="button" class="quiet" onClick={() => actions.notes({ act: 'drop' })}>
              {t('notes_drop')}
            </button>
          </div>
        ) : null}
        <NotesProblem problem={notes.problem} />
      </Fold>
      <Said notes={notes} actions={actions} />
    </div>
  )
}
