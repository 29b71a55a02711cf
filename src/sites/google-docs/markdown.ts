/** Reads the Markdown that Docs exports, as lines the way they are written in notes. */

const ESCAPED = /\\([\\`*_{}[\]()#+\-.!~<>=|])/g
/** Protects what was escaped while marks are taken away. */
const shielded = (text: string): string =>
  text.replace(ESCAPED, (_, character: string) => String.fromCharCode(0xe000 + character.charCodeAt(0)))
const unshielded = (text: string): string =>
  text.replace(/[\ue000-\ue07f]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xe000))

/** A line of Markdown without the marks of bold, italics, links and pictures. */
export function plainLine(line: string): string {
  const text = shielded(line)
    .replace(/!\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/(\*|_)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/~~(?=\S)(.*?\S)~~/g, '$1')
  return unshielded(text).trim()
}

/** The lines of notes: headings without their signs, list items with a dash, each cell of a table a line. */
export function markdownLines(markdown: string): string[] {
  const lines: string[] = []
  for (const line of markdown.split('\n')) {
    const text = line.trim()
    if (text === '' || /^\|(?:\s*:?-+:?\s*\|)+$/.test(text)) continue
    // Definitions of pictures hold the picture itself.
    if (/^\[[^\]]+\]:\s*</.test(text)) continue
    if (text.startsWith('|')) {
      const cells = shielded(text).split('|').slice(1, -1)
      lines.push(...cells.flatMap((cell) => cell.split('<br>')).map((cell) => plainLine(unshielded(cell))))
      continue
    }
    const item = /^(?:[*+-]|(\d+[.)]))\s+(?:\[[ x]\]\s+)?(.*)$/.exec(text)
    if (item) lines.push(`${item[1] ?? '-'} ${plainLine(item[2]!)}`)
    else lines.push(plainLine(text.replace(/^#{1,6}\s+/, '')))
  }
  return lines.filter((line) => line !== '' && line !== '-')
}
