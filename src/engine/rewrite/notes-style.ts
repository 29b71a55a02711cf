/** The style of notes: markers, indent, case, line breaks. */
import type { Line } from '../text/lines.ts'
import type { Kit } from './kit.ts'
import { spoken } from './voice.ts'

/** What stands before an added line: a bullet is repeated, a number gets a line beneath it. */
export function leadFor(line: Line, lines: readonly Line[], draft: string): string {
  const own = line.marker
  const indent = /^[ \t]*/u.exec(draft.slice(line.start, line.end))![0]
  if (/^\s*(?:\(?\d{1,2}[.)]|\(?\p{L}\))\s/u.test(draft.slice(line.start, line.end))) return `${indent}   - `
  if (/^\s*#/u.test(own)) return bulletAfter(line, lines) ?? indent
  if (own.trim() !== '') return own.replace(/\[[xX✓]\]/u, '[ ]')
  const odd = /^\s*(?:--|~|=>|>>|->|·|\/\/|o(?= \p{L}))\s+/u.exec(draft.slice(line.start, line.end))?.[0]
  return odd ?? bulletAfter(line, lines) ?? indent
}

/** A heading or a plain line among bullets: the bullets that follow. */
function bulletAfter(line: Line, lines: readonly Line[]): string | null {
  const next = lines[lines.indexOf(line) + 1]
  return next && /[-–*•·>]/u.test(next.marker) ? next.marker.replace(/\[[xX✓]\]/u, '[ ]') : null
}

/** Whether lines of the notes start with small letters: the one above, or a good part of them. */
export function startsSmall(draft: string, lines: readonly Line[], above: Line): boolean {
  if (/^[\s\-–—→>=·]*\p{Ll}/u.test(draft.slice(above.content, above.end))) return true
  const starts = lines
    .slice(1)
    .map((l) => draft.slice(l.content, l.content + 1))
    .filter((c) => /\p{L}/u.test(c))
  return starts.length > 0 && starts.filter((c) => c === c.toLowerCase()).length / starts.length >= 0.4
}

export const cased = (text: string, small: boolean, kit: Kit): string =>
  small
    ? kit.voice.apostrophes
      ? text
      : spoken(text, kit.voice, false)
    : text[0]!.toUpperCase() + text.slice(1)
