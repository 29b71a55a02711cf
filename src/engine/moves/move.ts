/** A way to open the conversation again. */
import type { MoveId } from '../types.ts'

export interface Move {
  id: MoveId
  /** When it helps. */
  when: string
  /** When it does not. */
  whenNot: string
  /** One line for the panel: when this one fits. */
  fits: string
  ways: readonly ('asks-first' | 'keeps-yes' | 'other')[]
}
