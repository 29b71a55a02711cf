import type { NotesProblem as Problem } from '../../platform/protocol.ts'
import { t, type WordKey } from '../words.ts'

const LINES: Record<Problem, WordKey> = {
  'nothing-selected': 'notes_nothing_selected',
  'no-copy': 'notes_export_failed',
  full: 'notes_full',
  'not-stored': 'notes_not_stored',
}

/** Why what the person asked of the document came to nothing. */
export function NotesProblem({ problem }: { problem: Problem | undefined }) {
  return problem ? (
    <p class="failed" role="alert">
      {t(LINES[problem])}
    </p>
  ) : null
}
