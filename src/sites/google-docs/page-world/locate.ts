/** Finds the place of a change in the text as it is now, which may be newer than the one that the change was made for. */
import type { Written } from '../bridge-protocol.ts'
import { changeBetween, movedSpan } from '../one-change.ts'
import { lineAt } from '../raw-text.ts'
import type { TextChange } from '../text-change.ts'

/** The raw offset of `find` in `now`, or why it cannot be told. Never an offset that was not looked at. */
export function locate(base: string, now: string, { start, find }: TextChange): number | Written {
  const end = start + find.length
  if (find === '' || base.slice(start, end) !== find) return 'stale'
  const change = changeBetween(base, now)
  if (!change) return start
  const moved = movedSpan({ start, end }, change)
  if (!moved || now.slice(moved.start, moved.end) !== find) return 'stale'
  // With another copy of the line in the text it cannot be told which of them was there before.
  const line = lineAt(base, start)
  const words = base.slice(line.start, line.end)
  return count(base, words) === count(now, words) ? moved.start : 'ambiguous'
}

/** How often some words stand in a text. */
export function count(text: string, words: string): number {
  if (words === '') return 0
  let found = 0
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found++
  return found
}
