import { describe, expect, it } from 'vitest'
import type { DraftState } from '../../src/platform/protocol.ts'
import {
  EMPTY,
  isReading,
  type PanelEvent,
  type PanelState,
  reduce,
  shown,
} from '../../src/session/panel-state.ts'
import { NOTHING, ready, SEED } from '../../tools/gallery/reports.ts'

const page = (current: DraftState | null): PanelEvent => ({
  type: 'from-page',
  message: { type: 'state', drafts: [], current },
})
const run = (...events: PanelEvent[]): PanelState => events.reduce(reduce, EMPTY)
const seed = ready(SEED)

describe('the state of the panel', () => {
  it('shows the last report while a newer one is being read', () => {
    const { report: _r, ...bare } = seed
    const state = run(page(seed), page({ ...bare, revision: 4, phase: 'waiting' }))
    expect(shown(state)).toBe(seed)
    expect(isReading(state)).toBe(true)
  })

  it('keeps the advice just used in its place until the person goes on', () => {
    const used = ready(NOTHING, { revision: 4, canUndo: true, last: { action: 'use', ok: true } })
    const sent = run(page(seed), { type: 'used', suggestionId: 's1' })
    const done = reduce(sent, page(used))
    expect(done.use).toBe('done')
    expect(shown(done)?.report).toBe(SEED)
    expect(shown(reduce(done, { type: 'next' }))).toBe(used)
  })

  it('goes on by itself once the draft was changed by hand or Use was undone', () => {
    const used = ready(NOTHING, { revision: 4, canUndo: true, last: { action: 'use', ok: true } })
    const done = run(page(seed), { type: 'used', suggestionId: 's1' }, page(used))
    expect(reduce(done, page({ ...used, revision: 5, canUndo: false })).use).toBe('none')
    const undone = { ...seed, revision: 6, last: { action: 'undo' as const, ok: true } }
    expect(shown(reduce(done, page(undone)))).toEqual(undone)
  })

  it('stays in place while an Undo is on its way', () => {
    const used = ready(NOTHING, { revision: 4, canUndo: true, last: { action: 'use', ok: true } })
    const done = run(page(seed), { type: 'used', suggestionId: 's1' }, page(used))
    const { last: _l, report: _r, ...bare } = used
    const between = reduce(done, page({ ...bare, phase: 'waiting', canUndo: false }))
    expect(shown(between)?.report).toBe(SEED)
    const { report: _s, ...text } = seed
    const undone = { ...text, phase: 'waiting' as const, last: { action: 'undo' as const, ok: true } }
    expect(shown(reduce(between, page(undone)))?.report).toBe(SEED)
  })

  it('says so when Use was refused', () => {
    const refused = { ...seed, last: { action: 'use' as const, ok: false, trouble: 'stale' as const } }
    const state = run(page(seed), { type: 'used', suggestionId: 's1' }, page(refused))
    expect(state.use).toBe('none')
    expect(shown(state)).toBe(refused)
    expect(state.failed?.action).toBe('use')
    expect(reduce(state, page({ ...refused, revision: 5 })).failed).toBeNull()
  })

  it('a second Use after a first one waits for its own answer', () => {
    const once = { ...seed, canUndo: true, last: { action: 'use' as const, ok: true } }
    const state = run(page(once), { type: 'used', suggestionId: 's2' }, page({ ...once, phase: 'waiting' }))
    expect(state.use).not.toBe('none')
  })

  it('keeps the choice of a suggestion while it is there, and drops it when it is gone', () => {
    const chosen = run(page(seed), { type: 'choose', suggestionId: 's2' })
    expect(reduce(chosen, page({ ...seed, revision: 4 })).chosenId).toBe('s2')
    expect(reduce(chosen, page(ready(NOTHING, { revision: 5 }))).chosenId).toBeNull()
  })

  it('forgets the draft of a tab that is no longer in front, but for whose it was', () => {
    const state = run(page(seed), { type: 'link', link: 'absent' })
    expect(state.current).toBeNull()
    expect(state.kept).toBeNull()
    expect(state.elsewhere).toBe('Dana')
  })
})
