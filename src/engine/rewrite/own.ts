/** The person's own question, word for word, in the place of the composed one. */
import type { Reading } from '../reading/reading.ts'
import { applyEdits } from './edits.ts'

/** Replaces the last question of the new text; what was composed stays where there is none. */
export function withOwnQuestion<
  T extends { text: string; edits: { start: number; end: number; text: string }[] },
>(made: T, reading: Reading, question: string): T {
  const own = question.trim()
  if (!own) return made
  let done = false
  const edits = [...made.edits].reverse().map((e) => {
    if (done || !e.text.includes('?')) return e
    const at = e.text.lastIndexOf('?')
    const from = Math.max(
      e.text.lastIndexOf('. ', at),
      e.text.lastIndexOf('? ', at - 1),
      e.text.lastIndexOf('\n', at),
    )
    done = true
    const head = from < 0 ? '' : e.text.slice(0, from + (e.text[from] === '\n' ? 1 : 2))
    return { ...e, text: head + own + e.text.slice(at + 1) }
  })
  if (!done) return made
  edits.reverse()
  return { ...made, edits, text: applyEdits(reading.draft.text, edits) }
}
