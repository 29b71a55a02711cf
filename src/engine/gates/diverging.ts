import { DIVERGING } from '../data/gate-phrases.ts'
import { firstMatch, type Gate } from './gate.ts'

/** G19: resignation, pay, contract: the writer's interest comes first, and plain words serve it. */
export const diverging: Gate = {
  id: 'G19',
  silences: 'all',
  line: 'This is about your own terms, so your plain words stand.',
  evenAsked: false,
  check: (reading) => firstMatch(reading, DIVERGING, 'draft'),
}
