import type { Finding } from '../../engine/types.ts'
import type { DraftState } from '../../platform/protocol.ts'
import { rewriteFor } from '../../session/read/advice.ts'
import type { Actions } from '../actions.ts'
import { Copy } from '../parts/copy.tsx'
import { Fold } from '../parts/fold.tsx'
import { Ladder } from '../parts/ladder.tsx'
import { Others } from '../parts/others.tsx'
import { Source } from '../parts/source.tsx'
import { Whole } from '../parts/whole.tsx'
import { t } from '../words.ts'

interface Props {
  draft: DraftState
  main: Finding | null
  others: Finding[]
  way: string | undefined
  stale: boolean
  /** The person is changing the whole draft: that stands elsewhere. */
  edited: boolean
  actions: Actions
}

/** Everything that can wait, folded. */
export function More({ draft, main, others, way, stale, edited, actions }: Props) {
  const report = draft.report!
  const forYou = rewriteFor(report.rewrites, null, way)?.forYou
  return (
    <div class="folds">
      {others.length ? (
        <Fold key="others" title={others.length === 1 ? t('fold_other') : t('fold_others')}>
          <Others findings={others} actions={actions} />
        </Fold>
      ) : null}
      {report.rewrites.length && !edited ? (
        <Fold key="whole" title={t('fold_whole')}>
          <Whole
            draftId={draft.draftId}
            draft={draft.draft ?? ''}
            revision={draft.revision}
            rewrites={report.rewrites}
            way={way}
            stale={stale}
            actions={actions}
          />
        </Fold>
      ) : null}
      {forYou ? (
        <Fold key="for-you" title={t('fold_for_you')}>
          <p class="hint">{t('for_you_hint')}</p>
          <p class="for-you">{forYou}</p>
          <Copy text={forYou} actions={actions} />
        </Fold>
      ) : null}
      {report.ladder.length ? (
        <Fold key="ladder" title={t('fold_ladder')}>
          <Ladder ladder={report.ladder} actions={actions} />
        </Fold>
      ) : null}
      {main ? (
        <Fold key="source" title={t('fold_source')}>
          <Source card={main.card} />
        </Fold>
      ) : null}
    </div>
  )
}
