/**
 * Notes: what was written stays, lines are only added under the flagged line or at the end, in the style of the notes.
 * What is for the writer alone is in `forYou`.
 */
import type { Composed } from './compose.ts'
import { applyEdits } from './edits.ts'
import type { Kit } from './kit.ts'
import { forYouOf } from './notes-for-you.ts'
import { addedLines } from './notes-lines.ts'
import { recordOf } from './notes-record.ts'
import { cased, leadFor, startsSmall } from './notes-style.ts'
import type { Way } from './state.ts'

export interface ComposedNotes extends Composed {
  forYou: string
}

export function composeNotes(kit: Kit, way: Way): ComposedNotes | null {
  const draft = kit.reading.draft.text
  const record = recordOf(kit, way)
  const added = record && addedLines(kit, record, way)
  if (!record || !added) return null
  const small = startsSmall(draft, record.lines, record.line)
  const lead = leadFor(record.line, record.lines, draft)
  const breakOf = draft.includes('\r\n') ? '\r\n' : '\n'
  const text = added.lines.map((line) => breakOf + lead + cased(line, small, kit)).join('')
  const edits = [{ start: record.line.end, end: record.line.end, text }]
  return {
    text: applyEdits(draft, edits),
    edits,
    heldBack: [],
    moves: [...kit.moves],
    wordingIds: [...kit.wordingIds],
    blanks: (text.match(/___/gu) ?? []).length,
    adds: added.lines.join(' / '),
    forYou: forYouOf(kit, record, added),
  }
}
