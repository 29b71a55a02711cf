/** What stands in the in-page card: the panel's main part in the panel's words, as plain data. */
import type { Finding } from '../../engine/types.ts'
import { t } from '../../platform/i18n.ts'
import type { CardNode, DraftState } from '../../platform/protocol.ts'
import { type PanelState, shown } from '../../session/panel-state.ts'
import { advice } from '../../session/read/advice.ts'
import { theirWords } from '../../session/read/excerpt.ts'
import { RESTS, SECOND_WAYS, silentLine, TROUBLES } from '../../session/read/lines.ts'
import { firstName } from '../../session/read/names.ts'
import { button, node } from './nodes.ts'
import { offerButtons, offerNodes } from './offer.ts'

/** The card for a state of the panel. */
export function cardView(state: PanelState): CardNode[] {
  const draft = shown(state)
  if (state.pageTrouble && !draft) return plain(t('changed_title'), t('changed_line'))
  if (!draft) return plain(t('nodraft_title'), t('nodraft_line'))
  if (draft.resting) {
    const way = draft.resting === 'organisation' ? undefined : ask(t('rest_ask'))
    return plain(...both(RESTS[draft.resting]), way)
  }
  switch (draft.phase) {
    case 'unmarked':
      return draft.to[0]
        ? plain(t('unmarked_title', firstName(draft.to[0])), t('unmarked_hint'), ask(t('unmarked_once')))
        : plain(t('nobody_title'), t('nobody_line'))
    case 'cc-only': {
      const name = firstName({ name: draft.person?.name ?? '' })
      return plain(t('cc_title', name), t('cc_line', name), ask())
    }
    case 'audience':
      return plain(t('audience_title'), t('audience_line'), ask())
    case 'trouble': {
      const lines = TROUBLES[draft.trouble ?? 'changed-page']
      return plain(...both(lines), draft.trouble === 'gone' ? undefined : ask(t('retry')))
    }
    case 'waiting':
    case 'ready':
      return draft.report ? reportNodes(state, draft) : plain(t('reading_title'), t('reading_line'))
  }
}

const both = ([title, line]: readonly [Parameters<typeof t>[0], Parameters<typeof t>[0]]): [
  string,
  string,
] => [t(title), t(line)]

const ask = (label = t('ask')): CardNode =>
  node('div', 'actions', [button('ask', 'second', label, { command: { type: 'ask' } })])

function bar(title: string): CardNode {
  const close = button('close', 'close', '×', { close: true })
  return node('div', 'bar', [
    node('h2', '', [title]),
    { ...close, set: { ...close.set, 'aria-label': t('card_close'), title: t('card_close') } },
  ])
}

function plain(title: string, line: string, way?: CardNode): CardNode[] {
  return [bar(title), node('div', 'page', [node('p', '', [line]), way])]
}

function reportNodes(state: PanelState, draft: DraftState): CardNode[] {
  const report = draft.report!
  if (report.silent) {
    return [
      bar(t('silent_title')),
      node('div', 'page', [
        node('p', '', [report.line ?? t(silentLine(report.silent))]),
        report.silent !== 'language' && report.silent !== 'too-long' && help(),
      ]),
    ]
  }
  const { main, others, offer, second } = advice(draft, state.findingId, state.usedId ?? state.chosenId)
  const done = state.use === 'done'
  if (!main && !(draft.asked && offer)) {
    return plain(
      t(draft.asked ? 'nothing_asked' : 'nothing_title'),
      report.line ?? t(draft.context ? 'nothing_context' : 'nothing_line'),
      draft.asked ? undefined : ask(),
    )
  }
  const other = others[0]
  return [
    bar(main ? main.card.title : (report.line ?? t('asked_title'))),
    node('div', 'page', [
      ...(main ? seenNodes(draft, main) : []),
      ...(offer ? offerNodes(draft, offer) : [node('p', '', [report.line ?? t('no_offer')])]),
      ...(done ? afterNodes(state) : []),
      !done &&
        second &&
        node(
          'button',
          'second-way',
          [node('span', 'label', [t(SECOND_WAYS[second.way])]), node('span', 'adds', [second.adds])],
          { type: 'button', id: 'second' },
          { event: { type: 'choose', suggestionId: second.id } },
        ),
      !done &&
        other &&
        button('other', 'link', t('card_other', other.card.title), {
          event: { type: 'look-at', findingId: other.id },
        }),
    ]),
    ...(offer ? [offerButtons(state, draft, main, offer)] : []),
  ]
}

/** What was seen: their words with the cue marked, and why it matters. */
function seenNodes(draft: DraftState, finding: Finding): CardNode[] {
  const theirs = theirWords(draft, finding)
  const name = firstName({ name: draft.messageFrom?.name ?? draft.person?.name ?? '' })
  return [
    theirs
      ? node('p', 'theirs', [
          node('span', 'who', [name ? t('seen_wrote', name) : t('seen_they_wrote')]),
          theirs.before,
          node('mark', '', [theirs.marked]),
          theirs.after,
        ])
      : node('p', '', [finding.card.seen]),
    node('p', 'why', [finding.card.why]),
  ]
}

/** Below a suggestion that was used: what the draft says now. */
function afterNodes(state: PanelState): CardNode[] {
  const now = state.current
  const ready = now?.phase === 'ready'
  const next = ready && now ? advice(now, null, null).main : null
  return [
    node('p', 'used', [`${t('used_title')}. ${t('used_line')}`]),
    ...(next
      ? [button('next', 'link', t('after_more', next.card.title), { event: { type: 'next' } })]
      : [node('p', 'hint', [t(ready ? 'after_fine' : 'after_reading')])]),
  ]
}

function help(): CardNode {
  return node('details', '', [
    node('summary', 'link', [t('silent_help')], { id: 'help' }),
    ...(['silent_help_1', 'silent_help_2', 'silent_help_3'] as const).map((key) => node('p', '', [t(key)])),
  ])
}
