import type { DraftState } from '../../platform/protocol.ts'
import { advice } from '../../session/read/advice.ts'
import type { Actions } from '../actions.ts'
import { Keep } from '../parts/keep.tsx'
import { isBox } from '../read/is-box.ts'
import { t } from '../words.ts'

interface Props {
  /** The draft whose suggestion was used. */
  before: DraftState
  now: DraftState | null
  actions: Actions
}

/** Below a suggestion that was used: what the draft says now, without moving anything above. */
export function After({ before, now, actions }: Props) {
  const ready = now?.phase === 'ready'
  const next = ready && now ? advice(now, null, null).main : null
  return (
    <div class="after">
      <p class="after-title">{t('used_title')}</p>
      <p>{t(isBox(before) ? 'used_box_line' : 'used_line')}</p>
      <p>{!ready ? t('after_reading') : next ? t('after_more', next.card.title) : t('after_fine')}</p>
      {ready ? (
        <button type="button" class="link" onClick={() => actions.next()}>
          {next ? t('after_next') : t('after_close')}
        </button>
      ) : null}
      {ready && now ? <Keep before={before} after={now} actions={actions} /> : null}
    </div>
  )
}
