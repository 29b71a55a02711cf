/** Docs' own page API. It stands in the page's world only, and the object it gives dies with the editor it came from. */
import { documentAddress, isSameAddress } from '../address.ts'
import type { Place } from '../bridge-protocol.ts'

/** What the object offers that is used here. Offsets count U+0003 at the beginning; `end` is exclusive. */
export interface AnnotatedText {
  getText(): string
  getSelection(): unknown
  setSelection(start: number, end: number): void
}

type Getter = (extensionId?: string) => unknown

/** Docs' globals. */
export type DocsWindow = Window & {
  _docs_annotate_getAnnotatedText?: Getter
  _docs_annotate_canvas_by_ext?: string
}

/** The tab on screen and the object that speaks for it. */
export interface Model {
  place: Place
  text: AnnotatedText
}

/** Pauses before the next attempt, in milliseconds: a document without a caret yet, or an object that has died. */
const PAUSES = [0, 80, 250]

export class Models {
  readonly #view: DocsWindow
  #known: Model | null = null

  constructor(view: DocsWindow) {
    this.#view = view
  }

  /** The place that the page shows by its address. */
  get place(): Place | null {
    return documentAddress(this.#view.location.href)
  }

  /** Whether the page still shows what a model is of. */
  isCurrent(model: Model): boolean {
    return isSameAddress(this.place, model.place)
  }

  /** The model of the tab on screen, proved to be alive; or why there is none. */
  async get(): Promise<Model | 'no-api' | 'not-yet'> {
    for (const pause of PAUSES) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
      if (typeof this.#view._docs_annotate_getAnnotatedText !== 'function') return 'no-api'
      const model = await this.#attempt()
      if (model) return model
    }
    return 'not-yet'
  }

  async #attempt(): Promise<Model | null> {
    if (this.#known && this.isCurrent(this.#known) && isAlive(this.#known)) return this.#known
    this.#known = null
    const { place } = this
    if (!place) return null
    try {
      const text = await this.#view._docs_annotate_getAnnotatedText?.()
      const model = { place, text: text as AnnotatedText }
      // The tab may have changed meanwhile; then this is an object of the old one.
      if (this.isCurrent(model) && isAlive(model)) this.#known = model
    } catch {
      // Docs throws while the document has no caret; the caller tries again.
    }
    return this.#known
  }
}

/** Objects that outlive their editor throw at every call. */
function isAlive({ text }: Model): boolean {
  try {
    return typeof text.getText() === 'string'
  } catch {
    return false
  }
}

/** The writer's selection, or null without one. */
export function selectionOf(text: AnnotatedText): { start: number; end: number } | null {
  const all = text.getSelection()
  const [first] = Array.isArray(all) ? (all as { start?: unknown; end?: unknown }[]) : []
  const { start, end } = first ?? {}
  if (typeof start !== 'number' || typeof end !== 'number') return null
  return { start: Math.min(start, end), end: Math.max(start, end) }
}
