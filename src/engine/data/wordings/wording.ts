/** The shape of a wording, and the short notation in which the lists are written. */
import type { MoveId, Tone } from '../../types.ts'
import type { MatterKind } from '../matter-words.ts'

/**
 * What part of an answer a wording is: `ack` names the load, `ask` is a question that starts small so that "Before I
 * …," can stand before it, `say` a statement, `yes` a yes that is not total, `thank`, `talk` (asks for a talk), `line`
 * a line for notes, `done` stands behind something done already, `after` is a question behind a yes that stands.
 */
export type Role = 'ack' | 'ask' | 'say' | 'yes' | 'thank' | 'talk' | 'line' | 'done' | 'after'

export interface Wording {
  id: string
  move: MoveId
  role: Role
  tone: Tone
  text: string
  /** Slots that must be filled: the names in braces. */
  needs: string[]
  /** Kinds of matter (or of load, for `ack`) for which it is meant; any, when absent. */
  kinds?: readonly string[]
  /** Fit for a formal letter (others may be used there too unless they are too casual). */
  formal?: boolean
}

/** w(arm), p(lain), b(rief); F = for formal letters. */
export type Row = [tone: 'w' | 'p' | 'b' | 'F', role: Role, text: string, kinds?: string]

const TONES = { w: 'warm', p: 'plain', b: 'brief', F: 'plain' } as const

export function wordings(move: MoveId, short: string, rows: readonly Row[]): Wording[] {
  return rows.map((row, i) => wordingOf(`${short}-${String(i + 1).padStart(2, '0')}`, move, row))
}

/** One wording; the slots that it needs are the names in its braces. */
export function wordingOf(id: string, move: MoveId, [tone, role, text, kinds]: Row): Wording {
  return {
    id,
    move,
    role,
    tone: TONES[tone],
    text,
    needs: [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map((m) => m[1]!))],
    ...(kinds ? { kinds: kinds.split(' ') as MatterKind[] } : {}),
    ...(tone === 'F' ? { formal: true } : {}),
  }
}
