import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FactKind, factsOf } from '../../../src/engine/text/facts.ts'
import { sentencesOf } from '../../../src/engine/text/sentences.ts'
import { anyText, LONG_RUNS } from '../any-text.ts'
import { workOf } from './work.ts'

const facts = (text: string): [FactKind, string][] =>
  factsOf(text, sentencesOf(text)).map((f) => [f.kind, f.text])

describe('the facts of a text', () => {
  it.each<[string, [FactKind, string][]]>([
    [
      "I'll tell Tim on Monday.",
      [
        ['name', 'Tim'],
        ['date', 'Monday'],
      ],
    ],
    [
      'We pay £1,200.50 by 14:30, up 3.5% on Q3.',
      [
        ['number', '£1,200.50'],
        ['number', '14:30'],
        ['number', '3.5%'],
        ['number', 'Q3'],
      ],
    ],
    [
      'See https://acme.com/a?b=1, or mail a.b@acme.co.uk.',
      [
        ['link', 'https://acme.com/a?b=1'],
        ['link', 'a.b@acme.co.uk'],
      ],
    ],
    [
      'On 3 May or in march, that is 3/5.',
      [
        ['number', '3'],
        ['date', 'May'],
        ['number', '3/5'],
      ],
    ],
    [
      'We asked Maria Lopez and HR.',
      [
        ['name', 'Maria'],
        ['name', 'Lopez'],
        ['name', 'HR'],
      ],
    ],
    ['We have Tim’s note.', [['name', 'Tim']]],
    [
      'Tim Ray agrees.',
      [
        ['name', 'Tim'],
        ['name', 'Ray'],
      ],
    ],
    // Hard negatives: a capital at the start of a sentence, "I", the number of a list item, a verb that is a month.
    ['Agreed. Sounds good, I think.', []],
    ["So I'd wait, and I'm sure.", []],
    ['1. cut\n2. move', []],
    ['You may march on.', []],
    ['', []],
  ])('%j', (text, expected) => expect(facts(text)).toEqual(expected))

  it('stand where they say, in order and without overlap, in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const f of factsOf(text, sentencesOf(text))) {
          expect(f.start).toBeGreaterThanOrEqual(last)
          expect(f.end).toBeGreaterThan(f.start)
          expect(text.slice(f.start, f.end)).toBe(f.text)
          last = f.end
        }
      }),
      { numRuns: 400 },
    )
  })

  it.each(Object.entries(LONG_RUNS))('take work in proportion to the length: %s', (_name, run) => {
    const [small, large] = [run(1200), run(12_000)]
    const work = (text: string): number => {
      const sentences = sentencesOf(text)
      return workOf(() => factsOf(text, sentences))
    }
    // Looking a place up among n ranges costs log n.
    expect(work(large) / large.length).toBeLessThanOrEqual((2 * work(small)) / small.length + 1)
  })
})
