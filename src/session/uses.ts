/** The wordings that were put into a draft, so that the next drafts get others, and that those taken back count not. */
import type { Platform } from '../platform/platform.ts'
import type { Recent } from '../platform/usage.ts'

interface Use {
  /** The draft before it. */
  before: string
  wordingIds: string[]
  moves: string[]
  /** Whether it was counted. */
  counted: Promise<boolean>
}

export class Uses {
  readonly #platform: Platform
  /** The last Use that still stands. */
  #last: Use | null = null
  /** Wordings that were used here and taken back: they may be offered again, or Undo would change the advice. */
  readonly #takenBack = new Set<string>()

  constructor(platform: Platform) {
    this.#platform = platform
  }

  /** A Use was done, and counts: the text before it, and what was used. */
  done(before: string, wordingIds: string[], moves: string[]): void {
    for (const id of wordingIds) this.#takenBack.delete(id)
    this.#last = { before, wordingIds, moves, counted: this.#count('used', wordingIds, moves) }
  }

  /** Notices from the draft's text that the last Use was undone, by the panel or by the page's own undo. */
  noticeUndone(draft: string): void {
    const last = this.#last
    if (last?.before !== draft) return
    this.#last = null
    const { wordingIds, moves, counted } = last
    for (const id of wordingIds) this.#takenBack.add(id)
    // What was never counted cannot be taken off.
    void counted.then((isCounted) => isCounted && this.#count('undone', wordingIds, moves))
  }

  /** The usage as it counts for this draft. */
  counted(usage: Recent): Recent {
    return { recent: usage.recent.filter(({ id }) => !this.#takenBack.has(id)) }
  }

  /** Lets go of the draft's text. */
  forget(): void {
    this.#last = null
  }

  async #count(what: 'used' | 'undone', wordingIds: string[], moves: string[]): Promise<boolean> {
    try {
      return (await this.#platform.write({ what, wordingIds, moves })) === 'written'
    } catch (error) {
      this.#platform.report('usage', error)
      return false
    }
  }
}
