/** Finds words of the text among the letters on the screen. */
import { count } from './page-world/locate.ts'
import { lineAt, type RawSpan } from './raw-text.ts'
import { bare } from './runs.ts'

/**
 * Where a stretch of the raw text stands among the letters on the screen; null when it is not there, or when it cannot
 * be told which of several places is meant.
 */
export function findWords(letters: string, raw: string, { start, end }: RawSpan): RawSpan | null {
  const words = bare(raw.slice(start, end))
  if (words === '') return null
  const places = placesOf(letters, words)
  if (places.length === 0) return null
  const line = lineAt(raw, start)
  const before = bare(raw.slice(line.start, start))
  const after = bare(raw.slice(end, line.end))
  const whole = places.filter(
    (at) => letters.slice(0, at).endsWith(before) && letters.startsWith(after, at + words.length),
  )
  const fitting = whole.length > 0 ? whole : places
  const at = fitting.length === 1 ? fitting[0]! : sameOrder(fitting, raw, line)
  return at === null ? null : { start: at, end: at + words.length }
}

function placesOf(letters: string, words: string): number[] {
  const places: number[] = []
  for (let at = letters.indexOf(words); at >= 0; at = letters.indexOf(words, at + 1)) places.push(at)
  return places
}

/** Of several like lines the one with the same number, if all of them are on the screen. */
function sameOrder(places: number[], raw: string, line: RawSpan): number | null {
  const words = raw.slice(line.start, line.end)
  if (count(raw, words) !== places.length) return null
  return places[count(raw.slice(0, line.start), words)] ?? null
}
