import { CHIP, SOFT_BREAK } from '../control-chars.ts'
import type { Run, Style } from '../styled-text.ts'
import { fontOf, sizeOf, widthOf } from './measure.ts'

/** One run on one visual line. Offsets and `x` count from the paragraph's start. */
export interface Segment {
  start: number
  text: string
  style: Style
  font: string
  x: number
  width: number
}

export interface WrappedLine {
  start: number
  end: number
  height: number
  segments: Segment[]
}

const LINE_SPACING = 1.38

/** A word with the spaces behind it; a soft break ends it. What is longer than a line may be is cut. */
const WORD = new RegExp(`[^ ${SOFT_BREAK}]{1,60} *${SOFT_BREAK}?| +${SOFT_BREAK}?|${SOFT_BREAK}`, 'g')

const known = new Map<string, WrappedLine[]>()

/** Breaks a paragraph into lines that fit `width`; the spaces at a break stay on the line that they end. */
export function wrap(runs: Run[], end: Style, width: number): WrappedLine[] {
  const key = `${width}${JSON.stringify(end)}${JSON.stringify(runs)}`
  const before = known.get(key)
  if (before) return before
  const lines = breakLines(runs, end, width)
  known.set(key, lines)
  return lines
}

function breakLines(runs: Run[], end: Style, width: number): WrappedLine[] {
  const height = sizeOf(end.heading) * LINE_SPACING
  const lines: WrappedLine[] = []
  let line: WrappedLine = { start: 0, end: 0, height, segments: [] }
  let x = 0
  const next = () => {
    lines.push(line)
    line = { start: line.end, end: line.end, height, segments: [] }
    x = 0
  }
  for (const word of words(runs, end.heading)) {
    if (x > 0 && x + word.tight > width) next()
    for (const piece of word.pieces) {
      append(line, piece)
      line.end = piece.start + piece.text.length
      x += piece.width
    }
    if (word.breaks) next()
  }
  lines.push(line)
  for (const done of lines) place(done, end.rtl ? width : null)
  return lines
}

interface Word {
  pieces: Segment[]
  /** Width without the spaces at its end. */
  tight: number
  /** A soft break follows. */
  breaks: boolean
}

/** Words with the spaces behind them; a word may span runs. */
function words(runs: Run[], heading: Style['heading']): Word[] {
  const text = runs.map((run) => run.text).join('')
  const found: Word[] = []
  let run = 0
  let runStart = 0
  for (const { 0: match, index } of text.matchAll(WORD)) {
    const word: Word = { pieces: [], tight: 0, breaks: match.endsWith(SOFT_BREAK) }
    const last = index + match.length
    for (let at = index; at < last; ) {
      while (runs[run] && at >= runStart + runs[run]!.text.length) {
        runStart += runs[run]!.text.length
        run++
      }
      const { style, text: whole } = runs[run]!
      const chip = text[at] === CHIP
      const nextChip = text.indexOf(CHIP, at)
      const cut = chip ? at + 1 : Math.min(last, runStart + whole.length, nextChip < 0 ? last : nextChip)
      const piece = text.slice(at, cut)
      const font = fontOf(style, heading)
      word.pieces.push({ start: at, text: piece, style, font, x: 0, width: widthOf(piece, font, style) })
      word.tight += widthOf(chip ? piece : piece.trimEnd(), font, style)
      at = cut
    }
    found.push(word)
  }
  return found
}

function append(line: WrappedLine, piece: Segment): void {
  const last = line.segments.at(-1)
  const joins = last && last.style === piece.style && last.text !== CHIP && piece.text !== CHIP
  if (joins) last.text += piece.text
  else line.segments.push({ ...piece })
}

/** Sets the positions of a line's segments; `right` is the width of a line that runs from the right. */
function place(line: WrappedLine, right: number | null): void {
  let x = 0
  for (const segment of line.segments) {
    segment.width = widthOf(segment.text, segment.font, segment.style)
    segment.x = right === null ? x : right - x - segment.width
    x += segment.width
  }
}
