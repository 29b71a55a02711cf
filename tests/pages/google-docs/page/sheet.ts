import { CHIP } from '../control-chars.ts'
import type { Switches } from '../switches.ts'
import { AnnotationLayer } from './annotation-layer.ts'
import { el, svg } from './html.ts'
import { type Line, PAGE } from './layout.ts'
import { xOf } from './positions.ts'

/** One page element with its canvas and tiles; it shows one page now and another later. */
export class Sheet {
  readonly element: HTMLDivElement
  readonly #canvas = el('canvas', { class: 'kix-canvas-tile-content' })
  readonly #annotations: AnnotationLayer | null
  readonly #selection = svg('svg')
  readonly #tiles: HTMLElement[]
  readonly #zoom: number
  page = -1

  constructor(switches: Switches, isAnnotated: boolean) {
    this.#zoom = switches.zoom
    this.element = el('div', { class: switches.pageless ? 'kix-page' : 'kix-page kix-page-paginated' })
    const text = el('div', { class: 'kix-canvas-tile-content' })
    const selection = el('div', { class: 'kix-canvas-tile-content kix-canvas-tile-selection' })
    selection.append(this.#selection)
    this.#annotations = isAnnotated ? new AnnotationLayer(text, switches.irregularSpaces) : null
    this.#tiles = isAnnotated ? [text, selection] : [selection]
    this.element.append(this.#canvas, ...this.#tiles)
  }

  /** Puts the element where the page is and draws it. */
  show(page: number, top: number, lines: Line[], selection: { start: number; end: number } | null): void {
    this.page = page
    const width = PAGE.width * this.#zoom
    const height = PAGE.height * this.#zoom
    this.element.style.cssText = `position:absolute;top:${top}px;left:0px;z-index:${page};width:${width}px;height:${height}px`
    this.#paint(lines)
    this.#annotations?.show(lines, this.#zoom)
    this.#showSelection(lines, selection)
  }

  /** Takes away what stands in the tiles and is not Docs' own. */
  wipe(): Node[] {
    const foreign = this.#tiles.flatMap((tile) =>
      [...tile.childNodes].filter((node) => node.nodeName !== 'svg'),
    )
    for (const node of foreign) node.parentNode?.removeChild(node)
    return foreign
  }

  #paint(lines: Line[]): void {
    const scale = this.#zoom * devicePixelRatio
    this.#canvas.width = PAGE.width * scale
    this.#canvas.height = PAGE.height * scale
    const pen = this.#canvas.getContext('2d') as CanvasRenderingContext2D
    pen.setTransform(scale, 0, 0, scale, 0, 0)
    pen.textBaseline = 'middle'
    for (const { x, y, height, segments, marker, rtl } of lines) {
      const middle = y + height / 2
      pen.fillStyle = '#202124'
      // The widths were measured without a direction; right-to-left text is drawn from its right end.
      pen.direction = rtl ? 'rtl' : 'ltr'
      pen.textAlign = rtl ? 'right' : 'left'
      if (marker) {
        pen.font = marker.font
        pen.fillText(marker.text, x + marker.x, middle)
      }
      for (const segment of segments) {
        pen.font = segment.font
        const left = x + segment.x
        if (segment.text === CHIP) paintChip(pen, segment.style.chip ?? '', left, y, segment.width, height)
        else pen.fillText(segment.text, rtl ? left + segment.width : left, middle)
        if (segment.style.suggested)
          paintSuggestion(pen, segment.style.suggested, left, middle, segment.width)
      }
    }
  }

  #showSelection(lines: Line[], selection: { start: number; end: number } | null): void {
    this.#selection.replaceChildren()
    if (!selection || selection.start === selection.end) return
    for (const line of lines) {
      const start = Math.max(line.start, selection.start)
      const end = Math.min(line.end, selection.end)
      if (start >= end) continue
      const [a, b] = [xOf(line, start) * this.#zoom, xOf(line, end) * this.#zoom]
      const box = {
        x: Math.min(a, b),
        y: line.y * this.#zoom,
        width: Math.abs(b - a),
        height: line.height * this.#zoom,
      }
      const attributes = Object.entries(box).map(([name, value]) => [name, String(value)])
      this.#selection.append(svg('rect', { fill: 'rgba(26,115,232,.25)', ...Object.fromEntries(attributes) }))
    }
  }
}

type Pen = CanvasRenderingContext2D

function paintChip(pen: Pen, label: string, x: number, y: number, width: number, height: number): void {
  pen.fillStyle = '#e8eaed'
  pen.fillRect(x, y + 2, width, height - 4)
  pen.fillStyle = '#202124'
  pen.fillText(label, x + 6, y + height / 2)
}

function paintSuggestion(
  pen: Pen,
  kind: 'insert' | 'delete',
  x: number,
  middle: number,
  width: number,
): void {
  pen.fillStyle = '#188038'
  pen.fillRect(x, kind === 'delete' ? middle : middle + 8, width, 1)
}
