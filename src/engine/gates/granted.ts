import { GRANTED } from '../data/gate-phrases.ts'
import { firstMatch, type Gate } from './gate.ts'

const HARDLY_OPEN = 0.5

/** G9: permission granted is not a proposal. */
export const granted: Gate = {
  id: 'G9',
  silences: ['closed-agreement'],
  evenAsked: false,
  check: (reading, summary) =>
    summary.open < HARDLY_OPEN ? firstMatch(reading, GRANTED, 'managerMessage') : null,
}
