/** Capitals and stops of new text beside the old. */
import { capitalised, lowered } from '../text/phrases.ts'
import type { Kit } from './kit.ts'
import type { Spot } from './spot.ts'

/** After "Hi Siobhan, " the draft goes on small: so does the new text. */
export function caseLike(spot: Spot, text: string, kit: Kit): string {
  const first = spot.text[0] ?? ''
  const inline = spot.start > spot.sentence.start
  const before = kit.reading.draft.text.slice(spot.sentence.start, spot.start)
  return inline && (/^\p{Ll}/u.test(first) || /,\s*$/u.test(before)) ? lowered(text, kit.isName) : text
}

export const capitalisedUnless = (kit: Kit, text: string): string =>
  kit.voice.lowerCase ? text : capitalised(text)
export const stopped = (raw: string): string => stopOf(raw.trim().replace(/[\s,;:]+$/u, ''))
const stopOf = (text: string): string =>
  /[.!?…\p{Extended_Pictographic}]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`
