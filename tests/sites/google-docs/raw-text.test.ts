import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isBoundary,
  lineAt,
  linesIn,
  readable,
  readableText,
} from '../../../src/sites/google-docs/raw-text.ts'
import { rawNotes } from './raw-notes.ts'

const whole = (raw: string) => readable(raw, { start: 0, end: raw.length })

describe('raw text', () => {
  test('loses what nobody sees, and keeps the offset of every unit', () => {
    const raw = 'so\u200bft\u00adly\u00a0now'
    expect(whole(raw).text).toBe('softly now')
    expect(whole(raw).toRaw).toEqual([0, 1, 3, 4, 6, 7, 8, 9, 10, 11, 12])
  })

  test('shows a chip as one sign, and a break inside a paragraph as a line break', () => {
    expect(whole('\ue907 said\u000bno').text).toBe('▢ said\nno')
  })

  test('has lines between line breaks, table marks and the marks at both ends', () => {
    const raw = '\u0003one\ntwo\n\u0010\u0012\u001ccell\n\u001cnext\n\u0011\u0003\n'
    const lines = linesIn(raw, { start: 0, end: raw.length }).map(({ start, end }) => raw.slice(start, end))
    expect(lines.filter(Boolean)).toEqual(['one', 'two', 'cell', 'next'])
  })

  test('keeps a paragraph with a chip or a soft break whole', () => {
    expect(lineAt('a\nb \ue907 c\u000bd\ne', 4)).toEqual({ start: 2, end: 9 })
  })

  test.each(['\n', '\u0003', '\u000b', '\u0010', '\u0011', '\u0012', '\u001c', '\ue907', '\u0085'])(
    'has a boundary at %j',
    (character) => expect(isBoundary(character)).toBe(true),
  )

  test('every unit that is read stands at its offset, and offsets grow', () => {
    fc.assert(
      fc.property(rawNotes, (raw) => {
        const { text, toRaw } = whole(raw)
        expect(toRaw).toHaveLength(text.length + 1)
        for (const [at, character] of [...text.split('').entries()]) {
          const there = raw[toRaw[at]!]!
          if (!isBoundary(there) && there !== '\u00a0') expect(there).toBe(character)
          expect(toRaw[at + 1]!).toBeGreaterThan(toRaw[at]!)
        }
      }),
    )
  })

  test('a stretch reads the same with its offsets and without, alone and among other text', () => {
    fc.assert(
      fc.property(rawNotes, fc.nat(), fc.nat(), (raw, one, other) => {
        const [start = 0, end = 0] = [one % (raw.length + 1), other % (raw.length + 1)].sort((a, b) => a - b)
        const { text, toRaw } = readable(raw, { start, end })
        expect(readableText(raw, { start, end })).toBe(text)
        const alone = whole(raw.slice(start, end))
        expect(alone).toEqual({ text, toRaw: toRaw.map((offset) => offset - start) })
      }),
    )
  })

  test('the lines of a stretch cover it, in order, with one boundary between two', () => {
    fc.assert(
      fc.property(rawNotes, fc.nat(), fc.nat(), (raw, one, other) => {
        const [start, end] = [one % (raw.length + 1), other % (raw.length + 1)].sort((a, b) => a - b)
        const lines = linesIn(raw, { start: start!, end: end! })
        expect(lines[0]!.start).toBeLessThanOrEqual(start!)
        expect(lines.at(-1)!.end).toBeGreaterThanOrEqual(Math.min(end!, raw.length))
        for (const [at, line] of lines.slice(1).entries()) expect(line.start).toBe(lines[at]!.end + 1)
      }),
    )
  })
})
