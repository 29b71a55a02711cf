import type { StyledText } from '../styled-text.ts'
import type { Switches } from '../switches.ts'
import { type DocumentBlock, type ParagraphBlock, readBlocks } from './blocks.ts'
import { fontOf, widthOf } from './measure.ts'
import { type Segment, wrap } from './wrap.ts'

/** A visual line; positions in pixels at 100 %, from the corner of its page; offsets into the tab's text. */
export interface Line {
  page: number
  x: number
  y: number
  width: number
  height: number
  start: number
  end: number
  segments: Segment[]
  marker: { text: string; x: number; width: number; font: string } | null
  rtl: boolean
}

export interface Layout {
  lines: Line[]
  /** The lines of each page. */
  pages: Line[][]
}

export const PAGE = { width: 816, height: 1056, margin: 96, gap: 10 }
const INDENT = 48
const SPACE_AFTER = 6
const COLUMN_GAP = 36
const CELL_PADDING = 6

/** Where everything stands. Pageless documents are cut into sheets without margins above and below. */
export function layOut(content: StyledText, switches: Switches): Layout {
  return new Typesetter(content, switches).run()
}

class Typesetter {
  readonly #content: StyledText
  readonly #top: number
  readonly #columns: number
  readonly #width: number
  readonly #lines: Line[] = []
  #page = 0
  #column = 0
  #y: number

  constructor(content: StyledText, switches: Switches) {
    this.#content = content
    this.#top = switches.pageless ? 0 : PAGE.margin
    this.#columns = switches.columns
    const whole = PAGE.width - 2 * PAGE.margin
    this.#width = (whole - COLUMN_GAP * (this.#columns - 1)) / this.#columns
    this.#y = this.#top
  }

  run(): Layout {
    for (const block of readBlocks(this.#content)) this.#block(block)
    const pages: Line[][] = Array.from({ length: this.#page + 1 }, () => [])
    for (const line of this.#lines) pages[line.page]?.push(line)
    return { lines: this.#lines, pages }
  }

  get #x(): number {
    return PAGE.margin + this.#column * (this.#width + COLUMN_GAP)
  }

  #block(block: DocumentBlock): void {
    if (block.kind === 'table') {
      for (const row of block.rows) this.#row(row)
      return
    }
    for (const line of this.#paragraph(block, this.#width)) {
      this.#makeRoom(line.height)
      this.#lines.push({ ...line, page: this.#page, x: this.#x + line.x, y: this.#y })
      this.#y += line.height
    }
    this.#y += SPACE_AFTER
  }

  #row(cells: ParagraphBlock[][]): void {
    const width = this.#width / Math.max(1, cells.length)
    const columns = cells.map((cell) =>
      cell.flatMap((paragraph) => this.#paragraph(paragraph, width - 2 * CELL_PADDING)),
    )
    const heights = columns.map((lines) => lines.reduce((sum, line) => sum + line.height, 0))
    const height = Math.max(0, ...heights) + 2 * CELL_PADDING
    this.#makeRoom(height)
    for (const [index, lines] of columns.entries()) {
      let y = this.#y + CELL_PADDING
      for (const line of lines) {
        const x = this.#x + index * width + CELL_PADDING + line.x
        this.#lines.push({ ...line, page: this.#page, x, y })
        y += line.height
      }
    }
    this.#y += height
  }

  /** The lines of a paragraph, all at the top left corner. */
  #paragraph({ start, end, style, marker }: ParagraphBlock, width: number): Line[] {
    const indent = marker ? INDENT : 0
    const font = fontOf({}, style.heading)
    return wrap(this.#content.runs(start, end), style, width - indent).map((line, index) => ({
      page: 0,
      x: style.rtl ? 0 : indent,
      y: 0,
      width: width - indent,
      height: line.height,
      start: start + line.start,
      end: start + line.end,
      segments: line.segments.map((segment) => ({ ...segment, start: start + segment.start })),
      marker: marker && index === 0 ? { text: marker, x: -24, width: widthOf(marker, font, {}), font } : null,
      rtl: style.rtl === true,
    }))
  }

  #makeRoom(height: number): void {
    if (this.#y + height <= PAGE.height - this.#top || this.#y === this.#top) return
    this.#y = this.#top
    this.#column++
    if (this.#column < this.#columns) return
    this.#column = 0
    this.#page++
  }
}
