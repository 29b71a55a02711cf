import type { SavedChange } from '../boot-data.ts'

/** Sends each change to the server, one after the other. Without a connection they wait. */
export class Saver {
  readonly #waiting: { address: string; body: string }[] = []
  readonly #mayReport: () => boolean
  readonly #failed: (error: unknown) => void
  #isBusy = false

  constructor(mayReport: () => boolean, failed: (error: unknown) => void) {
    this.#mayReport = mayReport
    this.#failed = failed
  }

  get isIdle(): boolean {
    return !this.#isBusy
  }

  /** Notes a change of the document with this id. */
  save(documentId: string, change: SavedChange): void {
    this.post(`/document/d/${documentId}/save`, change)
  }

  post(address: string, value: unknown): void {
    this.#waiting.push({ address, body: JSON.stringify(value) })
    this.go()
  }

  /** Sends what waits. */
  go(): void {
    if (this.#isBusy || !this.#mayReport()) return
    const next = this.#waiting.shift()
    if (!next) return
    this.#isBusy = true
    fetch(next.address, { method: 'POST', body: next.body, keepalive: next.body.length < 30_000 })
      .catch(this.#failed)
      .finally(() => {
        this.#isBusy = false
        this.go()
      })
  }
}
