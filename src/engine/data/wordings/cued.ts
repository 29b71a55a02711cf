/** Wordings that answer to certain words of the manager's, and to nothing else. */

import { questionMove } from './question-move.ts'
import type { Role, Row, Wording } from './wording.ts'
import { wordings } from './wording.ts'

export interface Cued {
  id: string
  /** The manager's words: a pattern's source (text/pattern-bank.ts). */
  cue: string
  /** What may be said or asked wherever the cue matches. */
  says: readonly Wording[]
}

/**
 * @param role `ack` or `ask`
 * @param cue the body of a pattern, matched between the ends of words, small and capital letters alike
 * @param says tone and text
 */
export function cued(role: Role, id: string, cue: string, says: readonly [Row[0], string][]): Cued {
  return {
    id,
    cue,
    says: wordings(
      'name-the-load',
      id,
      says.map(([tone, text]): Row => [tone, role, text]),
    ).map((w) => (role === 'ask' ? { ...w, move: questionMove(w.text) } : w)),
  }
}
