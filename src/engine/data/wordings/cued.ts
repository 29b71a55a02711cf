/** Wordings that answer to certain words of the manager's, and to nothing else. */

import { questionMove } from './question-move.ts'
import { type Row, type Wording, wordingOf } from './wording.ts'

export interface Cued {
  id: string
  /** The manager's words: a pattern's source (text/pattern-bank.ts). */
  cue: string
  /** What may be said or asked wherever the cue matches. */
  says: readonly Wording[]
}

/**
 * @param role acknowledgements, or questions
 * @param cue the body of a pattern, matched between the ends of words, small and capital letters alike
 * @param says tone and text
 */
export function cued(role: 'ack' | 'ask', id: string, cue: string, says: readonly [Row[0], string][]): Cued {
  return {
    id,
    cue,
    says: says.map(([tone, text], i) =>
      wordingOf(
        `${id}-${String(i + 1).padStart(2, '0')}`,
        role === 'ack' ? 'name-the-load' : questionMove(text),
        [tone, role, text],
      ),
    ),
  }
}
