/** What a screen reader is told when what is shown changes: changes that matter, and silence otherwise. */
import type { MessageKey } from '../../platform/i18n.ts'
import type { NotesState } from '../../platform/protocol.ts'
import { type PanelState, shown } from '../panel-state.ts'
import { advice } from './advice.ts'
import { UNSTORED } from './lines.ts'

/** A text of the catalogue with its values. */
export type Words = [MessageKey, ...string[]]

/** The line for the step from one state to the next; null when there is nothing new to say. */
export function news(before: PanelState, after: PanelState): Words | null {
  const was = before.current
  const is = after.current
  if (is?.last && is.last !== was?.last && !same(is.last, was?.last)) {
    if (!is.last.ok) return ['say_failed']
    return is.last.action === 'use' ? ['say_used'] : ['say_undone']
  }
  if (is?.unstored && is.unstored !== was?.unstored) return [UNSTORED[is.unstored]]
  const told = ofNotes(was?.notes, is?.notes)
  if (told) return told
  if (after.link === 'absent' && before.link === 'open') return ['say_absent']
  if (!is || after.use !== 'none' || is.phase === 'waiting') return null
  if (is.phase === 'trouble') return was?.phase === 'trouble' ? null : ['say_trouble']
  if (is.phase !== 'ready') return null
  const line = remark(after)
  return same(line, remark(before)) ? null : line
}

/** What is new of a document beside its coaching: whom it names, its sheet, and that the sheet has become old. */
function ofNotes(was: NotesState | undefined, is: NotesState | undefined): Words | null {
  if (is?.attendees && !was?.attendees)
    return is.attendees.length > 0 ? ['notes_attendees', is.attendees.join(', ')] : ['notes_attendees_none']
  const sheet = is?.prepared?.sheet
  if (sheet && !was?.prepared?.sheet) return [sheet.silent ? 'say_no_sheet' : 'say_sheet']
  return is?.prepared?.stale && !was?.prepared?.stale ? ['notes_sheet_stale'] : null
}

function remark(state: PanelState): Words | null {
  const draft = shown(state)
  if (draft?.phase !== 'ready') return null
  if (draft.report?.silent) return ['say_silent']
  const { main } = advice(draft, state.findingId, state.chosenId)
  return main ? ['say_remark', main.card.title] : ['say_nothing']
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
