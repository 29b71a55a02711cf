import type { Switches } from '../switches.ts'
import { el } from './html.ts'
import { type Layout, type Line, layOut, PAGE } from './layout.ts'
import { lineAt, offsetAt, xOf } from './positions.ts'
import { Sheet } from './sheet.ts'
import type { TextModel } from './text-model.ts'

/** As many page elements as Docs keeps. */
const POOL = 5
const SCROLL_STEPS = 8
const SCROLL_PAUSE = 30

export interface OtherCaret {
  name: string
  offset: number
}

/** Draws a tab: the pages near the window, the carets, the selection. */
export class View {
  readonly #scroller: HTMLElement
  readonly #content = el('div', { class: 'kix-rotatingtilemanager-content' })
  readonly #carets = el('div', { class: 'kix-cursors' })
  readonly #switches: Switches
  readonly #isAnnotated: boolean
  readonly #sheets: Sheet[] = []
  readonly #foreign: (nodes: Node[]) => void
  #model: TextModel
  /** Null while the text has changed since. */
  #layout: Layout | null = null
  #frame = 0
  #others: OtherCaret[] = []
  #scrollTimer: ReturnType<typeof setTimeout> | null = null

  constructor(
    scroller: HTMLElement,
    model: TextModel,
    switches: Switches,
    isAnnotated: boolean,
    foreign: (nodes: Node[]) => void,
  ) {
    this.#scroller = scroller
    this.#switches = switches
    this.#isAnnotated = isAnnotated
    this.#foreign = foreign
    this.#model = model
    scroller.append(el('div', { class: 'kix-rotatingtilemanager' }, this.#content), this.#carets)
    scroller.addEventListener('scroll', () => this.soon())
    this.draw()
  }

  /** Shows another tab, from its top. */
  show(model: TextModel): void {
    this.#model = model
    this.#scroller.scrollTop = 0
    this.changed()
  }

  /** The text is another; `at` and by how much it grew there moves the carets of others. */
  changed(at = 0, growth = 0): void {
    this.#layout = null
    this.#others = this.#others.map(({ name, offset }) => ({
      name,
      offset: offset > at ? Math.max(at, offset + growth) : offset,
    }))
    this.soon()
  }

  setOthers(others: OtherCaret[]): void {
    this.#others = others
    this.soon()
  }

  /** Draws with the next frame. */
  soon(): void {
    this.#frame ||= requestAnimationFrame(() => this.draw())
  }

  draw(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
    const { pages } = this.#laidOut
    const height = pages.length * this.#step
    this.#content.style.cssText = `position:relative;width:${PAGE.width * this.#switches.zoom}px;height:${height}px;margin:0 auto`
    this.#foreign(this.#sheets.flatMap((sheet) => sheet.wipe()))
    this.#turn()
    for (const sheet of this.#sheets) {
      const lines = pages[sheet.page]
      if (lines) sheet.show(sheet.page, sheet.page * this.#step, lines, this.#model.selection)
    }
    this.#drawCarets()
  }

  /** Where an offset is on the screen: its line's box at a caret's width. */
  caretBox(offset: number): DOMRect | null {
    const line = lineAt(this.#laidOut, offset)
    if (!line) return null
    const origin = this.#content.getBoundingClientRect()
    const zoom = this.#switches.zoom
    return new DOMRect(
      origin.left + xOf(line, offset) * zoom,
      origin.top + line.page * this.#step + line.y * zoom,
      1,
      line.height * zoom,
    )
  }

  /** The offset at a place on the screen. */
  offsetAt(clientX: number, clientY: number): number | null {
    const origin = this.#content.getBoundingClientRect()
    const y = clientY - origin.top
    const page = Math.min(this.#laidOut.pages.length - 1, Math.max(0, Math.floor(y / this.#step)))
    const zoom = this.#switches.zoom
    return offsetAt(this.#laidOut, page, (clientX - origin.left) / zoom, (y - page * this.#step) / zoom)
  }

  /** The offset a line above or below. */
  verticalMove(direction: -1 | 1): number {
    const offset = this.#model.selection?.focus ?? 0
    const line = lineAt(this.#laidOut, offset)
    const next = line && this.#laidOut.lines[this.#laidOut.lines.indexOf(line) + direction]
    if (!line || !next) return offset
    return offsetAt(this.#laidOut, next.page, xOf(line, offset), next.y + 1) ?? offset
  }

  /** Scrolls so that an offset is in the middle of the window. */
  jumpTo(offset: number): void {
    const line = lineAt(this.#laidOut, offset)
    if (!line) return
    const top = line.page * this.#step + line.y * this.#switches.zoom
    this.#scroller.scrollTop = Math.max(0, top - this.#scroller.clientHeight / 2)
    this.draw()
  }

  /** Scrolls to the selection in eight writes of `scrollTop`, even if it is in sight. */
  scrollToSelection(): void {
    if (this.#scrollTimer !== null) clearTimeout(this.#scrollTimer)
    const line = lineAt(this.#laidOut, this.#model.selection?.start ?? 0)
    if (!line) return
    const from = this.#scroller.scrollTop
    const to = this.#scrollTarget(line, from)
    const step = (n: number): void => {
      this.#scroller.scrollTop = from + ((to - from) * n) / SCROLL_STEPS
      this.#scrollTimer = n < SCROLL_STEPS ? setTimeout(() => step(n + 1), SCROLL_PAUSE) : null
    }
    this.#scrollTimer = setTimeout(() => step(1), SCROLL_PAUSE)
  }

  #scrollTarget(line: Line, from: number): number {
    const top = line.page * this.#step + line.y * this.#switches.zoom
    const { clientHeight } = this.#scroller
    const isInSight = top >= from && top + line.height <= from + clientHeight
    return isInSight ? from : Math.max(0, top - clientHeight / 2)
  }

  get #laidOut(): Layout {
    this.#layout ??= layOut(this.#model.content, this.#switches)
    return this.#layout
  }

  get #step(): number {
    return (PAGE.height + (this.#switches.pageless ? 0 : PAGE.gap)) * this.#switches.zoom
  }

  /** Gives the elements to the pages near the window; those of other pages are used again. */
  #turn(): void {
    const wanted = this.#wantedPages()
    const free = this.#sheets.filter((sheet) => !wanted.includes(sheet.page))
    for (const page of wanted) {
      if (this.#sheets.some((sheet) => sheet.page === page)) continue
      const sheet = free.shift() ?? this.#newSheet()
      sheet.page = page
    }
    for (const sheet of free) {
      if (this.#laidOut.pages[sheet.page]) continue
      sheet.element.remove()
      this.#sheets.splice(this.#sheets.indexOf(sheet), 1)
    }
  }

  #wantedPages(): number[] {
    const count = this.#laidOut.pages.length
    if (!this.#switches.recycle) return Array.from({ length: count }, (_, page) => page)
    const middle = (this.#scroller.scrollTop + this.#scroller.clientHeight / 2) / this.#step
    const first = Math.max(0, Math.min(count - POOL, Math.floor(middle) - (POOL - 1) / 2))
    return Array.from({ length: Math.min(POOL, count) }, (_, index) => first + index)
  }

  #newSheet(): Sheet {
    const sheet = new Sheet(this.#switches, this.#isAnnotated)
    this.#sheets.push(sheet)
    this.#content.append(sheet.element)
    return sheet
  }

  #drawCarets(): void {
    const own = this.#model.selection ? [{ name: '', offset: this.#model.selection.focus }] : []
    const corner = this.#scroller.getBoundingClientRect()
    const carets = [...own, ...this.#others].map(({ name, offset }) => {
      const box = this.caretBox(offset)
      const top = (box?.top ?? 0) - corner.top + this.#scroller.scrollTop
      const left = (box?.left ?? 0) - corner.left + this.#scroller.scrollLeft
      const color = name ? '#d93025' : '#000'
      const style = `height:${box?.height ?? 0}px;border-left:2px solid ${color}`
      const caret = el('div', { class: 'kix-cursor-caret', style })
      const parts = name ? [caret, el('div', { class: 'kix-cursor-name' }, name)] : [caret]
      return el(
        'div',
        { class: 'kix-cursor', style: `position:absolute;top:${top}px;left:${left}px` },
        ...parts,
      )
    })
    this.#carets.replaceChildren(...carets)
  }
}
