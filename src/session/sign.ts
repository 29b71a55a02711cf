/** What the sign beside a draft says. It says little: a passer-by is to learn nothing from it. */
import type { DraftState } from '../platform/protocol.ts'

/** Reading along with nothing to say; something to say; cannot work with this draft. */
export type SignState = 'watching' | 'notes' | 'cannot'

/** The sign for a draft's state; null for none. While a draft is being read the sign stays as it was (`before`). */
export function signOf(state: DraftState, before: SignState | null): SignState | null {
  switch (state.phase) {
    case 'unmarked':
    case 'cc-only':
    case 'audience':
      return null
    case 'trouble':
      return 'cannot'
    case 'waiting':
      return before === 'notes' ? 'notes' : 'watching'
    case 'ready': {
      const { report, dismissed } = state
      const notes = report?.findings.some((one) => one.shown && !dismissed.includes(one.id))
      return notes && !report?.silent ? 'notes' : 'watching'
    }
  }
}
