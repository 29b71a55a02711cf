import { DECIDED } from '../data/gate-phrases.ts'
import { firstMatch, type Gate } from './gate.ts'

const DECIDED_ENOUGH = 0.6
const HARDLY_OPEN = 0.35

/** G7: options questions reopen a closed door and read as resistance. */
export const decided: Gate = {
  id: 'G7',
  silences: ['closed-agreement', 'closed-question'],
  evenAsked: false,
  check(reading, summary) {
    if (reading.context === 'open') return null
    if (reading.context === 'decided') return {}
    if (summary.open > HARDLY_OPEN) return null
    if (summary.decided >= DECIDED_ENOUGH) return {}
    return firstMatch(reading, DECIDED, 'managerMessage')
  },
}
