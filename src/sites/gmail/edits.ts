/** Pure arithmetic on text edits: validity, the smallest difference, and which lines become which. */
import type { Edit } from '../../engine/types.ts'

/** Sorted edits, or null when they overlap or lie outside the text. */
export function inOrder(edits: readonly Edit[], length: number): Edit[] | null {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  let last = 0
  for (const edit of sorted) {
    if (!Number.isInteger(edit.start) || !Number.isInteger(edit.end)) return null
    if (edit.start < last || edit.end < edit.start || edit.end > length) return null
    last = edit.end
  }
  return sorted
}

export function applied(text: string, sorted: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const edit of sorted) {
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at)
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

/** The smallest span in which two texts differ; never between the halves of a surrogate pair. */
export function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  if (head > 0 && isHigh(before.charCodeAt(head - 1))) head -= 1
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1
  if (tail > 0 && isLow(before.charCodeAt(before.length - tail))) tail -= 1
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) }
}

/** What becomes of a row of lines: kept or changed in place, removed, or new after the one before. */
export type LineStep =
  | { do: 'keep'; old: number; text: string }
  | { do: 'remove'; old: number }
  | { do: 'add'; text: string }

function likeness(a: string, b: string): number {
  if (a === b) return a === '' ? 0.6 : 1.2
  const { start, end } = difference(a, b)
  const same = start + a.length - end
  return same / Math.max(a.length, b.length)
}

const LIKE_ENOUGH = 0.3
const MAX_TABLE = 40_000

/** Pairs old lines with new ones in order, so that what stays the same stays where it is. */
export function matchLines(before: readonly string[], after: readonly string[]): LineStep[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1
  let tail = 0
  const most = Math.min(before.length, after.length) - head
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const m = before.length - head - tail
  const n = after.length - head - tail
  const steps: LineStep[] = []
  for (let i = 0; i < head; i += 1) steps.push({ do: 'keep', old: i, text: after[i]! })

  const pairs: Array<[number, number]> = []
  if (m * n <= MAX_TABLE && !(m === 1 && n === 1)) {
    const best = Array.from({ length: m + 1 }, () => new Float64Array(n + 1))
    const score = (i: number, j: number): number => {
      const value = likeness(before[head + i]!, after[head + j]!)
      return value >= LIKE_ENOUGH ? value : Number.NEGATIVE_INFINITY
    }
    for (let i = m - 1; i >= 0; i -= 1) {
      for (let j = n - 1; j >= 0; j -= 1) {
        best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, best[i + 1]![j + 1]! + score(i, j))
      }
    }
    for (let i = 0, j = 0; i < m && j < n; ) {
      if (best[i]![j] === best[i + 1]![j + 1]! + score(i, j)) {
        pairs.push([i, j])
        i += 1
        j += 1
      } else if (best[i]![j] === best[i + 1]![j]!) i += 1
      else j += 1
    }
  }
  pairs.push([m, n])
  let i = 0
  let j = 0
  for (const [nextI, nextJ] of pairs) {
    while (i < nextI && j < nextJ) {
      steps.push({ do: 'keep', old: head + i, text: after[head + j]! })
      i += 1
      j += 1
    }
    for (; j < nextJ; j += 1) steps.push({ do: 'add', text: after[head + j]! })
    for (; i < nextI; i += 1) steps.push({ do: 'remove', old: head + i })
    if (nextI < m) {
      steps.push({ do: 'keep', old: head + i, text: after[head + j]! })
      i += 1
      j += 1
    }
  }
  for (let k = 0; k < tail; k += 1) {
    const old = before.length - tail + k
    steps.push({ do: 'keep', old, text: after[after.length - tail + k]! })
  }
  return steps
}

/** Moves an offset of the text before the edits to the text after them. */
export function movedOffset(offset: number, sorted: readonly Edit[]): number {
  let shift = 0
  for (const edit of sorted) {
    if (offset < edit.start || (offset === edit.start && edit.end > edit.start)) break
    if (offset < edit.end) return edit.start + shift + edit.text.length
    shift += edit.text.length - (edit.end - edit.start)
  }
  return offset + shift
}
