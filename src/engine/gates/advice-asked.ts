import { ADVICE_ASKED } from '../data/gate-phrases.ts'
import { firstMatch, type Gate } from './gate.ts'

/** G18: recommending is then the helpful act. */
export const adviceAsked: Gate = {
  id: 'G18',
  silences: ['pushed-conclusion'],
  evenAsked: false,
  check: (reading) => firstMatch(reading, ADVICE_ASKED, 'managerMessage'),
}
