/** Finds what the manager's own words ask for (data/burdens, data/hedges). */
import type { Cued } from '../data/wordings/cued.ts'

/** UTF-16 code units. */
const LONGEST = 600

/**
 * The first in the list that fits, for lists stand in order of weight; an earlier text goes before a later one.
 * @param texts sentences of the message, the most telling first
 */
export function cuedBy(list: readonly Cued[], texts: readonly string[]): Cued | null {
  for (const text of texts) {
    const short = text.slice(0, LONGEST)
    const found = list.find((c) => c.cue.test(short))
    if (found) return found
  }
  return null
}
