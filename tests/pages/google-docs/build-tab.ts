import { CELL_START, CHIP, ROW_START, TABLE_END, TABLE_START } from './control-chars.ts'
import type { Block, Paragraph, Piece, Tab } from './scene.ts'
import { PLAIN, type Run, type Style } from './styled-text.ts'

/** A tab as the model keeps it. */
export interface BuiltTab {
  id: string
  title: string
  runs: Run[]
}

/** The tabs of a scene, with ids and titles for those that have none. */
export function buildTabs(tabs: Tab[]): BuiltTab[] {
  return tabs.map((tab, index) => ({
    id: tab.id ?? `t.${index}`,
    title: tab.title ?? `Tab ${index + 1}`,
    runs: tab.body.flatMap(buildBlock),
  }))
}

function buildBlock(block: Block): Run[] {
  if (typeof block === 'string') return buildParagraph({ text: block })
  if ('table' in block) return buildTable(block.table)
  if ('filler' in block)
    return Array.from({ length: block.filler }, (_, n) => buildParagraph({ text: filler(n) })).flat()
  return buildParagraph(block)
}

function buildParagraph({ text, heading, list, rtl, author }: Paragraph): Run[] {
  const pieces = typeof text === 'string' ? [text] : text
  const end: Style = {
    ...(heading ? { heading } : {}),
    ...(list ? { list } : {}),
    ...(rtl ? { rtl } : {}),
    ...(author ? { author } : {}),
  }
  const runs = pieces.map((piece) => buildPiece(typeof piece === 'string' ? { text: piece } : piece, author))
  return [...runs.filter((run) => run.text), { text: '\n', style: end }]
}

function buildPiece({ text, chip, ...style }: Piece, author: string | undefined): Run {
  const own: Style = author && !style.author ? { ...style, author } : style
  return chip === undefined ? { text: text ?? '', style: own } : { text: CHIP, style: { ...own, chip } }
}

function buildTable(rows: string[][]): Run[] {
  const mark = (text: string): Run => ({ text, style: PLAIN })
  const cells = rows.flatMap((row) => [
    mark(ROW_START),
    ...row.flatMap((cell) => [mark(CELL_START), ...buildParagraph({ text: cell })]),
  ])
  return [mark(TABLE_START), ...cells, mark(TABLE_END)]
}

const TOPICS = ['the release', 'the budget', 'the interviews', 'the survey', 'the roadmap', 'the training']

/** Three plain sentences; each paragraph differs by its number. */
function filler(n: number): string {
  const topic = TOPICS[n % TOPICS.length]
  return (
    `Note ${n + 1}: the group looked at ${topic} and wrote down where it stands. ` +
    `Item ${n + 1} stays on the list until the next meeting, with one owner and a date. ` +
    `The figures for ${topic} are in the shared folder, page ${n + 7}, and were read aloud once.`
  )
}
