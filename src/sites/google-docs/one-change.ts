/** The one stretch in which two texts differ. */

/** `before.slice(start, end)` gave way to `text`. */
export interface Change {
  start: number
  end: number
  text: string
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

/**
 * The smallest change that turns one text into another; null when they are the same. Where it can be told in several
 * ways (a second "o" after "o"), the one that ends at `caret`, an offset into the text after it, is preferred.
 */
export function changeBetween(before: string, after: string, caret?: number): Change | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  while (
    tail < shorter &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++
  const latest = head
  const earliest = shorter - tail
  let start = latest
  if (earliest <= latest) {
    const added = Math.max(0, after.length - before.length)
    if (caret !== undefined) start = Math.min(latest, Math.max(earliest, caret - added))
    tail = shorter - start
  }
  if (start > 0 && isHigh(before.charCodeAt(start - 1))) start--
  if (tail > 0 && isLow(before.charCodeAt(before.length - tail))) tail--
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) }
}

/** Where a stretch is after a change; null when the change touched it. A change right beside it does not. */
export function movedSpan<T extends { start: number; end: number }>(span: T, change: Change): T | null {
  if (span.end <= change.start) return span
  if (span.start < change.end) return null
  const shift = change.text.length - (change.end - change.start)
  return { ...span, start: span.start + shift, end: span.end + shift }
}

/** Where an offset is after a change; inside of it, at its end. */
export function movedOffset(offset: number, { start, end, text }: Change): number {
  if (offset <= start) return offset
  return offset >= end ? offset + text.length - (end - start) : start + text.length
}

/** A text with a change done. */
export const changed = (before: string, { start, end, text }: Change): string =>
  before.slice(0, start) + text + before.slice(end)
