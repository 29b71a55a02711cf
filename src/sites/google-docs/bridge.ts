/** The content script's end of the bridge. */
import { type Envelope, HELLO, PROTOCOL, type Reply, type Request, readReply } from './bridge-protocol.ts'

/** More requests than this are never on their way at once. */
const MOST_PENDING = 2
/** Milliseconds. A write reads back for up to a second and a half, twice when it has to take itself back. */
const PATIENCE = { read: 4000, apply: 8000, undo: 8000, select: 4000 } as const

export class Bridge {
  readonly #document: Document
  readonly #ask = crypto.randomUUID()
  readonly #answer = crypto.randomUUID()
  readonly #pending = new Map<number, (reply: Reply | null) => void>()
  #count = 0
  #isHeard = false

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document
    document.addEventListener(this.#answer, (event) => this.#onAnswer((event as CustomEvent).detail), {
      signal,
    })
    signal.addEventListener('abort', () => this.#giveUp(), { once: true })
  }

  /** Sends a request. Null when nobody answers in time, or too much is on its way. */
  send(request: Request): Promise<Reply | null> {
    if (this.#pending.size >= MOST_PENDING) return Promise.resolve(null)
    this.#greet()
    const id = ++this.#count
    return new Promise((resolve) => {
      const timer = setTimeout(() => done(null), PATIENCE[request.op])
      const done = (reply: Reply | null): void => {
        clearTimeout(timer)
        this.#pending.delete(id)
        resolve(reply)
      }
      this.#pending.set(id, done)
      this.#dispatch(this.#ask, { id, body: request } satisfies Envelope<Request>)
    })
  }

  /** The page's half may come later than this one, or have been replaced with the extension. */
  #greet(): void {
    if (!this.#isHeard) this.#dispatch(HELLO, { protocol: PROTOCOL, ask: this.#ask, answer: this.#answer })
  }

  #dispatch(name: string, message: unknown): void {
    this.#document.dispatchEvent(new CustomEvent(name, { detail: JSON.stringify(message) }))
  }

  #onAnswer(detail: unknown): void {
    const answer = readReply(detail)
    if (!answer) return
    this.#isHeard = true
    this.#pending.get(answer.id)?.(answer.body)
  }

  #giveUp(): void {
    for (const done of this.#pending.values()) done(null)
  }
}
