/** Kept pairs as a text to read. */
import { t } from '../panel/words.ts'
import type { Pair } from '../platform/pairs.ts'

/** One pair below the other, each with its day, before and after. */
export function pairsAsText(pairs: Pair[]): string {
  return pairs
    .map(({ date, before, after }) => [date, t('pairs_before'), before, t('pairs_after'), after].join('\n\n'))
    .join('\n\n\n')
    .concat('\n')
}
