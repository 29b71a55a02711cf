/**
 * Knows for each compose body when it was last typed in and whether an input method is open. Gmail's editor takes an
 * undo snapshot 250 ms after the last change; a rewrite that comes sooner would share its undo step with the typing.
 */
export class TypingClock {
  readonly #last = new WeakMap<Element, number>()
  readonly #composing = new WeakSet<Element>()
  readonly #now: () => number

  /** Listens on the document in the capture phase; nothing is attached to a compose. */
  constructor(
    document: Document,
    bodyOf: (target: EventTarget | null) => Element | null,
    signal: AbortSignal,
  ) {
    this.#now = () => document.defaultView?.performance.now() ?? Date.now()
    const on = (type: string, act: (body: Element, event: Event) => void): void => {
      const listener = (event: Event): void => {
        const body = bodyOf(event.target)
        if (body) act(body, event)
      }
      document.addEventListener(type, listener, { capture: true, passive: true, signal })
    }
    on('keydown', (body, event) => {
      this.touch(body)
      if ((event as KeyboardEvent).isComposing) this.#composing.add(body)
    })
    on('input', (body) => this.touch(body))
    on('compositionstart', (body) => this.#composing.add(body))
    on('compositionend', (body) => {
      this.#composing.delete(body)
      this.touch(body)
    })
    on('focusout', (body) => this.#composing.delete(body)) // losing the focus ends any composition
  }

  touch(body: Element): void {
    this.#last.set(body, this.#now())
  }

  isComposing(body: Element): boolean {
    return this.#composing.has(body)
  }

  /** Milliseconds since the last key or change. */
  since(body: Element): number {
    const last = this.#last.get(body)
    return last === undefined ? Number.POSITIVE_INFINITY : this.#now() - last
  }
}
