import { BREVITY } from '../data/gate-phrases.ts'
import { firstMatch, type Gate } from './gate.ts'

/** G17: a short answer was asked for, and a short answer is the considerate one. */
export const brevity: Gate = {
  id: 'G17',
  silences: 'all',
  line: 'They asked for a short answer, and this is one.',
  evenAsked: false,
  check: (reading) => firstMatch(reading, BREVITY, 'managerMessage'),
}
