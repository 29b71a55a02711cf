import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advice, rewriteFor, tones } from '../../src/session/read/advice.ts'
import { excerpt } from '../../src/session/read/excerpt.ts'
import { preview } from '../../src/session/read/preview.ts'
import { type Piece, wordDiff } from '../../src/session/read/word-diff.ts'
import {
  CARDS_TWO,
  DRAFT,
  LONG,
  LONG_DRAFT,
  MESSAGE,
  ready,
  SEED,
  span,
} from '../../tools/gallery/reports.ts'

const join = (pieces: Piece[], without: Piece['kind']) =>
  pieces
    .filter((p) => p.kind !== without)
    .map((p) => p.text)
    .join('')

describe('word diff', () => {
  it('exchanges a phrase in one go instead of every third word', () => {
    expect(wordDiff('I think we go with it now.', 'Could you say how it runs now.')).toHaveLength(3)
  })

  it('never cuts a word in two', () => {
    const pieces = wordDiff("Fine. I'll go.", "When I've heard you, I'll go.")
    for (const { text } of pieces) expect(text).not.toMatch(/I'$|^(ll|ve)\b/)
  })

  it('keeps an added line a line', () => {
    const pieces = wordDiff('a\n- one\n- two', 'a\n- one\n- new\n- two')
    expect(pieces.map((p) => p.kind)).toEqual(['same', 'added', 'same'])
    expect(pieces[1]?.text.trim()).toBe('- new')
  })

  it('always gives back both texts', () => {
    const text = fc
      .array(fc.constantFrom('we', 'go ', 'a', ' ', '\n', '- ', 'Tim', '.', '<b>', '😀', '\ud800'))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDiff(before, after)
        expect(join(pieces, 'added')).toBe(before)
        expect(join(pieces, 'gone')).toBe(after)
      }),
    )
  })
})

describe('preview', () => {
  it('shows the result in place, what goes, and what is held back', () => {
    const offer = SEED.suggestions[0]!
    const pieces = preview(DRAFT, offer.edits, offer.heldBack)
    const result = pieces.filter((p) => p.kind === 'same' || p.kind === 'added').map((p) => p.text)
    expect(result.join('')).toBe(offer.text)
    expect(pieces.find((p) => p.kind === 'held')?.text).toBe("I'll let Tim know")
  })

  it('leaves out far lines of a long draft and says so', () => {
    const offer = LONG.suggestions[0]!
    const pieces = preview(LONG_DRAFT, offer.edits, offer.heldBack)
    expect(pieces.map((p) => p.text).join('').length).toBeLessThan(700)
    expect(pieces.filter((p) => p.kind === 'more')).toHaveLength(2)
  })

  it('never takes an edit that does not fit the draft', () => {
    expect(preview('abc', [{ start: 2, end: 9, text: 'x' }], [])).toEqual([{ kind: 'same', text: 'abc' }])
  })
})

describe('excerpt', () => {
  it('gives the sentence around the cue', () => {
    const cue = span(MESSAGE, 'I am thinking')
    const { before, marked, after } = excerpt(MESSAGE, cue.start, cue.end)
    expect(before).toBe('… ')
    expect(marked).toBe('I am thinking')
    expect(after).toMatch(/^ the best solution .* take over\.$/)
  })

  it('cuts a sentence without end', () => {
    const text = `${'word '.repeat(400)}cue ${'word '.repeat(400)}`
    const at = text.indexOf('cue')
    const { before, after } = excerpt(text, at, at + 3)
    expect(before.length + after.length).toBeLessThan(300)
  })
})

describe('advice', () => {
  it('puts a core remark on top and at most two others below', () => {
    const { main, others } = advice(ready(CARDS_TWO), null, null)
    expect(main?.id).toBe('f1')
    expect(others.map((f) => f.id)).toEqual(['f2', 'f3'])
  })

  it('pairs asking first with keeping the yes, both ways', () => {
    expect(advice(ready(SEED), null, null).second?.id).toBe('s2')
    expect(advice(ready(SEED), null, 's2').second?.id).toBe('s1')
  })

  it('leaves out what was dismissed', () => {
    expect(advice(ready(SEED, { dismissed: ['f1'] }), null, null).main?.id).toBe('f2')
  })

  it('finds the rewrite in the tone asked for', () => {
    expect(tones(SEED.rewrites)).toEqual(['warm', 'plain', 'brief'])
    expect(rewriteFor(SEED.rewrites, 'brief', 'asks-first')?.tone).toBe('brief')
    expect(rewriteFor([], 'brief', undefined)).toBeNull()
  })
})
