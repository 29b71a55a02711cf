/** Answers what stands in the tab on screen, and sends only what is new. */

import { isSameAddress } from '../address.ts'
import type { Place, Read, Reply } from '../bridge-protocol.ts'
import { changeBetween } from '../one-change.ts'
import { type Models, selectionOf } from './model.ts'

/** The text that was sent last. */
export interface Sent {
  place: Place
  revision: number
  text: string
}

export class Reading {
  readonly #models: Models
  #sent: Sent | null = null
  #count = 0

  constructor(models: Models) {
    this.#models = models
  }

  /** The text that was sent under a revision; null when that is no longer known. */
  sentAs(revision: number, place: Place): Sent | null {
    return this.#sent?.revision === revision && isSameAddress(this.#sent.place, place) ? this.#sent : null
  }

  /** Reads the tab; the answer builds on revision `since` if that is the one that was sent last. */
  async read(since: number | null): Promise<Reply> {
    const model = await this.#models.get()
    if (typeof model === 'string') return { notRead: model }
    try {
      const text = model.text.getText()
      const selection = selectionOf(model.text)
      const { place } = model
      const base = since === null ? null : this.sentAs(since, place)
      if (base?.text === text)
        return { read: { place, revision: base.revision, text: { same: true }, selection } }
      const sent = { place, revision: ++this.#count, text }
      this.#sent = sent
      const news: Read['text'] = (base && changeBetween(base.text, text)) ?? { whole: text }
      return { read: { place, revision: sent.revision, text: news, selection } }
    } catch {
      // The editor went away between two calls; the next reading finds the new one.
      return { notRead: 'failed' }
    }
  }
}
