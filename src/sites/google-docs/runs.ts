/**
 * The words that Docs has on the screen, from the rectangles that it lays over its canvas: one for each run of letters
 * of one look on one line. Their labels have other spaces than the text, and list marks that the text has not; so
 * words are compared without spaces.
 */
import type { Box } from '../draft-source.ts'

const RECTS = '.kix-canvas-tile-content rect[aria-label]'
const PAGES = '[class*="kix-page"]'
const SKIPPED = /[\s\u00ad\u200b\u2060\ufeff]/

interface Run {
  rect: Element
  label: string
  /** Where its letters begin among all. */
  from: number
  /** For each letter that counts, its index in the label. */
  letters: number[]
}

/** The letters of a text that count, as one string. */
export const bare = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '')

/** All runs on the screen, in the order in which they are read. */
export class Runs {
  readonly #runs: Run[] = []
  /** The letters of all runs. */
  readonly letters: string

  constructor(document: Document) {
    let letters = ''
    for (const rect of inReadingOrder(document)) {
      const label = rect.getAttribute('aria-label') ?? ''
      const at: number[] = []
      const from = letters.length
      for (let index = 0; index < label.length; index++) {
        if (SKIPPED.test(label[index]!)) continue
        at.push(index)
        letters += label[index]
      }
      if (at.length > 0) this.#runs.push({ rect, label, from, letters: at })
    }
    this.letters = letters
  }

  /** The boxes of some letters, one for each run that holds some of them; in the viewport, in CSS pixels. */
  boxes(start: number, end: number, measure: Measure): Box[] {
    return this.#runs.flatMap((run) => {
      const first = Math.max(0, start - run.from)
      const last = Math.min(run.letters.length, end - run.from) - 1
      if (first > last) return []
      return boxOf(run, run.letters[first]!, run.letters[last]! + 1, measure)
    })
  }
}

/** Tells how far into a label an index is, between 0 and 1. */
export type Measure = (font: string, label: string, index: number) => number

function boxOf({ rect, label }: Run, from: number, to: number, measure: Measure): Box[] {
  const { left, right, top, bottom } = rect.getBoundingClientRect()
  if (right - left < 1 || bottom - top < 1) return []
  const font = rect.getAttribute('data-font-css') ?? ''
  const a = measure(font, label, from)
  const b = measure(font, label, to)
  const width = right - left
  const isRightToLeft = /[\u0590-\u08ff]/.test(label)
  return [
    {
      left: isRightToLeft ? right - b * width : left + a * width,
      right: isRightToLeft ? right - a * width : left + b * width,
      top,
      bottom,
    },
  ]
}

/** Page elements are used for one page now and for another later: their order in the document says nothing. */
function inReadingOrder(document: Document): Element[] {
  const byPage = new Map<Element | null, Element[]>()
  for (const rect of document.querySelectorAll(RECTS)) {
    const page = rect.closest(PAGES)
    const rects = byPage.get(page)
    if (rects) rects.push(rect)
    else byPage.set(page, [rect])
  }
  if (byPage.size < 2) return [...byPage.values()].flat()
  const top = (page: Element | null) => page?.getBoundingClientRect().top ?? 0
  const pages = [...byPage.keys()].map((page) => ({ page, top: top(page) }))
  return pages.sort((one, other) => one.top - other.top).flatMap(({ page }) => byPage.get(page)!)
}

/** Measures with a canvas of its own. */
export function canvasMeasure(document: Document): Measure {
  const pen = document.createElement('canvas').getContext('2d')
  return (font, label, index) => {
    if (!pen || index === 0 || index === label.length) return index === 0 ? 0 : 1
    if (font) pen.font = font
    const whole = pen.measureText(label).width
    return whole > 0 ? pen.measureText(label.slice(0, index)).width / whole : index / label.length
  }
}
