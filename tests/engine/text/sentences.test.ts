import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../src/engine/text/sentences.ts'
import { anyText, LONG_RUNS } from '../any-text.ts'
import { workOf } from './work.ts'

const cut = (text: string): string[] => sentencesOf(text).map((s) => s.text)

describe('the sentences of a text', () => {
  it.each<[why: string, text: string, sentences: string[]]>([
    ['end at . ! and ?', 'Sounds good. Will do! On Monday?', ['Sounds good.', 'Will do!', 'On Monday?']],
    ['end at a line break', 'Hi Dana,\nsounds good', ['Hi Dana,', 'sounds good']],
    [
      'keep closing quotes and brackets',
      '"I agree." (Mostly.) So be it.',
      ['"I agree."', '(Mostly.)', 'So be it.'],
    ],
    ['do not end at an abbreviation', 'Ask Dr. Ray, e.g. on Monday.', ['Ask Dr. Ray, e.g. on Monday.']],
    ['do not end at an initial', 'J. Ray and Kofi A. agree.', ['J. Ray and Kofi A. agree.']],
    [
      'do not end inside a number, a version or a link',
      'Up 3.5 in v2.1 of acme.com now.',
      ['Up 3.5 in v2.1 of acme.com now.'],
    ],
    ['are the items of a list', '- cut QA\n- move Tim\n3. ship', ['cut QA', 'move Tim', 'ship']],
    ['take an emoji with them', 'Great 🎉 See you. 👍 Bye', ['Great 🎉', 'See you. 👍', 'Bye']],
    [
      'end at an emoji after two words, small letters or not',
      'say less 🫡 want me to ring them? i ❤️ that',
      ['say less 🫡', 'want me to ring them?', 'i ❤️ that'],
    ],
    [
      'end at an emoji before a capital',
      'not even a chat 😔 Saturdays closed',
      ['not even a chat 😔', 'Saturdays closed'],
    ],
    ['keep marks that stand alone', 'Fine. … Ok', ['Fine. …', 'Ok']],
    ['are none in blank text', ' \n\t\r\n ', []],
    ['take markup as text', '<b>Agreed.</b> <script>x()</script>', ['<b>Agreed.</b> <script>x()</script>']],
  ])('%s', (_why, text, sentences) => expect(cut(text)).toEqual(sentences))

  it('join lines that a mail program wrapped', () => {
    const wrapped =
      'I have been thinking about the new group and about what it would mean for\nour numbers in the second half of the year.\n\nBest'
    expect(cut(wrapped)).toHaveLength(2)
  })

  it('are never joined in notes, whose lines people made', () => {
    const list =
      'Dana wants to move the whole of the launch to the week after the\nboard has met in June and agreed to it'
    expect(sentencesOf(list, 'kept')).toHaveLength(2)
  })

  it('leave lines alone that a person broke', () => {
    expect(cut('Short line\nand another short line')).toHaveLength(2)
  })

  it('know their line, marker and paragraph', () => {
    expect(
      sentencesOf('Hi.\n\n- One. Two.').map((s) => [s.line, s.marker, s.paragraph, s.startsLine, s.endsLine]),
    ).toEqual([
      [0, '', 0, true, true],
      [2, '- ', 1, true, false],
      [2, '', 1, false, true],
    ])
  })

  it('stand where they say, in order, and leave out nothing but blanks and list markers', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let covered = 0
        for (const [index, s] of sentencesOf(text).entries()) {
          expect(s.index).toBe(index)
          expect(s.start).toBeGreaterThanOrEqual(covered)
          expect(s.end).toBeGreaterThan(s.start)
          expect(text.slice(s.start, s.end)).toBe(s.text)
          expect(s.text).toBe(s.text.trim())
          for (const w of s.words) {
            expect(w.start).toBeGreaterThanOrEqual(s.start)
            expect(w.end).toBeLessThanOrEqual(s.end)
          }
          expect(text.slice(covered, s.start)).toMatch(BETWEEN)
          covered = s.end
        }
        expect(text.slice(covered)).toMatch(BETWEEN)
      }),
      { numRuns: 400 },
    )
  })

  it.each(Object.entries(LONG_RUNS))('take work in proportion to the length: %s', (_name, run) => {
    const small = run(1200)
    const large = run(12_000)
    const [few, many] = [small, large].map((text) => workOf(() => sentencesOf(text)))
    expect(many! / large.length).toBeLessThanOrEqual((2 * few!) / small.length + 1)
  })
})

/** Blanks, and at a line's start a list marker or a checkbox. */
const BETWEEN =
  /^(?:\s|(?<=(?:^|[\n\r])[ \t\u00a0]*)(?:[-–—*•·▪◦‣+→>#]{1,3}|\(?\d{1,2}[.)]|\(?[a-z]\))(?=[ \t\u00a0])|\[[ xX✓]?\])*$/u
