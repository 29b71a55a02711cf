import type { Actions } from '../actions.ts'
import { t } from '../words.ts'

/** Undo for a suggestion that was used a while ago, or before the panel was opened. */
export function UndoLine({ actions }: { actions: Actions }) {
  return (
    <p class="undo-line">
      {t('undo_line')}{' '}
      <button type="button" class="link" onClick={() => actions.undo()}>
        {t('undo')}
      </button>
    </p>
  )
}
