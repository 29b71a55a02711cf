import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Letter, letterOf } from '../../../src/engine/text/letter.ts'
import { sentencesOf } from '../../../src/engine/text/sentences.ts'
import { anyText, LONG_RUNS } from '../any-text.ts'
import { workOf } from './work.ts'

const partsOf = (text: string, manager = 'Dana'): { letter: Letter; parts: string[] } => {
  const letter = letterOf(text, sentencesOf(text), manager)
  const { bodyStart, bodyEnd } = letter
  return {
    letter,
    parts: [text.slice(0, bodyStart), text.slice(bodyStart, bodyEnd), text.slice(bodyEnd)].map((p) =>
      p.trim(),
    ),
  }
}

describe('the parts of a letter', () => {
  it.each<[text: string, greeting: string, body: string, signOff: string]>([
    ['Hi Dana,\n\nSounds good.\n\nBest,\nAlex', 'Hi Dana,', 'Sounds good.', 'Best,\nAlex'],
    ['Hi Dana, sounds good.\nThanks, Raj', 'Hi Dana,', 'sounds good.', 'Thanks, Raj'],
    ['Dana,\nfine by me.', 'Dana,', 'fine by me.', ''],
    ['Dana - fine by me.', 'Dana -', 'fine by me.', ''],
    [
      'Good morning Dana!\nOk.\nKind regards\nAlex Rivera',
      'Good morning Dana!',
      'Ok.',
      'Kind regards\nAlex Rivera',
    ],
    ['good morning ma, it is done', 'good morning ma,', 'it is done', ''],
    ['hi dana, ok', 'hi dana,', 'ok', ''],
    ['Sounds good.\nAlex', '', 'Sounds good.', 'Alex'],
    ['hi dana\nparrot is dropped.\ntheo', 'hi dana', 'parrot is dropped.', 'theo'],
    // Hard negatives.
    ['Dana told me so.', '', 'Dana told me so.', ''],
    ['Hi sounds good, will do.', '', 'Hi sounds good, will do.', ''],
    ['Morning went fine, see sheet 2.', '', 'Morning went fine, see sheet 2.', ''],
    ['Sounds good, I agree.', '', 'Sounds good, I agree.', ''],
    [
      'I will ask them for their best.\nThanks to Tim we can.',
      '',
      'I will ask them for their best.\nThanks to Tim we can.',
      '',
    ],
    ['Agreed', '', 'Agreed', ''],
    ['- Dana\n- Tim', '', '- Dana\n- Tim', ''],
    ['', '', '', ''],
  ])('%j', (text, greeting, body, signOff) => {
    expect(partsOf(text).parts).toEqual([greeting, body, signOff])
  })

  it.each([
    ['Hi Dana,\nok', 'Dana'],
    ['Dear Ms Ray,\nok', 'Ms'],
    ['Hello,\nok', null],
    ['Dana,\nok', 'Dana'],
  ])('%j greets %s', (text, greeted) => expect(partsOf(text).letter.greeted).toBe(greeted))

  it('lie in the text, in order, and hold only whole sentences', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('Dana', '', 'Tim', 'İ'), (text, manager) => {
        const sentences = sentencesOf(text)
        const letter = letterOf(text, sentences, manager)
        expect(letter.greeting.start).toBeGreaterThanOrEqual(0)
        expect(letter.greeting.end).toBeGreaterThanOrEqual(letter.greeting.start)
        expect(letter.bodyStart).toBeLessThanOrEqual(letter.bodyEnd)
        expect(letter.bodyEnd).toBeLessThanOrEqual(text.length)
        for (const s of letter.body) {
          expect(s.start).toBeGreaterThanOrEqual(letter.bodyStart)
          expect(s.end).toBeLessThanOrEqual(letter.bodyEnd)
        }
      }),
    )
  })

  it.each(Object.entries(LONG_RUNS))('take work in proportion to the length: %s', (_name, run) => {
    const [small, large] = [run(1200), run(12_000)]
    const work = (text: string): number => {
      const sentences = sentencesOf(text)
      return workOf(() => letterOf(text, sentences, 'Dana'))
    }
    expect(work(large) / large.length).toBeLessThanOrEqual((2 * work(small)) / small.length + 1)
  })
})
