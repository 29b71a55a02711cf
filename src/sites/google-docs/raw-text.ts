/**
 * The text as Docs' page API gives it ("raw"), and the same as people read it. Raw offsets are what the API's own
 * `setSelection` takes. Control and private-use characters stand for tables, chips and other things that are no
 * text: they are hard boundaries, which no edit may touch.
 */

/** A line break inside a paragraph (Shift+Enter). */
const SOFT_BREAK = '\u000b'
/** What a chip or another object in the line is shown as. */
export const OBJECT = '▢'
/** Characters without width, which nobody sees: zero-width space and joiners, soft hyphen, byte order mark. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/
const PRIVATE_USE = /[\ue000-\uf8ff]/
/** What people do not read as it stands: boundaries, invisible characters, no-break spaces. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const UNLIKE = /[\u0000-\u0008\u000a-\u001f\u007f-\u00a0\u00ad\u200b\u2060\ufeff\ue000-\uf8ff]/

/** Whether a character is no text: a control character or one of Docs' own. A tab is text. */
export function isBoundary(character: string): boolean {
  const code = character.charCodeAt(0)
  if (code === 9) return false
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xe000 && code <= 0xf8ff)
}

/** Whether a character ends a line as people see it; a chip and a line break inside a paragraph do not. */
function endsLine(character: string): boolean {
  return isBoundary(character) && character !== SOFT_BREAK && !PRIVATE_USE.test(character)
}

/** A stretch of raw text, end exclusive. */
export interface RawSpan {
  start: number
  end: number
}

/** The line around a raw offset, without its line break. At a boundary, the line that ends there. */
export function lineAt(raw: string, offset: number): RawSpan {
  let start = offset
  let end = offset
  while (start > 0 && !endsLine(raw[start - 1]!)) start--
  while (end < raw.length && !endsLine(raw[end]!)) end++
  return { start, end }
}

/** The lines that a stretch touches, in order, empty ones too. */
export function linesIn(raw: string, { start, end }: RawSpan): RawSpan[] {
  const lines: RawSpan[] = []
  let line = lineAt(raw, start)
  for (;;) {
    lines.push(line)
    if (line.end >= end || line.end >= raw.length) return lines
    line = lineAt(raw, line.end + 1)
  }
}

/** Text as people read it, and for each of its UTF-16 units the raw offset; one more entry tells the end. */
export interface ReadText {
  text: string
  toRaw: number[]
}

/** A stretch of raw text as people read it: no invisible characters, plain spaces, one sign for each object. */
export function readable(raw: string, { start, end }: RawSpan): ReadText {
  const part = raw.slice(start, end)
  // Nearly every line: of long notes each is read again after every key.
  if (!UNLIKE.test(part))
    return { text: part, toRaw: Array.from({ length: end - start + 1 }, (_, at) => start + at) }
  let text = ''
  const toRaw: number[] = []
  for (let at = start; at < end; at++) {
    const seen = shown(raw[at]!)
    if (!seen) continue
    text += seen
    toRaw.push(at)
  }
  toRaw.push(end)
  return { text, toRaw }
}

/** The same without the offsets. */
export function readableText(raw: string, span: RawSpan): string {
  const part = raw.slice(span.start, span.end)
  return UNLIKE.test(part) ? readable(raw, span).text : part
}

function shown(character: string): string {
  if (character === '\n' || character === SOFT_BREAK) return '\n'
  if (character === '\u00a0') return ' '
  if (INVISIBLE.test(character)) return ''
  if (PRIVATE_USE.test(character)) return OBJECT
  return isBoundary(character) ? '\n' : character
}

/** Whether a line has nothing to read. */
export const isBlank = (raw: string, span: RawSpan): boolean => readableText(raw, span).trim() === ''
