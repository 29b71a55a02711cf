/** The writer's own lines of a tab as one text, and where each of its units stands in the raw text. */
import { type RawSpan, readable } from './raw-text.ts'

/** Marks units of the text that stand nowhere in the document. */
const NOWHERE = -1

export interface OwnText {
  text: string
  /** For each unit of `text`, and for its end, the raw offset; -1 for a break that only this text has. */
  toRaw: number[]
  /** The lines that it was made of. */
  lines: RawSpan[]
}

/**
 * Joins lines, given in their order. Lines that follow each other in the document are kept so; between others there is
 * an empty line, so that nobody takes them for one thought.
 */
export function ownText(raw: string, lines: RawSpan[]): OwnText {
  let text = ''
  const toRaw: number[] = []
  let before: RawSpan | null = null
  for (const line of lines) {
    if (before) {
      const follows = before.end + 1 === line.start && raw[before.end] === '\n'
      text += follows ? '\n' : '\n\n'
      toRaw.push(...(follows ? [before.end] : [NOWHERE, NOWHERE]))
    }
    const part = readable(raw, line)
    text += part.text
    for (let at = 0; at < part.text.length; at++) toRaw.push(part.toRaw[at]!)
    before = line
  }
  toRaw.push(before ? before.end : NOWHERE)
  return { text, toRaw, lines }
}
