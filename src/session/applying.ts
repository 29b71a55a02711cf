/** Puts what the person chose into the draft, if the draft is still the one it was made for. */
import type { FromPanel } from '../platform/protocol.ts'
import type { DraftSource, Outcome } from '../sites/draft-source.ts'
import type { Newest } from './newest.ts'

export type Use = Extract<FromPanel, { type: 'use' }>

/** Applies what was chosen for a revision; refuses when that is not the newest one or the page has moved on. */
export async function applyUse(source: DraftSource, newest: Newest, command: Use): Promise<Outcome> {
  const { reading, report } = newest
  const { edits } = command
  if (command.revision !== newest.revision || !reading || !report) return { ok: false, trouble: 'stale' }
  // The page may have changed since it last told: what counts is the text at this moment.
  const now = source.read()
  if ('trouble' in now) return { ok: false, trouble: now.trouble }
  if (now.draft !== reading.draft) return { ok: false, trouble: 'stale' }
  return edits.length > 0 ? source.apply(edits, reading.draft) : { ok: true }
}
