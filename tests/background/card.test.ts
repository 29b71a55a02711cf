import { describe, expect, it, vi } from 'vitest'
import { card } from '../../src/background/card/card.ts'
import type { CardElement, CardNode, DraftState } from '../../src/platform/protocol.ts'
import type { PanelEvent } from '../../src/session/panel-state.ts'
import { CARDS_TWO, MARKUP_DRAFT, MARKUP_REPORT, NOTHING, ready, SEED } from '../../tools/gallery/reports.ts'
import { words } from '../browser/support/words.ts'

const page = (current: DraftState): PanelEvent => ({
  type: 'from-page',
  message: { type: 'state', drafts: [], current },
})
const shows = (...events: PanelEvent[]) => card({ type: 'card', panel: null, events })

const textOf = (nodes: CardNode[]): string =>
  nodes.map((one) => (typeof one === 'string' ? one : textOf(one.in ?? []))).join(' ')
const elements = (nodes: CardNode[]): CardElement[] =>
  nodes.flatMap((one) => (typeof one === 'string' ? [] : [one, ...elements(one.in ?? [])]))
const byId = (nodes: CardNode[], id: string) => elements(nodes).find((one) => one.set?.id === id)

describe('the card', () => {
  const { view } = shows(page(ready(SEED)))
  const offer = SEED.suggestions[0]!

  it('says in the panel’s words what was seen, why it matters, and what could be put instead', () => {
    const text = textOf(view)
    expect(text).toContain(SEED.findings[0]!.card.title)
    expect(text).toContain(SEED.findings[0]!.card.why)
    expect(text).toContain(words('seen_wrote', 'Dana'))
    expect(text).toContain(words('way_asks'))
    expect(text).toContain(words('second_keeps'))
    expect(text).not.toContain('closed-agreement')
  })

  it('previews the suggestion: without what goes it is the text that comes', () => {
    const sheet = elements(view).find((one) => one.class === 'sheet')!
    const kept = sheet.in!.filter((one) => typeof one === 'string' || one.tag === 'ins')
    const plain = (text: string) => text.replace(/[\s…]+/g, '')
    expect(plain(offer.text)).toContain(plain(textOf(kept)))
  })

  it('puts the suggestion in with one click', () => {
    expect(byId(view, 'use')?.act?.command).toEqual({
      type: 'use',
      edits: offer.edits,
      wordingIds: [offer.wordingId],
      moves: [offer.move],
    })
    expect(byId(view, 'copy')?.act?.copy?.text).toBe(offer.adds)
  })

  it('offers Undo once that is done, and takes the news of it from the page', () => {
    const used = byId(view, 'use')!.act!.event as PanelEvent
    const done = ready(SEED, { canUndo: true, last: { action: 'use', ok: true } })
    const { view: after, said } = shows(page(ready(SEED)), used, page(done))
    expect(byId(after, 'undo')?.act?.command).toEqual({ type: 'undo' })
    expect(byId(after, 'use')?.act).toBeUndefined()
    expect(textOf(after)).toContain(words('used_title'))
    expect(said).toBe(words('say_used'))
  })

  it.each([
    ['stale', 'failed_use'],
    ['composing', 'failed_composing'],
    ['unsure', 'unsure_line'],
  ] as const)('says when Use was refused, and why: %s', (trouble, line) => {
    const used = byId(view, 'use')!.act!.event as PanelEvent
    const refused = ready(SEED, { last: { action: 'use', ok: false, trouble } })
    const { view: after } = shows(page(ready(SEED)), used, page(refused))
    expect(textOf(after)).toContain(words(line))
    expect(byId(after, 'copy')?.act?.copy?.text).toBe(offer.adds)
  })

  it('goes over to the second way and to another remark', () => {
    const choose = byId(view, 'second')!.act!.event as PanelEvent
    expect(textOf(shows(page(ready(SEED)), choose).view)).toContain(words('way_keeps'))
    const two = shows(page(ready(CARDS_TWO)))
    const other = byId(two.view, 'other')!.act!.event as PanelEvent
    const next = card({ type: 'card', panel: two.panel, events: [other] })
    expect(next.findingId).not.toBe(two.findingId)
  })

  it('waits with Use while the draft is being read again', () => {
    const { view: waiting } = shows(page(ready(SEED)), page(ready(SEED, { phase: 'waiting' })))
    expect(byId(waiting, 'use')?.act).toBeUndefined()
    expect(byId(waiting, 'use')?.set?.['aria-disabled']).toBe('true')
  })

  it('puts a remark away: this one, for this person, for good', () => {
    const scopes = elements(view).flatMap((one) =>
      one.act?.command?.type === 'dismiss' ? [one.act.command.scope] : [],
    )
    expect(scopes).toEqual(['this', 'person', 'kind'])
  })

  it('shows markup in a draft as text', () => {
    const { view: marked } = shows(page(ready(MARKUP_REPORT, { draft: MARKUP_DRAFT })))
    const tags = new Set(elements(marked).map((one) => one.tag))
    expect(
      [...tags].filter((tag) => !/^(div|h2|h3|p|span|button|details|summary|mark|ins|del)$/.test(tag)),
    ).toEqual([])
    expect(textOf(marked)).toContain('<')
  })

  it.each([
    ['nothing to say', ready(NOTHING), words('nothing_title')],
    ['a draft the coach keeps out of', ready({ ...SEED, silent: 'abuse' }), words('silent_title')],
    [
      'a page it cannot read',
      ready(SEED, { phase: 'trouble', trouble: 'changed-page' }),
      words('changed_title'),
    ],
    [
      'a draft it was told to leave',
      ready(SEED, { phase: 'unmarked', resting: 'left' }),
      words('left_title'),
    ],
    ['many readers', ready(SEED, { phase: 'audience' }), words('audience_title')],
    ['a copy only', ready(SEED, { phase: 'cc-only' }), words('cc_title', 'Dana')],
  ])('has a plain line for %s', (_what, state, title) => {
    const { report: _, ...without } = state
    const { view: plain } = shows(page(state.phase === 'ready' ? state : without))
    expect(textOf(plain)).toContain(title)
    expect(byId(plain, 'use')).toBeUndefined()
    expect(byId(plain, 'close')?.act).toEqual({ close: true })
  })

  it('keeps nothing: the same request has the same answer', () => {
    const warn = vi.spyOn(console, 'warn')
    const events = [page(ready(SEED))]
    expect(shows(...events)).toEqual(shows(...events))
    expect(warn).not.toHaveBeenCalled()
  })
})
