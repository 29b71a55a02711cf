import { CELL_START, ROW_START, TABLE_END, TABLE_START } from '../control-chars.ts'
import type { Style, StyledText } from '../styled-text.ts'

/** A paragraph of the model: its text is from `start` to `end`, the line break at `end` not included. */
export interface ParagraphBlock {
  kind: 'paragraph'
  start: number
  end: number
  style: Style
  /** `●`, or the number with its full stop; empty outside lists. */
  marker: string
}

export interface TableBlock {
  kind: 'table'
  /** Rows of cells of paragraphs. */
  rows: ParagraphBlock[][][]
}

export type DocumentBlock = ParagraphBlock | TableBlock

/** Reads the model's text into paragraphs and tables. */
export function readBlocks(content: StyledText): DocumentBlock[] {
  const { text } = content
  const blocks: DocumentBlock[] = []
  let table: TableBlock | null = null
  let number = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === TABLE_START) {
      table = { kind: 'table', rows: [] }
      blocks.push(table)
    } else if (character === ROW_START) table?.rows.push([])
    else if (character === CELL_START) table?.rows.at(-1)?.push([])
    else if (character === TABLE_END) table = null
    else if (character === '\n') {
      const style = content.styleAt(at)
      number = style.list === 'number' ? number + 1 : 0
      const marker = style.list === 'number' ? `${number}.` : style.list ? '●' : ''
      const block: ParagraphBlock = { kind: 'paragraph', start, end: at, style, marker }
      const cell = table?.rows.at(-1)?.at(-1)
      if (cell) cell.push(block)
      else blocks.push(block)
    } else continue
    start = at + 1
  }
  return blocks
}

/** The headings of a tab, for its outline. */
export function headingsOf(content: StyledText): { level: number; text: string }[] {
  return readBlocks(content).flatMap((block) =>
    block.kind === 'paragraph' && block.style.heading
      ? [{ level: block.style.heading, text: content.text.slice(block.start, block.end) }]
      : [],
  )
}
