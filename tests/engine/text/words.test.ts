import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/engine/text/lines.ts'
import { fold, wordsOf } from '../../../src/engine/text/words.ts'
import { anyText } from '../any-text.ts'

describe('the words of a text', () => {
  it.each<[string, string[]]>([
    ['Sounds good, I agree.', ['sounds', 'good', 'i', 'agree']],
    ['I don’t think it’s Tim’s', ['i', "don't", 'think', "it's", "tim's"]],
    ['a follow-up on the 3rd', ['a', 'follow', 'up', 'on', 'the', '3rd']],
    ['naïve café, e\u0301tude', ['naïve', 'café', 'e\u0301tude']],
    ['😀 ok 👍🏽', ['ok']],
    ["'quoted' words", ['quoted', 'words']],
    ['你好 שלום', ['你好', 'שלום']],
    ['\ud83d ... !?', []],
    ['', []],
  ])('%j: %j', (text, words) => {
    expect(wordsOf(text).map((w) => w.lower)).toEqual(words)
  })

  it('have the offsets of the text they were cut from', () => {
    expect(wordsOf('ok Tim', 100)).toEqual([
      { start: 100, end: 102, lower: 'ok' },
      { start: 103, end: 106, lower: 'tim' },
    ])
  })

  it('stand where they say, in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const { start, end, lower } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(fold(text.slice(start, end))).toBe(lower)
          last = end
        }
      }),
    )
  })
})

describe('folding', () => {
  it.each([
    ['It’s', "it's"],
    ['ROCK ‘N’ ROLL', "rock 'n' roll"],
    ['Straße', 'straße'],
    ['İzmir', 'izmir'],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded))

  it('keeps the length, so that offsets into the folded text hold for the original', () => {
    fc.assert(fc.property(anyText, (text) => fold(text).length === text.length))
  })
})

describe('the lines of a text', () => {
  it.each<[string, [marker: string, content: string][]]>([
    ['one', [['', 'one']]],
    [
      '- a\n* b\r\n• c\r→ d',
      [
        ['- ', 'a'],
        ['* ', 'b'],
        ['• ', 'c'],
        ['→ ', 'd'],
      ],
    ],
    [
      '1. a\n2) b\n(3) c\na) d',
      [
        ['1. ', 'a'],
        ['2) ', 'b'],
        ['(3) ', 'c'],
        ['a) ', 'd'],
      ],
    ],
    [
      '  - [x] done\n[ ] open',
      [
        ['  - [x] ', 'done'],
        ['[ ] ', 'open'],
      ],
    ],
    [
      '-5 degrees\n3.5 days',
      [
        ['', '-5 degrees'],
        ['', '3.5 days'],
      ],
    ],
    [
      'a\n\nb',
      [
        ['', 'a'],
        ['', ''],
        ['', 'b'],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(linesOf(text).map((l) => [l.marker, text.slice(l.content, l.end)])).toEqual(expected)
  })

  it('cover the whole text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = linesOf(text)
        expect(lines.map((l) => text.slice(l.start, l.end)).join('\n')).toBe(text.replace(/\r\n?/g, '\n'))
        for (const l of lines) expect(text.slice(l.start, l.content)).toBe(l.marker)
      }),
    )
  })
})
