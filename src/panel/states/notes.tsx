import type { NotesState } from '../../platform/protocol.ts'
import type { Actions } from '../actions.ts'
import { AskNotes } from '../parts/notes-ask.tsx'
import { NotesLines, PickLines } from '../parts/notes-lines.tsx'
import { NotesMore, Said } from '../parts/notes-more.tsx'
import { NotesPrepare } from '../parts/notes-prepare.tsx'
import { NotesProblem } from '../parts/notes-problem.tsx'
import { Plain } from '../parts/plain.tsx'
import { t } from '../words.ts'
import { PasteButton } from './page.tsx'

interface Props {
  notes: NotesState
  actions: Actions
}

/** A document of notes before its lines are coached: whose it is, how it can be read, which lines. */
export function Notes({ notes, actions }: Props) {
  if (!notes.allowed) return <AskNotes notes={notes} actions={actions} />
  switch (notes.reading) {
    case 'closed':
    case 'starting':
      return <Plain open={0} breathing title={t('notes_starting')} />
    case 'click':
      return <Plain open={1} title={t('notes_click_title')} line={t('notes_click_line')} />
    case 'export':
    case 'none':
      return notes.copy ? (
        <PickLines copy={notes.copy} picked={notes.lines.length} problem={notes.problem} actions={actions} />
      ) : (
        <NoLiveText notes={notes} actions={actions} />
      )
    case 'live':
      return <Lines notes={notes} actions={actions} />
  }
}

/** Docs does not say what stands in it: a copy can be read on a click, or the box used. */
function NoLiveText({ notes, actions }: Props) {
  return (
    <Plain open={1} title={t('notes_export_title')} line={t('notes_export_line')}>
      <div class="actions centred">
        <button type="button" class="primary" onClick={() => actions.notes({ act: 'copy' })}>
          {t('notes_export_take')}
        </button>
        <PasteButton actions={actions} />
      </div>
      <NotesProblem problem={notes.problem} />
      <NotesPrepare actions={actions} centred />
    </Plain>
  )
}

/** What would be coached, to be looked at first. */
function Lines({ notes, actions }: Props) {
  const has = notes.lines.length > 0
  return (
    <section class="notes">
      <h2>{t(has ? 'notes_lines_title' : 'notes_none_title')}</h2>
      <p>{t(has ? 'notes_lines_line' : 'notes_none_line')}</p>
      <NotesLines lines={notes.lines} actions={actions} />
      <div class="actions">
        {has ? (
          <button type="button" class="primary" data-home onClick={() => actions.notes({ act: 'coach' })}>
            {t('notes_coach')}
          </button>
        ) : null}
        <button
          type="button"
          class={has ? 'second' : 'primary'}
          onClick={() => actions.notes({ act: 'select' })}
        >
          {t('notes_select')}
        </button>
        {has ? (
          <button type="button" class="quiet" onClick={() => actions.notes({ act: 'drop' })}>
            {t('notes_drop')}
          </button>
        ) : null}
      </div>
      <NotesProblem problem={notes.problem} />
      <NotesPrepare actions={actions} />
      <div class="folds">
        <Said notes={notes} actions={actions} />
        <NotesMore notes={notes} actions={actions} />
      </div>
    </section>
  )
}
