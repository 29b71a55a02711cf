/**
 * Draws underlines with the CSS Custom Highlight API: nothing is put into the page's nodes. The registry is the
 * document's, shared with the page, so its names are prefixed, and (Firefox) it is never read back: the ranges are
 * kept here. Gmail's own undo resets the body's HTML and collapses every range; they are then made anew.
 */
import type { Underline } from '../draft-source.ts'
import { type BodyText, readBody, spansOf } from './body-text.ts'
import { difference } from './edits.ts'

export const HIGHLIGHTS = { core: 'coach-up-core', lesser: 'coach-up-lesser' } as const

const REPAINT_MS = 50

/**
 * Two palettes, for light and dark grounds, in the colour of the panel. A straight line, not a wave: a wave stands
 * for a mistake.
 */
const COLOURS = {
  light: { core: '#1b8a75', lesser: '#5f7f9f' },
  dark: { core: '#84d3bd', lesser: '#9cc2e5' },
} as const

const css = (colours: { core: string; lesser: string }): string =>
  `::highlight(${HIGHLIGHTS.core}){text-decoration:underline solid ${colours.core} 2px;text-underline-offset:4px}` +
  `::highlight(${HIGHLIGHTS.lesser}){text-decoration:underline dotted ${colours.lesser} 2px;text-underline-offset:4px}`

interface Painted {
  range: Range
  strength: Underline['strength']
  findingId: string
}

type View = Window & typeof globalThis

/** One for a document: the highlights of all its drafts together. */
export class Painter {
  readonly #document: Document
  readonly #drafts = new Map<object, Painted[]>()
  #sheet: CSSStyleSheet | null = null
  #ground: keyof typeof COLOURS | null = null

  constructor(document: Document) {
    this.#document = document
  }

  set(draft: object, painted: Painted[], ground: keyof typeof COLOURS): void {
    if (painted.length === 0 && !this.#drafts.has(draft)) return
    if (painted.length > 0) this.#drafts.set(draft, painted)
    else this.#drafts.delete(draft)
    const view = this.#document.defaultView as View | null
    if (!view?.CSS || !('highlights' in view.CSS)) return
    if (painted.length > 0) this.#style(view, ground)
    for (const strength of ['core', 'lesser'] as const) {
      const ranges: Range[] = []
      for (const list of this.#drafts.values()) {
        for (const one of list) if (one.strength === strength) ranges.push(one.range)
      }
      if (ranges.length === 0) view.CSS.highlights.delete(HIGHLIGHTS[strength])
      else view.CSS.highlights.set(HIGHLIGHTS[strength], new view.Highlight(...ranges))
    }
    if (this.#drafts.size === 0) this.#unstyle()
  }

  #style(view: View, ground: keyof typeof COLOURS): void {
    const isThere = this.#sheetAt() >= 0
    if (isThere && this.#ground === ground) return
    this.#sheet ??= new view.CSSStyleSheet()
    this.#sheet.replaceSync(css(COLOURS[ground]))
    this.#ground = ground
    if (!isThere) this.#document.adoptedStyleSheets.push(this.#sheet)
  }

  #unstyle(): void {
    const at = this.#sheetAt()
    if (at >= 0) this.#document.adoptedStyleSheets.splice(at, 1)
    this.#sheet = null
  }

  /** Where the style sheet stands among the page's, which may have put others in their place; -1 where it does not. */
  #sheetAt(): number {
    return Array.prototype.indexOf.call(this.#document.adoptedStyleSheets, this.#sheet)
  }
}

/** The underlines of one draft. */
export class Underlines {
  readonly #body: HTMLElement
  readonly #painter: Painter
  readonly #signal: AbortSignal
  #wanted: readonly Underline[] = []
  /** The text that the offsets of `#wanted` refer to. */
  #text = ''
  #painted: Painted[] = []
  #observer: MutationObserver | null = null
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(body: HTMLElement, painter: Painter, signal: AbortSignal) {
    this.#body = body
    this.#painter = painter
    this.#signal = signal
    signal.addEventListener('abort', () => this.show([], ''), { once: true })
  }

  /** Draws these; their offsets refer to `text`, which may already be a little old. */
  show(wanted: readonly Underline[], text: string): void {
    this.#wanted = this.#signal.aborted ? [] : wanted
    this.#text = text
    if (this.#wanted.length === 0) {
      this.#observer?.disconnect()
      this.#observer = null
      if (this.#timer) clearTimeout(this.#timer)
      this.#timer = null
      this.#painted = []
      this.#painter.set(this, [], 'light')
      return
    }
    if (!this.#observer) {
      const view = this.#body.ownerDocument.defaultView as View
      this.#observer = new view.MutationObserver(() => this.#paintSoon())
      this.#observer.observe(this.#body, { childList: true, characterData: true, subtree: true })
    }
    this.#paint()
  }

  findingAt(x: number, y: number): string | null {
    let found: { id: string; core: boolean } | null = null
    for (const { range, strength, findingId } of this.#painted) {
      for (const rect of range.getClientRects()) {
        if (x < rect.left || x > rect.right || y < rect.top || y > rect.bottom + 3) continue
        if (!found || (!found.core && strength === 'core'))
          found = { id: findingId, core: strength === 'core' }
      }
    }
    return found?.id ?? null
  }

  #paintSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      this.#paint()
    }, REPAINT_MS)
  }

  #paint(): void {
    if (this.#wanted.length === 0) return
    const now = readBody(this.#body)
    this.#follow(now.text)
    this.#painted = this.#wanted.flatMap((underline) => this.#ranges(now, underline))
    this.#painter.set(this, this.#painted, groundOf(this.#body))
  }

  /** Shifts the underlines with the text; one whose words were changed goes. */
  #follow(text: string): void {
    if (text === this.#text) return
    const change = difference(this.#text, text)
    const shift = change.text.length - (change.end - change.start)
    this.#wanted = this.#wanted.flatMap((one) => {
      if (one.end <= change.start) return [one]
      if (one.start >= change.end) return [{ ...one, start: one.start + shift, end: one.end + shift }]
      return []
    })
    this.#text = text
  }

  #ranges(now: BodyText, underline: Underline): Painted[] {
    return spansOf(now, underline.start, underline.end).map(({ from, to }) => {
      const range = this.#body.ownerDocument.createRange()
      range.setStart(from.node, from.offset)
      range.setEnd(to.node, to.offset)
      return { range, strength: underline.strength, findingId: underline.findingId }
    })
  }
}

/** By the colour of the text: light text stands on a dark ground. */
function groundOf(body: Element): keyof typeof COLOURS {
  const colour = body.ownerDocument.defaultView?.getComputedStyle(body).color ?? ''
  const [r = 0, g = 0, b = 0] = (/[\d.]+[, ]+[\d.]+[, ]+[\d.]+/.exec(colour)?.[0] ?? '0 0 0')
    .split(/[, ]+/)
    .map(Number)
  return 0.3 * r + 0.6 * g + 0.1 * b > 140 ? 'dark' : 'light'
}
