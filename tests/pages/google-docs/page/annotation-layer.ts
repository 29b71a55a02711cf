import { svg } from './html.ts'
import type { Line } from './layout.ts'

interface Box {
  label: string
  font: string
  x: number
  y: number
  width: number
  height: number
}

/** The rects of one tile: one for each run on each line, one for each list marker. Nodes are kept and given new text. */
export class AnnotationLayer {
  readonly element: HTMLDivElement
  readonly #root = svg('svg')
  readonly #irregular: boolean

  constructor(element: HTMLDivElement, irregularSpaces: boolean) {
    this.element = element
    this.#irregular = irregularSpaces
    element.append(this.#root)
  }

  show(lines: Line[], zoom: number): void {
    const groups = this.#fit(this.#root, lines.length, () => svg('g', { role: 'paragraph' }))
    for (const [index, line] of lines.entries()) {
      const boxes = boxesOf(line)
      const rects = this.#fit(groups[index] as Element, boxes.length, () => svg('rect', { fill: 'none' }))
      for (const [place, box] of boxes.entries()) this.#set(rects[place] as Element, box, zoom)
    }
  }

  #set(rect: Element, { label, font, x, y, width, height }: Box, zoom: number): void {
    rect.setAttribute('aria-label', this.#irregular ? irregular(label) : label)
    rect.setAttribute('data-font-css', font)
    rect.setAttribute('width', String(width))
    rect.setAttribute('height', String(height))
    rect.setAttribute('transform', `matrix(${zoom},0,0,${zoom},${x * zoom},${y * zoom})`)
  }

  #fit(parent: Element, count: number, make: () => Element): Element[] {
    while (parent.childElementCount > count) parent.lastElementChild?.remove()
    while (parent.childElementCount < count) parent.append(make())
    return [...parent.children]
  }
}

function boxesOf(line: Line): Box[] {
  const { x, y, height, marker } = line
  const text = line.segments.map((one) => ({
    label: one.text,
    font: one.font,
    x: x + one.x,
    y,
    width: one.width,
    height,
  }))
  if (!marker) return text
  return [{ label: marker.text, font: marker.font, x: x + marker.x, y, width: marker.width, height }, ...text]
}

/** Every third space is a no-break space; the last of a line comes twice. */
function irregular(text: string): string {
  let spaces = 0
  return text.replace(/ /g, () => (++spaces % 3 === 0 ? '\u00a0' : ' ')).replace(/ $/, '  ')
}
