import { CHIP } from '../control-chars.ts'
import type { Layout, Line } from './layout.ts'
import { widthOf } from './measure.ts'

/** The line that shows the offset; at a soft wrap the lower one. */
export function lineAt({ lines }: Layout, offset: number): Line | undefined {
  return lines.findLast((line) => line.start <= offset && offset <= line.end) ?? lines.at(-1)
}

/** Distance of an offset from the left end of the line's page, in pixels at 100 %. */
export function xOf(line: Line, offset: number): number {
  const edge = line.x + (line.rtl ? line.width : 0)
  let x = edge
  for (const { start, text, style, font, x: left, width } of line.segments) {
    if (offset < start) break
    const part = text.slice(0, offset - start)
    const advance = part.length === text.length ? width : widthOf(part, font, style)
    x = line.x + (line.rtl ? left + width - advance : left + advance)
  }
  return x
}

/** The offset nearest to a place on a page, in pixels at 100 %. */
export function offsetAt({ pages }: Layout, page: number, x: number, y: number): number | null {
  const lines = pages[page] ?? []
  const inColumn = lines.filter((line) => x >= line.x - 30 && x <= line.x + line.width + 30)
  const line = (inColumn.length ? inColumn : lines).findLast((one) => one.y <= y) ?? lines[0]
  if (!line) return null
  let best = line.start
  let distance = Math.abs(xOf(line, line.start) - x)
  for (const { start, text } of line.segments) {
    const step = text === CHIP ? [1] : Array.from(text, (_, index) => index + 1)
    for (const length of step) {
      const away = Math.abs(xOf(line, start + length) - x)
      if (away >= distance) continue
      distance = away
      best = start + length
    }
  }
  return best
}
