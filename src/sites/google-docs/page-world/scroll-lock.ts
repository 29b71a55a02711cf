/**
 * Holds the view still while the selection is set from outside: Docs would scroll there in several steps. What the
 * person scrolls with wheel or bar does not come this way.
 */

const SCROLLER = '.kix-appview-editor'
/** Without a write for this long, in milliseconds, Docs has done. */
const SILENCE = 300

export class ScrollLock {
  readonly #document: Document
  #held: HTMLElement | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(document: Document) {
    this.#document = document
  }

  /** From now on, until Docs has been silent for a while, its writes to the scroll position do nothing. */
  hold(): void {
    this.#lift()
    const scroller = this.#document.querySelector<HTMLElement>(SCROLLER)
    if (!scroller) return
    Object.defineProperty(scroller, 'scrollTop', {
      configurable: true,
      get: () => Reflect.get(Element.prototype, 'scrollTop', scroller) as number,
      set: () => this.#wait(),
    })
    this.#held = scroller
    this.#wait()
  }

  #wait(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#lift(), SILENCE)
  }

  #lift(): void {
    clearTimeout(this.#timer)
    if (this.#held) Reflect.deleteProperty(this.#held, 'scrollTop')
    this.#held = null
  }
}
