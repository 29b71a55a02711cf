import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeBetween, changed, movedOffset, movedSpan } from '../../../src/sites/google-docs/one-change.ts'

const words = fc
  .array(fc.constantFrom('a', 'aa', 'b', ' ', '\n', '😀', '😁'), { maxLength: 20 })
  .map((all) => all.join(''))

describe('one change', () => {
  test('turns the one text into the other, wherever the caret is, and splits no character', () => {
    fc.assert(
      fc.property(words, words, fc.option(fc.nat(25), { nil: undefined }), (before, after, caret) => {
        const change = changeBetween(before, after, caret)
        expect(change ? changed(before, change) : before).toBe(after)
        expect(change?.text ?? '').not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/)
      }),
    )
  })

  test('ends at the caret where it can be told in several ways', () => {
    expect(changeBetween('one\ntwo', 'one\n\ntwo', 4)).toEqual({ start: 3, end: 3, text: '\n' })
    expect(changeBetween('one\ntwo', 'one\n\ntwo', 5)).toEqual({ start: 4, end: 4, text: '\n' })
  })

  test('moves what stands beside it and drops what it touched', () => {
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), (before, after, one, other) => {
        const change = changeBetween(before, after)
        const [start, end] = [one % (before.length + 1), other % (before.length + 1)].sort((a, b) => a - b)
        const span = { start: start!, end: end! }
        const moved = change ? movedSpan(span, change) : span
        if (moved) expect(after.slice(moved.start, moved.end)).toBe(before.slice(span.start, span.end))
        if (change) expect(movedOffset(start!, change)).toBeLessThanOrEqual(after.length)
      }),
    )
  })
})
