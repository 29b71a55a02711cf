import { LEGAL } from '../data/gate-phrases.ts'
import { firstMatch, type Gate } from './gate.ts'

/** G5: added empathy, guesses or alternatives make a bad record. */
export const legal: Gate = {
  id: 'G5',
  silences: 'all',
  line: 'This looks like a legal or compliance matter, so coaching is off for this one.',
  evenAsked: true,
  check: (reading) => firstMatch(reading, LEGAL),
}
