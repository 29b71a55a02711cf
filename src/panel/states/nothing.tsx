import type { Report } from '../../engine/types.ts'
import type { DraftState } from '../../platform/protocol.ts'
import type { Actions } from '../actions.ts'
import { Chips } from '../parts/chips.tsx'
import { Fold } from '../parts/fold.tsx'
import { Ladder } from '../parts/ladder.tsx'
import { doors, Openness } from '../parts/openness.tsx'
import { Plain } from '../parts/plain.tsx'
import { UndoLine } from '../parts/undo-line.tsx'
import { Unstored } from '../parts/unstored.tsx'
import { t } from '../words.ts'
import { AskButton } from './whom.tsx'

interface Props {
  draft: DraftState
  report: Report
  /** Whether a suggestion used before can still be taken out. */
  undo: boolean
  actions: Actions
}

/** Nothing to suggest: the ordinary case, said in a friendly way. A chip that led here stays, to be taken back. */
export function Nothing({ draft, report, undo, actions }: Props) {
  const line = report.line ?? t(draft.context ? 'nothing_context' : 'nothing_line')
  return (
    <div class="ready">
      <Plain
        open={draft.asked ? doors(report.openness) : 3}
        title={t(draft.asked ? 'nothing_asked' : 'nothing_title')}
        line={line}
      >
        {draft.asked ? null : <AskButton actions={actions} />}
      </Plain>
      <Unstored draft={draft} />
      {undo ? <UndoLine actions={actions} /> : null}
      {draft.asked ? <Openness openness={report.openness} ring={false} /> : null}
      {draft.context ? <Chips context={draft.context} actions={actions} /> : null}
      {report.confidence ? <p class="aside">{report.confidence.text}</p> : null}
      {report.ladder.length ? (
        <div class="folds">
          <Fold title={t('fold_ladder')}>
            <Ladder ladder={report.ladder} actions={actions} />
          </Fold>
        </div>
      ) : null}
    </div>
  )
}
