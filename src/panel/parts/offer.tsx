import type { Finding, Suggestion } from '../../engine/types.ts'
import type { DraftState } from '../../platform/protocol.ts'
import { failureLine } from '../../session/read/failure.ts'
import { WAYS } from '../../session/read/lines.ts'
import { preview } from '../../session/read/preview.ts'
import type { Actions } from '../actions.ts'
import { t } from '../words.ts'
import { Copy } from './copy.tsx'
import { Dismiss } from './dismiss.tsx'
import { Pieces } from './pieces.tsx'

interface Props {
  draft: DraftState
  finding: Finding | null
  offer: Suggestion
  /** The variant that keeps what the offer holds back. */
  keeps: Suggestion | null
  use: 'none' | 'sent' | 'done'
  /** A Use or Undo that did not work. */
  failed: 'use' | 'undo' | null
  /** Older than the draft: wait with Use. */
  stale: boolean
  actions: Actions
}

/**
 * One sentence to add or change, shown in its place in the draft, with the one button that matters. After Use only
 * the buttons change, so that nothing moves under the hand.
 */
export function Offer({ draft, finding, offer, keeps, use, failed, stale, actions }: Props) {
  const done = use === 'done'
  const idle = use === 'none' && !stale
  const apply = () => {
    if (idle) actions.use(offer.edits, [offer.wordingId], [offer.move], offer.id)
  }
  return (
    <section class={done ? 'offer done' : 'offer'} aria-labelledby="offer-title">
      <h3 id="offer-title">{t(WAYS[offer.way])}</h3>
      <p class="fits">{offer.fits}</p>
      <div class="sheet">
        <Pieces pieces={preview(draft.draft ?? '', offer.edits, offer.heldBack)} />
      </div>
      {offer.heldBack.length ? (
        <p class="held-line">
          {heldLine(offer)}{' '}
          {keeps ? (
            <button type="button" class="link" onClick={() => actions.choose(keeps.id)}>
              {t('held_put_back')}
            </button>
          ) : null}
        </p>
      ) : null}
      {offer.blanks ? <p class="hint">{t('offer_blank')}</p> : null}
      <div class="actions">
        <button type="button" class="primary" data-home aria-disabled={!idle} onClick={apply}>
          {done ? t('used') : t('use')}
        </button>
        {done ? (
          <button type="button" class="second" onClick={() => actions.undo()}>
            {t('undo')}
          </button>
        ) : (
          <Copy text={offer.adds} actions={actions} />
        )}
        {finding && !done ? (
          <Dismiss key={finding.id} draft={draft} finding={finding} actions={actions} />
        ) : null}
      </div>
      {failed ? <p class="failed">{t(failureLine(failed, draft))}</p> : null}
    </section>
  )
}

/** Who promises, and that it is a promise: "before I'll send it" is no English, so a condition leaves that out. */
const PROMISE =
  /^(?:I|we)(?:['’]ll|['’]m going to|['’]re going to| am going to| are going to| will| can| shall)?\s+/i

/** What the offer takes out of the draft for now, or what it lets wait: that stands in it still, behind a condition. */
function heldLine({ heldBack, text }: Suggestion): string {
  const quotes = heldBack.map(({ quote }) => quote.trim().replace(/[.,;]+$/, ''))
  const waits = quotes.every((quote) => text.includes(quote.replace(PROMISE, '')))
  return t(waits ? 'held_waits' : 'held_back', quotes.join(' … '))
}
