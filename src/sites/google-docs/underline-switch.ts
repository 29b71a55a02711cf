/** Whether underlines are on for a document in this tab: a marker in the tab's own storage, read as the page starts. */
import { flagMarker } from './flag-marker.ts'

export class UnderlineSwitch {
  readonly #document: Document
  readonly #name: string

  constructor(document: Document, documentId: string) {
    this.#document = document
    this.#name = flagMarker(documentId)
  }

  get isOn(): boolean {
    return Boolean(this.#storage?.getItem(this.#name))
  }

  /** Turns them on or off; the page loads anew. `requester`: the id under which Docs is asked for the places. */
  turn(on: boolean, requester: string): void {
    if (on) this.#storage?.setItem(this.#name, requester)
    else this.#storage?.removeItem(this.#name)
    this.#document.defaultView?.location.reload()
  }

  get #storage(): Storage | null {
    try {
      return this.#document.defaultView?.sessionStorage ?? null
    } catch {
      // A browser that blocks the page's storage throws here; then there are no underlines.
      return null
    }
  }
}
