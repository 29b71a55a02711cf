import type { NotesProblem as Problem } from '../../platform/protocol.ts'
import type { Actions } from '../actions.ts'
import { t } from '../words.ts'
import { NotesProblem } from './notes-problem.tsx'

interface Props {
  actions: Actions
  /** Why it came to nothing, if that is not told elsewhere. */
  problem?: Problem | undefined
  centred?: boolean
}

/** The way to the sheet for the next 1:1. */
export function NotesPrepare({ actions, problem, centred = false }: Props) {
  return (
    <div class={centred ? 'prepare-way centred' : 'prepare-way'}>
      <button
        type="button"
        class="link"
        aria-describedby="notes-prepare-line"
        onClick={() => actions.notes({ act: 'prepare', of: 'all' })}
      >
        {t('notes_sheet_make')}
      </button>
      <p class="hint" id="notes-prepare-line">
        {t('notes_sheet_line')}
      </p>
      <NotesProblem problem={problem} />
    </div>
  )
}
