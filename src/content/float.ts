/**
 * The place of everything that is drawn over the page: a closed shadow root on a host beside the page's body. Neither
 * can reach into the other, and nothing of it comes near a draft. The host is there while something stands in it.
 */
export class Float {
  readonly #host: HTMLElement
  readonly root: ShadowRoot

  readonly document: Document

  /** Nothing of it is to be seen before `style`. */
  constructor(document: Document) {
    this.document = document
    this.#host = document.createElement('div')
    this.#host.hidden = true
    this.root = this.#host.attachShadow({ mode: 'closed' })
    // What is typed in here is no shortcut of the page.
    for (const type of ['keydown', 'keypress', 'keyup']) {
      this.root.addEventListener(type, (event) => event.stopPropagation())
    }
  }

  /** Sets the style sheet, once. A page's policy against inline styles does not hold for it. */
  style(css: string): void {
    if (!this.#host.hidden) return
    const sheet = new (this.document.defaultView as Window & typeof globalThis).CSSStyleSheet()
    sheet.replaceSync(css)
    this.root.adoptedStyleSheets.push(sheet)
    this.#host.hidden = false
  }

  add(element: Element): void {
    this.root.append(element)
    if (!this.#host.isConnected) this.document.documentElement.append(this.#host)
  }

  remove(element: Element): void {
    element.remove()
    if (!this.root.firstChild) this.#host.remove()
  }

  /** Whether something stands in it. */
  get isUsed(): boolean {
    return this.root.firstChild !== null
  }

  /** Whether an event that the page sees came from here. */
  owns(target: EventTarget | null): boolean {
    return target === this.#host
  }
}
