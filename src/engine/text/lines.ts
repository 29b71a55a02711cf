/**
 * Lines and list markers, with offsets into the original text.
 */
export interface Line {
  /** UTF-16 offset of the line's first code unit. */
  start: number
  /** UTF-16 offset after the line's last code unit, line break excluded. */
  end: number
  /** Offset where the content begins, after indent, list marker and checkbox. */
  content: number
  /** Indent and list marker as written ("  - ", "3) ", "[ ] "), or empty. */
  marker: string
}

// "- ", "* ", "• ", "→ ", "> ", "1. ", "2) ", "a) ", "(3) ", "[ ] ", "- [x] ", "# "
const MARKER =
  /^[ \t\u00a0]*(?:(?:[-–—*•·▪◦‣+→>#]{1,3}|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t\u00a0]+)?(?:\[[ xX✓]?\][ \t\u00a0]*)?/u

/** Splits text into lines at \n, \r\n and \r; empty lines are kept. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10
    if (code !== 10 && code !== 13) continue
    lines.push(lineAt(text, start, i))
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++
    start = i + 1
  }
  return lines
}

function lineAt(text: string, start: number, end: number): Line {
  // A marker is short; looking at the first characters only keeps this linear for any line.
  const marker = MARKER.exec(text.slice(start, Math.min(end, start + 40)))?.[0] ?? ''
  return { start, end, content: start + marker.length, marker }
}
