import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseWeights } from '../../../src/engine/reading/net/weights.ts'
import { spanTokensOf } from '../../../src/engine/reading/spans/features.ts'
import { SpanReader } from '../../../src/engine/reading/spans/reader.ts'
import { anyText } from '../any-text.ts'
import { type Given, SPAN_WIDTH, tinyWeights } from './tiny-weights.ts'

const read = (given: Given, sentence: string) =>
  new SpanReader(parseWeights(tinyWeights(given))).read(sentence)

describe('a token of the span reader', () => {
  it('is a word, a clitic, a mark or an emoji, with its place', () => {
    const text = 'We’d scrap “it” 🙂'
    expect(spanTokensOf(text).map((t) => text.slice(t.start, t.end))).toEqual([
      'We',
      '’d',
      'scrap',
      '“',
      'it',
      '”',
      '🙂',
    ])
  })

  it('stands in the sentence, after the one before, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const token of spanTokensOf(text)) {
          expect(token.start).toBeGreaterThanOrEqual(at)
          expect(token.end).toBeGreaterThan(token.start)
          expect(token.end).toBeLessThanOrEqual(text.length)
          at = token.end
        }
      }),
    )
  })
})

describe('the span reader', () => {
  // The first number of a token is the first of its vector: 1 for "yes". It points at it as the plan's first token,
  // and the second, 1 for "no", at the last.
  const pointing: Given = { 'spans.point.weight': { 0: 9, [SPAN_WIDTH + 1]: 9 } }

  it('gives the likeliest first and last token, with the words between', () => {
    const { plan } = read(pointing, 'say yes or no now')
    expect(plan).toMatchObject({ text: 'yes or no', start: 4, end: 13 })
    expect(plan!.sure).toBeGreaterThan(0.9)
  })

  it('gives none where none is likelier', () => {
    expect(read({ ...pointing, 'spans.none.bias': { 0: 20 } }, 'say yes or no').plan).toBeNull()
    expect(read({}, '').plan).toBeNull()
  })

  it('keeps to the sentence, ends after it begins, and never throws, for any text', () => {
    fc.assert(
      fc.property(anyText, (sentence) => {
        for (const span of Object.values(read(pointing, sentence)))
          if (span) {
            expect(span.end).toBeGreaterThan(span.start)
            expect(sentence.slice(span.start, span.end)).toBe(span.text)
          }
      }),
    )
  })
})
