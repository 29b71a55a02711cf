import { CRISIS } from '../data/gate-phrases.ts'
import { firstMatch, type Gate } from './gate.ts'

/** G11, at its gravest: who writes may be in danger. Nothing about wording helps here; a voice does. */
export const crisis: Gate = {
  id: 'G11',
  silences: 'all',
  line: 'This may be about somebody’s safety, so there is no coaching here. Ring them, or somebody near them; if you fear for their life, the emergency number.',
  evenAsked: true,
  check: (reading) => firstMatch(reading, CRISIS),
}
