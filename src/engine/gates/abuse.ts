import { ABUSE } from '../data/gate-phrases.ts'
import { firstMatch, type Gate } from './gate.ts'

/** G10: never soften a report or a refusal, and ask no empathy of the injured. */
export const abuse: Gate = {
  id: 'G10',
  silences: 'all',
  line: 'This looks serious, so there is no coaching here. Your words stay as they are.',
  evenAsked: true,
  check: (reading) => firstMatch(reading, ABUSE),
}
