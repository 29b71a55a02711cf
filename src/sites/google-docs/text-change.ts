/**
 * From an edit of the writer's text to one paste. Docs takes the spaces off both ends of what is pasted, and an empty
 * side costs a second step of undo; so what is replaced is widened until both sides begin and end with a word.
 */
import type { Edit } from '../../engine/types.ts'
import type { OwnText } from './own-text.ts'
import { isBoundary, lineAt, OBJECT } from './raw-text.ts'

/** One paste: `find` stands at `start` in the raw text and gives way to `replacement`. */
export interface TextChange {
  start: number
  find: string
  replacement: string
}

/** Longer than any advice; a paste of this size is a fault. */
const LONGEST = 20_000

/**
 * One paste that does all edits, or null where no safe one exists: they reach over several lines of the document, or
 * touch something that is no text.
 */
export function textChange(raw: string, own: OwnText, edits: readonly Edit[]): TextChange | null {
  const placed = edits.map((edit) => place(raw, own, edit))
  const sorted = placed.filter((one) => one !== null).sort((a, b) => a.start - b.start || a.end - b.end)
  const first = sorted[0]
  const last = sorted.at(-1)
  if (!first || !last || sorted.length < edits.length) return null
  let replacement = ''
  let at = first.start
  for (const { start, end, text } of sorted) {
    if (start < at) return null
    replacement += raw.slice(at, start) + text
    at = end
  }
  return widened(raw, first.start, last.end, replacement)
}

/** Whether edits, each of which has its place, reach over several lines of the document. */
export function reachesOverLines(raw: string, own: OwnText, edits: readonly Edit[]): boolean {
  const placed = edits.map((edit) => place(raw, own, edit))
  const lines = placed.flatMap((one) => (one ? [lineAt(raw, one.start), lineAt(raw, one.end)] : []))
  return placed.every((one) => one !== null) && new Set(lines.map(({ start }) => start)).size > 1
}

/** An edit in raw offsets; null where it begins or ends outside of the writer's lines. */
function place(raw: string, { text, toRaw, lines }: OwnText, edit: Edit): Edit | null {
  const { start, end } = edit
  if (start < 0 || end < start || end > text.length) return null
  if (start < end) {
    const first = toRaw[start]!
    const last = toRaw[end - 1]!
    return first < 0 || last < 0 ? null : { start: first, end: last + 1, text: edit.text }
  }
  // "new line, break" before a line is "break, new line" behind the one above it, if that one is the writer's too.
  const before = start > 0 ? toRaw[start - 1]! : -1
  const isAbove = start > 0 && text[start - 1] === '\n' && edit.text.endsWith('\n') && before >= 0
  if (isAbove && raw[before] === '\n')
    return { start: before, end: before, text: `\n${edit.text.slice(0, -1)}` }
  // Between two units of one line the later one's place counts; at the end of a line, the line's end.
  const isLineEnd = start === text.length || text[start] === '\n'
  if (!isLineEnd)
    return toRaw[start]! < 0 ? null : { start: toRaw[start]!, end: toRaw[start]!, text: edit.text }
  const line = lines.find((one) => before >= one.start && before < one.end)
  const after = toRaw[start]!
  const at = after >= 0 ? after : line ? line.end : -1
  return at < 0 ? null : { start: at, end: at, text: edit.text }
}

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/.test(character)

/** Widens a replacement within its line until it can be pasted whole. */
function widened(raw: string, from: number, to: number, text: string): TextChange | null {
  const line = lineAt(raw, from)
  if (to > line.end) return null
  let start = from
  let end = to
  let replacement = text
  const isOpen = (at: number) => at >= line.start && at < line.end && !isBoundary(raw[at]!)
  const left = (): boolean => {
    if (!isOpen(start - 1)) return false
    start--
    replacement = raw[start] + replacement
    return true
  }
  const right = (): boolean => {
    if (!isOpen(end)) return false
    replacement += raw[end]
    end++
    return true
  }
  const needsLeft = () => start === end || replacement === '' || isSpace(replacement[0])
  const needsRight = () => start === end || replacement === '' || isSpace(replacement.at(-1))
  while (needsLeft() && left());
  while (needsRight() && right());
  if (needsLeft() || needsRight()) return null
  // What is replaced may have to be pasted back one day: so up to a word, unless a chip stands before it.
  const hasWord = (at: number, step: 1 | -1): boolean => {
    let next = at
    while (isOpen(next) && isSpace(raw[next])) next += step
    return isOpen(next)
  }
  if (hasWord(start - 1, -1)) while (isSpace(raw[start]) && left());
  if (hasWord(end, 1)) while (isSpace(raw[end - 1]) && right());
  // Whole words: half a word that is pasted would look like a typing error to whoever reads along.
  const isWord = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}\p{M}'’\ud800-\udfff]/u.test(character)
  while (isWord(raw[start]) && isWord(raw[start - 1]) && left());
  while (isWord(raw[end - 1]) && isWord(raw[end]) && right());
  const find = raw.slice(start, end)
  if (find.length > LONGEST || replacement.length > LONGEST) return null
  return isPlain(find, '') && isPlain(replacement, '\n') ? { start, find, replacement } : null
}

/** Whether a text holds nothing but text, and the one control character that is allowed. */
function isPlain(text: string, allowed: string): boolean {
  for (const character of text) {
    if (character !== allowed && (isBoundary(character) || character === OBJECT)) return false
  }
  return true
}
