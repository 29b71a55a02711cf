/**
 * The smallest edits that turn one text into another, by words and within lines: a page keeps formatting and undo
 * best when little is replaced.
 */
import type { Edit } from '../engine/types.ts'

/** Above this many comparisons one edit over the whole difference is made instead. */
const MOST_COMPARISONS = 4_000_000
/** Edits that lie closer together than this many tokens of one line become one. */
const CLOSE = 4

const tokens = (text: string): string[] =>
  text.match(/\n|[^\S\n]+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? []

interface Hunk {
  oldStart: number
  oldEnd: number
  newStart: number
  newEnd: number
}

/** Where two token lists differ, by their longest common subsequence. */
function hunks(before: string[], after: string[]): Hunk[] {
  const rows = before.length
  const columns = after.length
  if (rows * columns > MOST_COMPARISONS) return [{ oldStart: 0, oldEnd: rows, newStart: 0, newEnd: columns }]
  const width = columns + 1
  const length = new Uint32Array((rows + 1) * width)
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      length[row * width + column] =
        before[row] === after[column]
          ? length[(row + 1) * width + column + 1]! + 1
          : Math.max(length[(row + 1) * width + column]!, length[row * width + column + 1]!)
    }
  }
  const found: Hunk[] = []
  let row = 0
  let column = 0
  while (row < rows || column < columns) {
    if (row < rows && column < columns && before[row] === after[column]) {
      row++
      column++
      continue
    }
    const oldStart = row
    const newStart = column
    while (
      (row < rows || column < columns) &&
      !(row < rows && column < columns && before[row] === after[column])
    ) {
      const down = row < rows ? length[(row + 1) * width + column]! : -1
      const right = column < columns ? length[row * width + column + 1]! : -1
      if (down >= right) row++
      else column++
    }
    found.push({ oldStart, oldEnd: row, newStart, newEnd: column })
  }
  return found
}

/** Joins hunks with little between them, unless a line ends there. */
function joined(list: Hunk[], before: string[]): Hunk[] {
  const result: Hunk[] = []
  for (const hunk of list) {
    const last = result.at(-1)
    const between = last ? before.slice(last.oldEnd, hunk.oldStart) : []
    if (last && between.length <= CLOSE && !between.includes('\n')) {
      last.oldEnd = hunk.oldEnd
      last.newEnd = hunk.newEnd
    } else {
      result.push({ ...hunk })
    }
  }
  return result
}

/** Edits in the order of their places, not overlapping; none when the texts are the same. */
export function editsBetween(before: string, after: string): Edit[] {
  const old = tokens(before)
  const fresh = tokens(after)
  let head = 0
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++
  let tail = 0
  while (
    tail < old.length - head &&
    tail < fresh.length - head &&
    old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]
  ) {
    tail++
  }
  const offsets = [0]
  for (const token of old) offsets.push(offsets.at(-1)! + token.length)
  const middle = old.slice(head, old.length - tail)
  const list = joined(hunks(middle, fresh.slice(head, fresh.length - tail)), middle)
  return list.map((hunk) => ({
    start: offsets[head + hunk.oldStart]!,
    end: offsets[head + hunk.oldEnd]!,
    text: fresh.slice(head + hunk.newStart, head + hunk.newEnd).join(''),
  }))
}
