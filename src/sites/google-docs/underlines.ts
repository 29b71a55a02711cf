/**
 * Draws underlines over Docs' canvas: in a layer of its own inside the part that scrolls, so that they move with the
 * text, and never in a tile, which Docs wipes. Old boxes stay while the person types, until the words are found anew.
 */
import type { Box, Underline } from '../draft-source.ts'
import { findWords } from './find-words.ts'
import { changeBetween, movedSpan } from './one-change.ts'
import { canvasMeasure, type Measure, Runs } from './runs.ts'

const SCROLLER = '.kix-appview-editor'
const TILES = '[class*="kix-page"], .kix-rotatingtilemanager-content'
/** How long boxes stay without their words, in milliseconds: Docs draws a line in several steps. */
const GRACE = 300

const LOOKS = {
  core: '2px solid #1b8a75',
  lesser: '2px dotted #5f7f9f',
} as const

interface Drawn {
  boxes: Box[]
  /** Since when the words have not been found; null while they are. */
  lostSince: number | null
}

export class Overlay {
  readonly #document: Document
  readonly #view: Window & typeof globalThis
  readonly #host: HTMLElement
  readonly #root: ShadowRoot
  readonly #measure: Measure
  readonly #observer: MutationObserver
  readonly #resize: ResizeObserver
  #wanted: Underline[] = []
  #raw = ''
  /** By finding. Boxes are relative to the layer. */
  #drawn = new Map<string, Drawn>()
  #frame = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document
    this.#view = document.defaultView as Window & typeof globalThis
    this.#host = document.createElement('div')
    this.#root = this.#host.attachShadow({ mode: 'closed' })
    const { style } = this.#host
    style.cssText = 'all:initial'
    for (const [name, value] of Object.entries(LAYER)) style.setProperty(name, value, 'important')
    this.#measure = canvasMeasure(document)
    this.#observer = new this.#view.MutationObserver((records) => {
      if (records.some(({ target }) => isOfTiles(target))) this.#soon()
    })
    this.#resize = new this.#view.ResizeObserver(() => this.#soon())
    signal.addEventListener('abort', () => this.clear(), { once: true })
  }

  /** Draws these underlines of a text, and no others. Their offsets are raw ones. */
  show(wanted: Underline[], raw: string): void {
    this.#wanted = wanted
    this.#raw = raw
    const ids = new Set(wanted.map(({ findingId }) => findingId))
    for (const id of this.#drawn.keys()) if (!ids.has(id)) this.#drawn.delete(id)
    this.#open()
    this.#place()
  }

  /** Takes in a newer text: underlines move along; those whose words were changed go. */
  follow(raw: string): void {
    const change = changeBetween(this.#raw, raw)
    if (!change || this.#wanted.length === 0) return
    this.#raw = raw
    this.#wanted = this.#wanted.flatMap((one) => movedSpan(one, change) ?? [])
    this.#soon()
  }

  /** Takes all underlines away, and the layer with them. */
  clear(): void {
    this.#wanted = []
    this.#drawn.clear()
    this.#observer.disconnect()
    this.#resize.disconnect()
    this.#view.cancelAnimationFrame(this.#frame)
    this.#frame = 0
    clearTimeout(this.#timer)
    this.#host.remove()
  }

  /** The finding whose words stand at a point of the viewport, the stronger one first. */
  findingAt(x: number, y: number): string | null {
    const origin = this.#host.isConnected ? this.#host.getBoundingClientRect() : null
    if (!origin) return null
    const [left, top] = [x - origin.left, y - origin.top]
    const hit = this.#wanted.filter(({ findingId }) =>
      this.#drawn
        .get(findingId)
        ?.boxes.some(
          (box) => left >= box.left && left <= box.right && top >= box.top && top <= box.bottom + 3,
        ),
    )
    return (hit.find(({ strength }) => strength === 'core') ?? hit[0])?.findingId ?? null
  }

  /** Puts the layer in and watches the tiles, unless that is so. */
  #open(): void {
    const scroller = this.#document.querySelector(SCROLLER)
    if (!scroller || this.#host.parentElement === scroller) return
    scroller.append(this.#host)
    this.#observer.observe(scroller, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['aria-label', 'transform', 'style'],
    })
    this.#resize.observe(scroller)
  }

  #soon(): void {
    this.#frame ||= this.#view.requestAnimationFrame(() => {
      this.#frame = 0
      this.#place()
    })
  }

  /** Finds the words on the screen and draws under them. */
  #place(): void {
    if (!this.#host.isConnected) return
    const runs = new Runs(this.#document)
    const origin = this.#host.getBoundingClientRect()
    const now = performance.now()
    const drawn = new Map<string, Drawn>()
    for (const one of this.#wanted) {
      const place = findWords(runs.letters, this.#raw, one)
      const boxes = place ? runs.boxes(place.start, place.end, this.#measure) : []
      if (boxes.length > 0) {
        drawn.set(one.findingId, { boxes: boxes.map((box) => relative(box, origin)), lostSince: null })
        continue
      }
      const old = this.#drawn.get(one.findingId)
      const lostSince = old?.lostSince ?? now
      if (old && now - lostSince < GRACE) drawn.set(one.findingId, { ...old, lostSince })
    }
    this.#drawn = drawn
    this.#paint()
    clearTimeout(this.#timer)
    const isWaiting = [...drawn.values()].some(({ lostSince }) => lostSince !== null)
    if (isWaiting) this.#timer = setTimeout(() => this.#place(), GRACE)
  }

  #paint(): void {
    const lines = this.#wanted.flatMap(({ findingId, strength }) =>
      (this.#drawn.get(findingId)?.boxes ?? []).map((box) => ({ box, strength })),
    )
    while (this.#root.childElementCount > lines.length) this.#root.lastElementChild?.remove()
    while (this.#root.childElementCount < lines.length) this.#root.append(this.#document.createElement('div'))
    for (const [index, { box, strength }] of lines.entries()) {
      const { style } = this.#root.children[index] as HTMLElement
      style.cssText = `position:absolute;pointer-events:none;left:${px(box.left)};top:${px(box.bottom - 2)};width:${px(box.right - box.left)};height:0;border-bottom:${LOOKS[strength]}`
    }
  }
}

/** The layer takes no room, no clicks, and stands above the pages, whose `z-index` is their number. */
const LAYER = {
  position: 'absolute',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  'pointer-events': 'none',
  'z-index': '100000',
} as const

const px = (value: number): string => `${Math.round(value * 10) / 10}px`

const relative = (box: Box, origin: { left: number; top: number }): Box => ({
  left: box.left - origin.left,
  right: box.right - origin.left,
  top: box.top - origin.top,
  bottom: box.bottom - origin.top,
})

/** A blinking caret is none of the tiles' business. */
function isOfTiles(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).closest(TILES) !== null
}
