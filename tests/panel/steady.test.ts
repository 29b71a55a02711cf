import { beforeEach, describe, expect, it } from 'vitest'
import { type Steady, steady } from '../../src/panel/steady.ts'

let now = 10_000
let timers: { at: number; run: () => void }[] = []
const clock = {
  now: () => now,
  after(ms: number, run: () => void) {
    const timer = { at: now + ms, run }
    timers.push(timer)
    return () => {
      timers = timers.filter((t) => t !== timer)
    }
  },
}
function pass(ms: number): void {
  const end = now + ms
  for (;;) {
    const next = timers.filter((t) => t.at <= end).sort((a, b) => a.at - b.at)[0]
    if (!next) break
    timers = timers.filter((t) => t !== next)
    now = next.at
    next.run()
  }
  now = end
}

describe('steady', () => {
  let seen: string[]
  let gate: Steady<string>
  beforeEach(() => {
    timers = []
    seen = []
    gate = steady(
      (value) => seen.push(value),
      clock,
      (value) => (value.startsWith('!') ? 0 : 1),
    )
  })

  it('shows news at once when no hand is near', () => {
    gate.news('a')
    expect(seen).toEqual(['a'])
  })

  it('waits while the pointer moves, and shows only the newest', () => {
    gate.touch('move')
    gate.news('a')
    pass(100)
    gate.news('b')
    expect(seen).toEqual([])
    pass(500)
    expect(seen).toEqual(['b'])
  })

  it('never changes what is being pressed, but does not wait for ever', () => {
    gate.touch('down')
    gate.news('a')
    pass(2000)
    expect(seen).toEqual([])
    pass(1000)
    expect(seen).toEqual(['a'])
  })

  it('shows the answer to a click at once', () => {
    gate.touch('move')
    gate.expect()
    gate.news('a')
    expect(seen).toEqual(['a'])
  })

  it('keeps the newest of each kind, and shows them in the order of the kinds', () => {
    gate.touch('move')
    for (const value of ['a', '!trouble', 'b']) gate.news(value)
    pass(500)
    expect(seen).toEqual(['!trouble', 'b'])
  })

  it('shows what waited before an answer to a click', () => {
    gate.touch('move')
    gate.news('!trouble')
    gate.expect()
    gate.news('a')
    expect(seen).toEqual(['!trouble', 'a'])
    pass(3000)
    expect(seen).toHaveLength(2)
  })

  it('drops what waits when it is told to', () => {
    gate.touch('down')
    gate.news('a')
    gate.clear()
    pass(3000)
    gate.touch('leave')
    expect(seen).toEqual([])
  })

  it('lets go when the pointer leaves', () => {
    gate.touch('move')
    gate.news('a')
    gate.touch('leave')
    expect(seen).toEqual(['a'])
  })
})
