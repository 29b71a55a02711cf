import { EMERGENCY } from '../data/gate-phrases.ts'
import { firstMatch, type Gate } from './gate.ts'

/** G4: acting or warning comes first; a question can cost time, and a hint can be missed. */
export const emergency: Gate = {
  id: 'G4',
  silences: 'all',
  line: 'This sounds urgent, so there is no coaching here. Plain words are best.',
  evenAsked: true,
  check: (reading) => firstMatch(reading, EMERGENCY),
}
