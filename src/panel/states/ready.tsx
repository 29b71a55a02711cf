import type { DraftState } from '../../platform/protocol.ts'
import { isReading, type PanelState } from '../../session/panel-state.ts'
import { advice } from '../../session/read/advice.ts'
import type { Actions } from '../actions.ts'
import { Chips } from '../parts/chips.tsx'
import { Dismiss } from '../parts/dismiss.tsx'
import { Offer } from '../parts/offer.tsx'
import { Openness } from '../parts/openness.tsx'
import { OwnQuestion } from '../parts/own-question.tsx'
import { SecondWay } from '../parts/second-way.tsx'
import { Seen } from '../parts/seen.tsx'
import { UndoLine } from '../parts/undo-line.tsx'
import { Unstored } from '../parts/unstored.tsx'
import { isBox } from '../read/is-box.ts'
import { t } from '../words.ts'
import { After } from './after.tsx'
import { More } from './more.tsx'
import { Nothing } from './nothing.tsx'
import { Silent } from './silent.tsx'

interface Props {
  draft: DraftState
  state: PanelState
  actions: Actions
}

/** A draft with a report: one thing at a time, in the order in which a colleague would say it. */
export function Ready({ draft, state, actions }: Props) {
  const report = draft.report
  if (!report) return null
  if (report.silent) return <Silent report={report} boxed={isBox(draft)} actions={actions} />
  const { main, others, offer, second } = advice(draft, state.findingId, state.usedId ?? state.chosenId)
  const undo = state.use === 'none' && canUndo(state.current)
  if (!main && !(draft.asked && offer))
    return <Nothing draft={draft} report={report} undo={undo} actions={actions} />
  // Into a copy nothing can be put: what is offered can be copied.
  const stale = isReading(state) || Boolean(draft.notes?.copy)
  const done = state.use === 'done'
  const keeps = second?.way === 'keeps-yes' ? second : null
  return (
    <div class="ready">
      <Unstored key="unstored" draft={state.current} />
      {main ? (
        <Seen key="seen" draft={draft} finding={main} actions={actions} />
      ) : (
        <h2 key="seen">{report.line ?? t('asked_title')}</h2>
      )}
      <Openness key="openness" openness={report.openness} />
      {report.confidence ? (
        <p key="confidence" class="aside">
          {report.confidence.text}
        </p>
      ) : null}
      <Chips key="chips" context={(state.current ?? draft).context} actions={actions} />
      <OwnQuestion key="own" actions={actions} />
      {offer ? (
        <Offer
          key="offer"
          draft={draft}
          finding={main}
          offer={offer}
          keeps={keeps}
          use={state.use}
          failed={state.failed?.action ?? null}
          stale={stale}
          actions={actions}
        />
      ) : (
        <div key="offer" class="no-offer">
          <p class="aside">{report.line ?? t('no_offer')}</p>
          {main ? <Dismiss key={main.id} draft={draft} finding={main} actions={actions} /> : null}
        </div>
      )}
      {undo ? <UndoLine key="undo" actions={actions} /> : null}
      {done ? (
        <After key="after" before={draft} now={state.current} actions={actions} />
      ) : (
        <>
          {second ? <SecondWay key="second" second={second} actions={actions} /> : null}
          <More
            key="more"
            draft={draft}
            main={main}
            others={others}
            way={offer?.way}
            stale={stale}
            edited={draft.draftId in state.mine}
            actions={actions}
          />
        </>
      )}
    </div>
  )
}

/** Whether a suggestion used before can still be taken out again. */
function canUndo(now: DraftState | null): boolean {
  return Boolean(now?.canUndo && now.last?.action === 'use' && now.last.ok)
}
