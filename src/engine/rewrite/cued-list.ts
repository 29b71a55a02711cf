/** Finds what the manager's own words ask for (data/burdens, data/hedges). */
import type { Cued } from '../data/wordings/cued.ts'
import { PatternBank } from '../text/pattern-bank.ts'

/** UTF-16 code units. */
const LONGEST = 600

export class CuedList {
  readonly #list: readonly Cued[]
  /** Made when it is first asked: taking the patterns apart costs as much as many drafts. */
  #cues: PatternBank | null = null

  constructor(list: readonly Cued[]) {
    this.#list = list
  }

  /**
   * The first in the list that fits, for lists stand in order of weight; an earlier text goes before a later one.
   * @param texts sentences of the message, the most telling first
   */
  find(texts: readonly string[]): Cued | null {
    this.#cues ??= new PatternBank(this.#list.map((c) => c.cue))
    for (const text of texts) {
      const at = this.#cues.first(text.slice(0, LONGEST).toLowerCase())
      if (at !== null) return this.#list[at]!
    }
    return null
  }
}
