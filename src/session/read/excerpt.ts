/** The manager's words around a cue: the sentence it stands in, cut to a readable length. */
import type { Finding } from '../../engine/types.ts'
import type { DraftState } from '../../platform/protocol.ts'

export interface Excerpt {
  before: string
  marked: string
  after: string
}

const LONGEST = 240

/** The sentence around `[start, end)` of `text`, with an ellipsis where the text goes on. */
export function excerpt(text: string, start: number, end: number): Excerpt {
  let from = sentenceStart(text, start)
  let to = sentenceEnd(text, end)
  if (to - from > LONGEST) {
    const room = Math.max(40, Math.floor((LONGEST - (end - start)) / 2))
    if (start - from > room) from = wordStart(text, start - room)
    if (to - end > room) to = wordEnd(text, end + room)
  }
  const before = text.slice(from, start).replace(/\s+/g, ' ').trimStart()
  const after = text.slice(end, to).replace(/\s+/g, ' ').trimEnd()
  return {
    before: (text.slice(0, from).trim() ? '… ' : '') + before,
    marked: text.slice(start, end),
    after: after + (text.slice(to).trim() ? ' …' : ''),
  }
}

function sentenceStart(text: string, at: number): number {
  const head = text.slice(0, at)
  const ends = [...head.matchAll(/[.!?]["'”’)]*\s+|\n+/g)]
  const last = ends.at(-1)
  return last ? last.index + last[0].length : 0
}

function sentenceEnd(text: string, at: number): number {
  if (/[.!?\n]/.test(text[at - 1] ?? '')) return at
  const found = /[.!?]["'”’)]*(?=\s|$)|\n/.exec(text.slice(at))
  return found ? at + found.index + (found[0] === '\n' ? 0 : found[0].length) : text.length
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space < 0 ? at : space + 1
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at)
  return space < 0 ? at : space
}

/** What the manager wrote that a finding is about, with the words that matter marked; null where there is none. */
export function theirWords(draft: DraftState, finding: Finding): Excerpt | null {
  if (!draft.message) return null
  const span = finding.in === 'managerMessage' ? finding : draft.report?.cue
  if (!span || draft.message.slice(span.start, span.end) !== span.quote) return null
  return excerpt(draft.message, span.start, span.end)
}
