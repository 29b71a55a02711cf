import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editsBetween } from '../../src/panel/edits.ts'
import { applied } from '../session/fakes.ts'

const words = fc
  .array(fc.constantFrom('Tim', ' ', '\n', 'agree', ',', 'Monday', '😀', '\ud800', 'é', '.'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

describe('the edits between two texts', () => {
  it('turn the one into the other, in order and without overlap', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const edits = editsBetween(before, after)
        expect(applied(before, edits)).toBe(after)
        for (const [index, edit] of edits.entries()) {
          expect(edit.start).toBeLessThanOrEqual(edit.end)
          expect(edit.start).toBeGreaterThanOrEqual(index === 0 ? 0 : edits[index - 1]!.end)
          expect(edit.start < edit.end || edit.text !== '').toBe(true)
        }
      }),
    )
  })

  it('are none for the same text', () => {
    expect(editsBetween('Sounds good.', 'Sounds good.')).toEqual([])
  })

  it('leave the lines alone in which nothing changes', () => {
    const before = 'Hi Dana,\n\nSounds good, I agree. On Monday.\n\nBest,\nAlex'
    const after = 'Hi Dana,\n\nWhat led you there? On Monday.\n\nThank you,\nAlex'
    expect(editsBetween(before, after)).toEqual([
      { start: 10, end: 31, text: 'What led you there?' },
      { start: 44, end: 48, text: 'Thank you' },
    ])
  })

  it('are one edit where texts are too long to compare', () => {
    const before = `a ${'x '.repeat(5000)}b`
    const after = `a ${'y '.repeat(5000)}b`
    const edits = editsBetween(before, after)
    expect(edits).toHaveLength(1)
    expect(applied(before, edits)).toBe(after)
  })
})
