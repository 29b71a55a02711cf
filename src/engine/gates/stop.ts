import { STOP } from '../data/gate-phrases.ts'
import { firstMatch, type Gate } from './gate.ts'

/** How many times a manager may decline in a thread before questions end. */
const DECLINES = 2

/** G22: coaching goes by consent. The manager asked for no more questions, or said no twice. */
export const stop: Gate = {
  id: 'G22',
  silences: [
    'closed-agreement',
    'closed-question',
    'unexplored-term',
    'pushed-conclusion',
    'dismissed-concern',
  ],
  evenAsked: true,
  check(reading) {
    const here = firstMatch(reading, STOP, 'managerMessage')
    if (here) return here
    const declines = reading.earlier.filter(
      (turn) => turn.from === 'manager' && /^\W*(?:no\b|not now|i(?:'d| would) rather not)/iu.test(turn.text),
    )
    return declines.length >= DECLINES ? {} : null
  },
}
