import { CRISIS } from '../data/gate-phrases.ts'
import { firstMatch, type Gate } from './gate.ts'

/**
 * G4, of another kind: who writes may be in danger from themselves, be it the manager or the writer. Nothing about
 * wording helps here; a voice does.
 */
export const crisis: Gate = {
  id: 'G4',
  silences: 'all',
  line: 'This may be about somebody’s safety, so there is no coaching here. A voice helps more than a text: ring somebody close, and where a life may be in danger, the emergency number.',
  evenAsked: true,
  check: (reading) => firstMatch(reading, CRISIS),
}
