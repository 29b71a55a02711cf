import { describe, expect, it } from 'vitest'
import { PAIRS, pairOf, withPair } from '../../src/platform/pairs.ts'
import { fakeReport } from '../session/fakes.ts'

const NOW = Date.UTC(2026, 10, 22)
const said = (draft: string) => ({ draft, report: fakeReport({ channel: 'email', draft }) })
const BEFORE = said('I agree.')
const AFTER = said('What led to it?')
const kept = (before: typeof BEFORE, after: typeof AFTER) => pairOf(before, after, 'p', NOW)

describe('a before/after pair', () => {
  it('is the two texts and the day', () => {
    expect(kept(BEFORE, AFTER)).toEqual({
      id: 'p',
      date: '2026-11-22',
      before: 'I agree.',
      after: 'What led to it?',
    })
  })

  it.each([
    ['is silent', { silent: 'G11' }],
    ['raised a gate', { gates: [{ gate: 'G7', silenced: [] }] }],
    ['would break a confidence', { confidence: { quote: 'x', others: [], text: 'y' } }],
  ])('is never kept where the report %s, before or after', (_, more) => {
    const gated = <T extends typeof BEFORE>(one: T) => ({ ...one, report: { ...one.report, ...more } })
    expect(kept(gated(BEFORE), AFTER)).toBeNull()
    expect(kept(BEFORE, gated(AFTER))).toBeNull()
  })

  it('is not kept without a report on both texts, or without a difference', () => {
    expect(pairOf({ draft: 'a' }, AFTER, 'p', NOW)).toBeNull()
    expect(pairOf(BEFORE, null, 'p', NOW)).toBeNull()
    expect(kept(BEFORE, BEFORE)).toBeNull()
  })

  it('is kept once', () => {
    const pair = kept(BEFORE, AFTER)!
    const pairs = withPair([], pair)
    expect(withPair(pairs, { ...pair, id: 'q' })).toEqual(pairs)
  })

  it('that cannot be read puts the whole record aside', () => {
    expect(PAIRS.parse([kept(BEFORE, AFTER), { id: 1 }], 1)).toBeNull()
  })
})
