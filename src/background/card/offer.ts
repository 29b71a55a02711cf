/** The suggestion in the in-page card: in its place in the draft, with the buttons that matter. */
import type { Finding, Suggestion } from '../../engine/types.ts'
import { t } from '../../platform/i18n.ts'
import type { CardAction, CardNode, DraftState } from '../../platform/protocol.ts'
import { isReading, type PanelEvent, type PanelState } from '../../session/panel-state.ts'
import { failureLine } from '../../session/read/failure.ts'
import { WAYS } from '../../session/read/lines.ts'
import { firstName } from '../../session/read/names.ts'
import { legible, type PreviewPiece, preview } from '../../session/read/preview.ts'
import { button, node } from './nodes.ts'

/** A suggestion in its place in the draft. */
export function offerNodes(draft: DraftState, offer: Suggestion): CardNode[] {
  return [
    node('h3', '', [t(WAYS[offer.way])]),
    node('p', 'sheet', legible(preview(draft.draft ?? '', offer.edits, offer.heldBack)).flatMap(pieceNodes)),
    ...(offer.blanks > 0 ? [node('p', 'hint', [t('offer_blank')])] : []),
  ]
}

/** The buttons for a suggestion, which stay in sight however small the card is. */
export function offerButtons(
  state: PanelState,
  draft: DraftState,
  finding: Finding | null,
  offer: Suggestion,
): CardNode {
  const done = state.use === 'done'
  const idle = state.use === 'none' && !isReading(state)
  const { failed } = state
  return node('div', 'foot', [
    failed && node('p', 'failed', [t(failureLine(failed.action, draft))]),
    node('div', 'actions', [
      done
        ? button('use', 'primary', t('used'))
        : button('use', 'primary', t('use'), idle ? useAction(offer) : undefined),
      done
        ? button('undo', 'second', t('undo'), { command: { type: 'undo' } })
        : button('copy', 'quiet', t('copy'), {
            copy: { text: offer.adds, done: t('copied'), failed: t('copy_failed') },
          }),
      finding && !done && dismissNode(finding, firstName({ name: draft.person?.name ?? '' })),
    ]),
  ])
}

function useAction({ id, edits, wordingId, move }: Suggestion): CardAction {
  const event: PanelEvent = { type: 'used', suggestionId: id }
  return { event, command: { type: 'use', edits, wordingIds: [wordingId], moves: [move] } }
}

/** Marked where something comes or goes: the words, not the white space around them. */
function pieceNodes({ kind, text }: PreviewPiece): CardNode[] {
  if (kind === 'more') return [' … ']
  if (kind === 'same') return [text.replace(/\n(?:[^\S\n]*\n)+/g, '\n')]
  const words = text.trim()
  if (!words) return [text]
  const start = text.indexOf(words)
  const marked = node(kind === 'added' ? 'ins' : 'del', kind === 'held' ? 'held' : '', [words])
  return [text.slice(0, start), marked, text.slice(start + words.length)]
}

/** Puts the remark away: this one, this kind for this person, or this kind for good. */
function dismissNode({ id, rule }: Finding, name: string): CardNode {
  const go = (scope: 'this' | 'person' | 'kind', label: string) =>
    button(`dismiss-${scope}`, 'link', label, {
      command: { type: 'dismiss', findingId: id, rule, scope },
    })
  return node(
    'details',
    'dismiss',
    [
      node('summary', 'quiet', [t('dismiss')], { id: 'dismiss' }),
      node('div', 'choices', [
        go('this', t('dismiss_this')),
        name && go('person', t('dismiss_person', name)),
        go('kind', t('dismiss_kind')),
      ]),
    ],
    // Another remark starts folded.
    { 'data-key': id },
  )
}
