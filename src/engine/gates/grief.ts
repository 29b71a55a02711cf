import { GRIEF } from '../data/gate-phrases.ts'
import { firstMatch, type Gate } from './gate.ts'

/** G11: plain human words; no question, no technique. A missing word of sympathy may be pointed out. */
export const grief: Gate = {
  id: 'G11',
  silences: [
    'closed-agreement',
    'closed-question',
    'pushed-conclusion',
    'dismissed-concern',
    'assumed-motive',
    'unexplored-term',
  ],
  evenAsked: true,
  check: (reading) => firstMatch(reading, GRIEF),
}
