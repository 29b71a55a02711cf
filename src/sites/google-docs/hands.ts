/** What the writer's hands do in Docs' input frame. Only real keys count, not those that a script presses. */
import type { Hands } from './own-lines.ts'

const FRAME = '.docs-texteventtarget-iframe'
/** How long after a key the text may change because of it, in milliseconds. */
const EFFECT = 3000

interface Stroke {
  at: number
  breaks: number
  whole: boolean
}

export class HandsWatch {
  readonly #document: Document
  readonly #signal: AbortSignal
  readonly #onStroke: () => void
  #strokes: Stroke[] = []
  #watched: Document | null = null
  #isComposing = false

  /** `onStroke` is called when the text may be about to change, or the selection has. */
  constructor(document: Document, onStroke: () => void, signal: AbortSignal) {
    this.#document = document
    this.#onStroke = onStroke
    this.#signal = signal
  }

  /** Whether an input method has unsettled text. */
  get isComposing(): boolean {
    return this.#isComposing
  }

  /** What the hands did in the last seconds. */
  recent(): Hands {
    const since = performance.now() - EFFECT
    this.#strokes = this.#strokes.filter(({ at }) => at >= since)
    return {
      keys: this.#strokes.length,
      breaks: this.#strokes.reduce((sum, { breaks }) => sum + breaks, 0),
      whole: this.#strokes.some(({ whole }) => whole),
    }
  }

  /** The editable that takes Docs' input, if the page has one. */
  get editable(): HTMLElement | null {
    const frame = this.#document.querySelector<HTMLIFrameElement>(FRAME)
    return frame?.contentDocument?.querySelector<HTMLElement>('[contenteditable]') ?? null
  }

  /** Listens at the frame that is there now; to be called now and then. */
  watch(): void {
    const inner = this.editable?.ownerDocument ?? null
    if (!inner || inner === this.#watched) return
    this.#watched = inner
    this.#isComposing = false
    const on = <E extends Event>(type: string, act: (event: E) => void): void =>
      inner.addEventListener(type, (event) => event.isTrusted && act(event as E), {
        capture: true,
        passive: true,
        signal: this.#signal,
      })
    on<KeyboardEvent>('keydown', (event) => this.#onKey(event))
    for (const type of ['paste', 'cut', 'drop']) on(type, () => this.#note(0, true))
    on('compositionstart', () => {
      this.#isComposing = true
    })
    on('compositionend', () => {
      this.#isComposing = false
      this.#note(0, true)
    })
  }

  #onKey(event: KeyboardEvent): void {
    const { key } = event
    if (event.ctrlKey || event.metaKey) {
      if (/^[zyvx]$/i.test(key)) this.#note(0, true)
    } else if (key === 'Enter') this.#note(1, false)
    else if (key.length === 1 || key === 'Backspace' || key === 'Delete') this.#note(0, false)
    else this.#onStroke()
  }

  #note(breaks: number, whole: boolean): void {
    this.#strokes.push({ at: performance.now(), breaks, whole })
    this.#onStroke()
  }
}
