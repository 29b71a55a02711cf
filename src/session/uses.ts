/** The wordings that were put into a draft, so that the next drafts get others, and that those taken back count not. */
import type { Platform } from '../platform/platform.ts'
import { forgetUse, rememberUse, type Usage } from '../platform/usage.ts'

export class Uses {
  readonly #platform: Platform
  /** The last Use that still stands, and the draft before it. */
  #last: { before: string; wordingIds: string[]; moves: string[] } | null = null
  /** Wordings that were used here and taken back: they may be offered again, or Undo would change the advice. */
  readonly #takenBack = new Set<string>()

  constructor(platform: Platform) {
    this.#platform = platform
  }

  /** A Use was done: the text before it, and what was used. */
  done(before: string, wordingIds: string[], moves: string[]): void {
    this.#last = { before, wordingIds, moves }
    for (const id of wordingIds) this.#takenBack.delete(id)
  }

  /** Stores a Use that was done. */
  async remember(wordingIds: string[], moves: string[]): Promise<void> {
    const now = this.#platform.now()
    await this.#platform.store.update('usage', (usage) => rememberUse(usage, wordingIds, moves, now))
  }

  /** Notices from the draft's text that the last Use was undone, by the panel or by the page's own undo. */
  noticeUndone(draft: string): void {
    const last = this.#last
    if (last?.before !== draft) return
    this.#last = null
    for (const id of last.wordingIds) this.#takenBack.add(id)
    this.#platform.store
      .update('usage', (usage) => forgetUse(usage, last.wordingIds, last.moves))
      .catch((error: unknown) => this.#platform.report('usage', error))
  }

  /** The usage as it counts for this draft. */
  counted(usage: Usage): Usage {
    return { ...usage, recent: usage.recent.filter(({ id }) => !this.#takenBack.has(id)) }
  }

  /** Lets go of the draft's text. */
  forget(): void {
    this.#last = null
  }
}
