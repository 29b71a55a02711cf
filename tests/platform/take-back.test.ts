import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takenBack } from '../../src/platform/take-back.ts'

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))
const value = fc.jsonValue().map(plain)

describe('taking a change back', () => {
  it('gives what was before, where nothing came after', () => {
    fc.assert(
      fc.property(value, value, (before, after) => {
        expect(plain(takenBack(before, after, after))).toEqual(before)
      }),
    )
  })

  it('leaves everything where there was no change', () => {
    fc.assert(
      fc.property(value, value, (before, now) => {
        expect(plain(takenBack(before, before, now))).toEqual(now)
      }),
    )
  })

  it('keeps what was changed later, and does not bring back what was deleted later', () => {
    const [a, b] = [
      { id: 'a', tone: 'warm' },
      { id: 'b', tone: 'warm' },
    ]
    expect(takenBack([a], [a, b], [{ ...a, tone: 'brief' }, b])).toEqual([{ ...a, tone: 'brief' }])
    expect(takenBack([a], [a, b], [b])).toEqual([])
    expect(takenBack([], [b], [{ ...b, tone: 'brief' }])).toEqual([{ ...b, tone: 'brief' }])
  })
})
