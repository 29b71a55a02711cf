/** Finds what the manager's own words ask for (data/burdens, data/hedges). */
import type { Cued } from '../data/wordings/cued.ts'
import { PatternBank } from '../text/pattern-bank.ts'

/** UTF-16 code units. */
const LONGEST = 600

export class CuedList {
  readonly #list: readonly Cued[]
  readonly #cues: PatternBank

  constructor(list: readonly Cued[]) {
    this.#list = list
    this.#cues = new PatternBank(list.map((c) => c.cue))
  }

  /**
   * The first in the list that fits, for lists stand in order of weight; an earlier text goes before a later one.
   * @param texts sentences of the message, the most telling first
   */
  find(texts: readonly string[]): Cued | null {
    for (const text of texts) {
      const at = this.#cues.first(text.slice(0, LONGEST).toLowerCase())
      if (at !== null) return this.#list[at]!
    }
    return null
  }
}
