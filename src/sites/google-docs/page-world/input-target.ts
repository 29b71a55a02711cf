/** The hidden frame through which Docs takes its input. */

const FRAME = '.docs-texteventtarget-iframe'

type FrameWindow = Window & typeof globalThis

export interface InputTarget {
  view: FrameWindow
  editable: HTMLElement
}

/** The editable of Docs' input frame; null where the page has none. */
export function inputTarget(document: Document): InputTarget | null {
  const inner = document.querySelector<HTMLIFrameElement>(FRAME)?.contentDocument
  const editable = inner?.querySelector<HTMLElement>('[contenteditable]')
  const view = inner?.defaultView as FrameWindow | null | undefined
  return editable && view ? { view, editable } : null
}

/** Whether the editable has its frame's focus. */
export const hasFocus = ({ editable }: InputTarget): boolean =>
  editable.ownerDocument.activeElement === editable

/**
 * Gives the editable its frame's focus. The frame's window is asked only if that is not enough: it could take the
 * focus out of the panel.
 */
export function focusInput(target: InputTarget): boolean {
  target.editable.focus({ preventScroll: true })
  if (hasFocus(target)) return true
  target.view.focus()
  target.editable.focus({ preventScroll: true })
  return hasFocus(target)
}

/** Knows whether an input method has unsettled text in the editable. */
export class Composing {
  readonly #document: Document
  #watched: Document | null = null
  #isOpen = false

  constructor(document: Document) {
    this.#document = document
  }

  /** To be called now and then: Docs may have put in another frame. */
  watch(): void {
    const inner = inputTarget(this.#document)?.editable.ownerDocument ?? null
    if (!inner || inner === this.#watched) return
    this.#watched = inner
    this.#isOpen = false
    const on = (type: string, isOpen: boolean): void =>
      inner.addEventListener(type, () => (this.#isOpen = isOpen), { capture: true, passive: true })
    on('compositionstart', true)
    on('compositionend', false)
  }

  get isOpen(): boolean {
    return this.#isOpen
  }
}
