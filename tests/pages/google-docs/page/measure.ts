import { CHIP } from '../control-chars.ts'
import type { Style } from '../styled-text.ts'

const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
const widths = new Map<string, number>()

const SIZES = { 0: 14.6667, 1: 26.6667, 2: 21.3333, 3: 18.6667 }
const CHIP_PADDING = 6

/** Font size in pixels at 100 %. */
export function sizeOf(heading: Style['heading']): number {
  return SIZES[heading ?? 0]
}

/** The font as the canvas takes it. */
export function fontOf(style: Style, heading: Style['heading']): string {
  return `${style.italic ? 'italic' : 'normal'} ${style.bold ? 700 : 400} ${sizeOf(heading)}px Arial`
}

/** Width of text in pixels at 100 %. A chip is as wide as its words. */
export function widthOf(text: string, font: string, style: Style): number {
  if (text === CHIP) return measured(style.chip ?? '', font) + 2 * CHIP_PADDING
  return measured(text, font)
}

function measured(text: string, font: string): number {
  const key = `${font}|${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  if (pen.font !== font) pen.font = font
  const { width } = pen.measureText(text)
  widths.set(key, width)
  return width
}
