/**
 * What the in-page card shows and how that changes. The words are put together here and not in the page, where every
 * mail would have to load them; nothing is kept between requests, so the background may be stopped at any moment.
 */
import { t } from '../../platform/i18n.ts'
import type { CardReply, CardRequest } from '../../platform/protocol.ts'
import { EMPTY, type PanelEvent, type PanelState, reduce, shown } from '../../session/panel-state.ts'
import { advice } from '../../session/read/advice.ts'
import { news } from '../../session/read/news.ts'
import style from './card.css?inline'
import { cardView } from './view.ts'

/** Takes in what happened and gives the card as it is then. */
export function card(request: CardRequest): CardReply {
  const before = (request.panel as PanelState | null) ?? EMPTY
  const after = (request.events as PanelEvent[]).reduce(reduce, before)
  const said = news(before, after)
  const draft = shown(after)
  const main = draft ? advice(draft, after.findingId, after.usedId ?? after.chosenId).main : null
  return {
    panel: after,
    view: cardView(after),
    style,
    label: t('card_label'),
    said: said ? t(...said) : '',
    findingId: main?.id ?? null,
  }
}
