import type { NotesState } from '../../platform/protocol.ts'
import { t } from '../words.ts'

/** Nothing was selected in the document when its selection was asked for. */
export function SelectNote({ problem }: { problem: NotesState['problem'] }) {
  return problem === 'nothing-selected' ? (
    <p class="failed" role="alert">
      {t('notes_nothing_selected')}
    </p>
  ) : null
}
