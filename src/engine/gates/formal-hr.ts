import { FORMAL_HR } from '../data/gate-phrases.ts'
import { firstMatch, type Gate } from './gate.ts'

/** G6: neutral, factual, few words. An informal "I am thinking of firing him" is not this gate. */
export const formalHr: Gate = {
  id: 'G6',
  silences: 'all',
  line: 'This looks like a formal HR matter, so coaching is off for this one.',
  evenAsked: true,
  check: (reading) => firstMatch(reading, FORMAL_HR),
}
