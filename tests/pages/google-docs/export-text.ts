import { CHIP, SOFT_BREAK } from './control-chars.ts'
import { type DocumentBlock, type ParagraphBlock, readBlocks } from './page/blocks.ts'
import { type Run, StyledText } from './styled-text.ts'
import type { Switches } from './switches.ts'

export type Format = 'txt' | 'md' | 'html'

/** One tab in a format that Docs exports. Unlike the page's own API, exports have list marks and the words of chips. */
export function exportText(runs: Run[], format: Format, switches: Switches): string {
  const content = new StyledText(runs)
  const writer = { txt: asText, md: asMarkdown, html: asHtml }[format]
  return writer(readBlocks(content), { content, switches })
}

interface Source {
  content: StyledText
  switches: Switches
}

const runsOf = ({ content }: Source, { start, end }: ParagraphBlock): Run[] => content.runs(start, end)

/** A run's words: those of a chip too, unless the scene says that exports leave them out. */
function wordsOf({ text, style }: Run, { switches }: Source): string {
  return text.replaceAll(CHIP, switches.exportChips ? (style.chip ?? '') : '')
}

const wordsOfAll = (block: ParagraphBlock, source: Source): string =>
  runsOf(source, block)
    .map((run) => wordsOf(run, source))
    .join('')

function asText(blocks: DocumentBlock[], source: Source): string {
  const line = (block: ParagraphBlock): string => {
    const mark = block.style.list === 'bullet' ? '* ' : block.marker ? `${block.marker} ` : ''
    return mark + wordsOfAll(block, source).replaceAll(SOFT_BREAK, '\n')
  }
  return blocks
    .flatMap((block) =>
      block.kind === 'table'
        ? block.rows.map((row) => row.map((cell) => cell.map(line).join('\n')).join('\t'))
        : [line(block)],
    )
    .join('\n')
}

function asMarkdown(blocks: DocumentBlock[], source: Source): string {
  const escaped = (text: string) =>
    source.switches.exportEscapes ? text.replace(/[\\*_#`[\]~<>+=!|-]/g, '\\$&') : text
  const inline = (run: Run): string => {
    const text = escaped(wordsOf(run, source)).replaceAll(SOFT_BREAK, '  \n')
    const { bold, italic, link } = run.style
    const [, before = '', inside = '', behind = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
    if (!inside) return text
    const mark = `${bold ? '**' : ''}${italic ? '*' : ''}`
    const marked = mark + inside + [...mark].reverse().join('')
    return before + (link ? `[${marked}](${link})` : marked) + behind
  }
  const line = (block: ParagraphBlock): string => {
    const text = runsOf(source, block).map(inline).join('')
    if (block.style.heading) return `${'#'.repeat(block.style.heading)} ${text}`
    if (block.style.list === 'bullet') return `* ${text}`
    return block.marker ? `${block.marker} ${text}` : text
  }
  const table = (rows: ParagraphBlock[][][]): string => {
    const written = rows.map((row) => `| ${row.map((cell) => cell.map(line).join('<br>')).join(' | ')} |`)
    return [written[0], `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...written.slice(1)].join('\n')
  }
  let text = ''
  let wasList = false
  for (const block of blocks) {
    const isList = block.kind === 'paragraph' && block.marker !== ''
    const gap = text === '' ? '' : wasList && isList ? '\n' : '\n\n'
    text += gap + (block.kind === 'table' ? table(block.rows) : line(block))
    wasList = isList
  }
  return `${text}\n`
}

function asHtml(blocks: DocumentBlock[], source: Source): string {
  const safe = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const line = (block: ParagraphBlock): string => {
    const tag = block.style.heading ? `h${block.style.heading}` : block.style.list ? 'li' : 'p'
    const spans = runsOf(source, block).map((run) => `<span class="c1">${safe(wordsOf(run, source))}</span>`)
    return `<${tag} class="c0">${spans.join('')}</${tag}>`
  }
  const body = blocks.map((block) => {
    if (block.kind === 'table')
      return `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${cell.map(line).join('')}</td>`).join('')}</tr>`).join('')}</table>`
    const list = block.style.list === 'number' ? 'ol' : 'ul'
    return block.style.list ? `<${list} class="lst-kix_list_1-0">${line(block)}</${list}>` : line(block)
  })
  return `<html><head></head><body class="c2 doc-content">${body.join('')}</body></html>`
}
