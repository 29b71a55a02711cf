/** "Do you want the whole team on nights?", "Don't you want to win this one?": closed questions after a wish or a picture. */
import { gerundOf } from '../text/inflect.ts'
import { isBaseVerb } from './clause-form.ts'
import type { Turned } from './turn-closed.ts'

/**
 * @param q the question without what leads to it and without its mark, apostrophes straight
 * @returns what the writer thinks; null where the question is of another kind, or about the manager
 */
export function turnWanted(q: string): Turned | null {
  const yours =
    /^(?:do|would|don't|can|could|will) you (?:not )?(?:honestly |really |seriously |actually |also )*(want|fancy|picture|see|imagine|worry about|like|trust) (?:to (\p{Ll}+)(.*)|(.+))$/iu.exec(
      q,
    )
  if (!yours || /\b(?:you|your)\b/iu.test(yours[3] ?? yours[4] ?? '')) return null
  const [, verb, base, tail, noun] = yours
  const view = (text: string): Turned => ({ view: text, asks: 'say-and-ask' })
  const deed = base && isBaseVerb(base) ? base : null
  // "Don't you want to win this one?": what the writer wants.
  if (/^don/iu.test(q) && /^(?:want|like)$/iu.test(verb!)) {
    if (deed) return view(`I'd like us to ${deed}${tail}`)
    if (noun) return view(`I'd like ${noun}`)
  }
  if (deed) return view(`What gives me pause is ${gerundOf(deed)}${tail}`)
  if (noun && /^(?:picture|see|imagine)$/iu.test(verb!)) return view(`I find it hard to picture ${noun}`)
  if (noun && /^(?:want|worry about)$/iu.test(verb!)) return view(`What gives me pause is ${done(noun)}`)
  return null
}

/** "the Tuesday people to go to Gino's" → "the Tuesday people going to Gino's". */
const done = (wanted: string): string =>
  wanted
    .replace(/ (?:at all|even)$/u, '')
    .replace(/^(.{2,40}?) to (\p{Ll}+)\b/u, (all, who: string, base: string) =>
      isBaseVerb(base) ? `${who} ${gerundOf(base)}` : all,
    )
