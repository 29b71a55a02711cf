/** A whole draft that the person changes in the panel: no word of it is lost. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DraftState } from '../../src/platform/protocol.ts'
import type { Mine } from '../../src/session/mine.ts'
import { EMPTY, type PanelEvent, type PanelState, reduce } from '../../src/session/panel-state.ts'
import { NOTHING, ready, SEED } from '../../tools/gallery/reports.ts'

const { draftId, draft: BEFORE = '', revision, report: _, ...unread } = ready(SEED)
const TEXT = 'Hi Dana,\n\nwhat would help most?\n\nAlex'
const MORE = `${TEXT}\n\nPS: thank you.`
const rewrite = SEED.rewrites[0]!
const USED = { last: { action: 'use', ok: true }, canUndo: true } as const
const REFUSED = { last: { action: 'use', ok: false, trouble: 'stale' } } as const

const page = (current: DraftState): PanelEvent => ({
  type: 'from-page',
  message: { type: 'state', drafts: [{ draftId, label: 'Dana' }], current },
})
const waiting = (more: Partial<DraftState> = {}) =>
  page({ ...unread, draftId, revision, phase: 'waiting', ...more })
const says = (draft: string, more: Partial<DraftState> = {}) =>
  page(ready(NOTHING, { revision: revision + 1, draft, ...more }))
const used: PanelEvent = { type: 'used', suggestionId: null }

/** The person types into the box, which keeps what else is known of it. */
const typed = (state: PanelState, text: string): PanelState => {
  const mine: Mine = { ...(state.mine[draftId] ?? { rewrite, draft: BEFORE }), text }
  return reduce(state, { type: 'edit', draftId, mine })
}
const begun = () => typed(reduce(EMPTY, page(ready(SEED))), TEXT)
const played = (state: PanelState, ...events: PanelEvent[]) => events.reduce(reduce, state)

describe('what the person typed over the whole draft', () => {
  it('goes once the draft says the same, and not before', () => {
    const done = played(begun(), used, waiting(USED))
    expect(done.use).toBe('done')
    expect(done.mine[draftId]?.text).toBe(TEXT)
    expect(played(done, says(TEXT, USED)).mine).toEqual({})
  })

  it('goes also where the page keeps its spaces its own way', () => {
    expect(played(begun(), used, says(TEXT.replaceAll(' ', '\u00a0').concat('\n'), USED)).mine).toEqual({})
  })

  it('stays when it was refused', () => {
    expect(played(begun(), used, says(BEFORE, REFUSED)).mine[draftId]?.text).toBe(TEXT)
  })

  it('stays when the answer was to the Use before, and its own Use is refused after that', () => {
    const once = played(begun(), { type: 'used', suggestionId: 's1' }, waiting(USED))
    const again = played(once, used, says(`${BEFORE} More.`, USED), says(`${BEFORE} More.`, REFUSED))
    expect(again.mine[draftId]?.text).toBe(TEXT)
  })

  it('stays as typed on while it was on its way, as a change of what the draft says now, counted once', () => {
    const on = typed(played(begun(), used), MORE)
    const landed = played(on, waiting(USED), says(TEXT, USED))
    expect(landed.mine[draftId]).toEqual({
      text: MORE,
      draft: TEXT,
      rewrite: { ...rewrite, wordingIds: [], moves: [] },
    })
    expect(played(landed, used, says(MORE, { ...USED, revision: revision + 2 })).mine).toEqual({})
  })

  it('put away while it is on its way stays put away', () => {
    const away = played(begun(), used, { type: 'edit', draftId, mine: null }, says(TEXT, USED))
    expect(away.mine).toEqual({})
  })

  it('stands in the box or in the draft, whatever is used and answered in whatever order', () => {
    const texts = fc.constantFrom(TEXT, MORE, 'other')
    const drafts = fc.constantFrom(BEFORE, TEXT, MORE, `${BEFORE} More.`)
    const answers = fc.constantFrom({}, USED, REFUSED, { last: { action: 'undo', ok: true } as const })
    const step = fc.oneof(
      texts.map((text) => ({ text })),
      fc.constantFrom<PanelEvent>(used, { type: 'used', suggestionId: 's1' }, { type: 'next' }),
      answers.map(waiting),
      fc.tuple(drafts, answers).map(([draft, more]) => says(draft, more)),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let state = begun()
        let last = TEXT
        for (const one of steps) {
          const was = state
          if ('text' in one) last = one.text
          state = 'text' in one ? typed(state, one.text) : reduce(state, one)
          if (draftId in was.mine && !(draftId in state.mine)) expect(state.current?.draft).toBe(last)
          else if (draftId in state.mine) expect(state.mine[draftId]?.text).toBe(last)
        }
      }),
    )
  })
})
