import type { DraftState } from '../../platform/protocol.ts'
import type { Actions } from '../actions.ts'
import { advice } from '../read/advice.ts'
import { t } from '../words.ts'

/** Below a suggestion that was used: what the draft says now, without moving anything above. */
export function After({ now, actions }: { now: DraftState | null; actions: Actions }) {
  const ready = now?.phase === 'ready'
  const next = ready && now ? advice(now, null, null).main : null
  return (
    <div class="after">
      <p class="after-title">{t('used_title')}</p>
      <p>{t('used_line')}</p>
      <p>{!ready ? t('after_reading') : next ? t('after_more', next.card.title) : t('after_fine')}</p>
      {ready ? (
        <button type="button" class="link" onClick={() => actions.next()}>
          {next ? t('after_next') : t('after_close')}
        </button>
      ) : null}
    </div>
  )
}
