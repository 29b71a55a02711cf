import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/engine/types.ts'
import { ownText } from '../../../src/sites/google-docs/own-text.ts'
import { isBlank, isBoundary, linesIn, readable } from '../../../src/sites/google-docs/raw-text.ts'
import { textChange } from '../../../src/sites/google-docs/text-change.ts'
import { rawNotes } from './raw-notes.ts'

const linesOf = (raw: string) =>
  linesIn(raw, { start: 0, end: raw.length }).filter((line) => !isBlank(raw, line))

/** All lines of a text as the writer's, or those that hold one of the words. */
function own(raw: string, ...words: string[]) {
  const lines = linesOf(raw).filter(
    ({ start, end }) => words.length === 0 || words.some((word) => raw.slice(start, end).includes(word)),
  )
  return ownText(raw, lines)
}

function pasted(raw: string, edits: Edit[], text = own(raw)): string | null {
  const change = textChange(raw, text, edits)
  if (!change) return null
  const { start, find, replacement } = change
  expect(raw.slice(start, start + find.length)).toBe(find)
  // Docs takes these spaces off.
  expect(replacement).toBe(replacement.trim())
  return raw.slice(0, start) + replacement + raw.slice(start + find.length)
}

describe('an edit as one paste', () => {
  test('a line behind a line: the end of that line, a break, the new line', () => {
    const raw = '\u0003Agreed: Tim.\nNext\n'
    const { text } = own(raw)
    const at = text.indexOf('\n')
    expect(pasted(raw, [{ start: at, end: at, text: '\n- ask why' }])).toBe(
      '\u0003Agreed: Tim.\n- ask why\nNext\n',
    )
  })

  test('the same told as a line before the next one', () => {
    const raw = '\u0003Agreed: Tim.\nNext\n'
    const at = own(raw).text.indexOf('Next')
    expect(pasted(raw, [{ start: at, end: at, text: '- ask why\n' }])).toBe(
      '\u0003Agreed: Tim.\n- ask why\nNext\n',
    )
  })

  test('a line before a line whose neighbour is somebody else’s changes no word of that one', () => {
    const raw = '\u0003Dana wrote this.\nMine\n'
    const text = own(raw, 'Mine')
    const change = textChange(raw, text, [{ start: 0, end: 0, text: '- ask why\n' }])
    expect(change).toEqual({ start: 18, find: 'Mine', replacement: '- ask why\nMine' })
  })

  test('a word: widened so that no side begins or ends with a space', () => {
    const raw = '\u0003I really agree with it.\n'
    const start = raw.indexOf(' really') - 1
    expect(textChange(raw, own(raw), [{ start, end: start + 7, text: '' }])).toEqual({
      start: 1,
      find: 'I really',
      replacement: 'I',
    })
  })

  test('several edits of one line are one paste, of several lines none', () => {
    const raw = '\u0003one two three\nfour\n'
    const edits = [
      { start: 8, end: 13, text: '3' },
      { start: 0, end: 3, text: '1' },
    ]
    expect(pasted(raw, edits)).toBe('\u00031 two 3\nfour\n')
    expect(pasted(raw, [...edits, { start: 14, end: 18, text: '4' }])).toBeNull()
  })

  test('a space beside a chip: the paste begins and ends with no space', () => {
    const raw = '\u0003what \ue907  then\n'
    expect(textChange(raw, own(raw), [{ start: 6, end: 7, text: 'two' }])?.replacement).toBe('two then')
    const last = '\u0003what\ue907   \n'
    expect(textChange(last, own(last), [{ start: 6, end: 7, text: 'two words' }])).toEqual({
      start: 7,
      find: ' ',
      replacement: 'two words',
    })
  })

  test.each([
    ['a chip', '\u0003one \ue907 two\n', 0, 9],
    ['a break inside a paragraph', '\u0003one\u000btwo\n', 0, 7],
    ['a line break', '\u0003one\ntwo\n', 0, 7],
  ])('nothing crosses %s', (_, raw, start, end) => {
    expect(pasted(raw, [{ start, end, text: 'new' }])).toBeNull()
  })

  test('nothing is put between lines that do not follow each other', () => {
    const raw = '\u0003mine 1\nDana\nmine 2\n'
    const text = own(raw, 'mine')
    expect(text.text).toBe('mine 1\n\nmine 2')
    expect(textChange(raw, text, [{ start: 7, end: 7, text: 'x' }])).toBeNull()
    expect(pasted(raw, [{ start: 6, end: 6, text: '\n- x' }], text)).toBe('\u0003mine 1\n- x\nDana\nmine 2\n')
  })

  test('any edit: exactly the text that was meant, or refused; and never over what is no text', () => {
    const edit = fc.record({
      a: fc.nat(),
      b: fc.nat(12),
      text: fc.constantFrom('', 'x', ' x ', '\n- ask', 'two words', ' ', 'x\n', '\ue907', '▢', '\u0010'),
    })
    let done = 0
    fc.assert(
      fc.property(rawNotes, edit, (raw, { a, b, text }) => {
        const mine = own(raw)
        const start = a % (mine.text.length + 1)
        const end = Math.min(mine.text.length, start + b)
        const change = textChange(raw, mine, [{ start, end, text }])
        if (!change) return
        done++
        expect([...change.find].some(isBoundary)).toBe(false)
        expect([...change.replacement].some((c) => c !== '\n' && isBoundary(c))).toBe(false)
        const after = pasted(raw, [{ start, end, text }])!
        const shown = (of: string) => readable(of, { start: 0, end: of.length }).text
        const meant = mine.text.slice(0, start) + text + mine.text.slice(end)
        const seen = (of: string) =>
          shown(of)
            .replace(/\s*\n\s*/g, '\n')
            .trim()
        expect(seen(shown(after))).toBe(seen(meant))
      }),
      { numRuns: 600 },
    )
    expect(done).toBeGreaterThan(100)
  })
})
