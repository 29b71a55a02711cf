/** What a plan does, by its verb: it chooses the questions that fit (data/wordings/by-shape.ts). */
import { SHAPE_VERBS, type Shape } from '../data/shape-words.ts'

/**
 * @param phrase the plan with its verb in the -ing form
 * @param who the person named in the plan
 */
export function shapeOf(phrase: string, who: string | null): Shape | null {
  const shape = SHAPE_VERBS.find(([, verbs]) => verbs.test(phrase))?.[0] ?? null
  const place = who ? placeOf(phrase, who) : 'beside'
  if (place === 'object') return shape === 'end' ? 'part' : shape === 'change' ? 'hand' : shape
  if (shape === 'hand' || shape === 'change') return place === 'receiver' ? 'hand' : 'change'
  return shape
}

/**
 * Where the person stands: right behind the verb ("dropping Marlon as captain"), as who gets it ("giving it to
 * Marlon"), or beside the matter ("stopping the calls with Marlon", "calling Fischer's loan").
 */
function placeOf(phrase: string, who: string): 'object' | 'receiver' | 'beside' {
  const at = phrase.indexOf(who)
  if (at < 0 || /^['’]s\b/u.test(phrase.slice(at + who.length))) return 'beside'
  const before = phrase.slice(0, at).trimEnd()
  if (/^(?:not )?\p{L}+ing(?: (?:up|off|out|back|over))?$/u.test(before)) return 'object'
  return / (?:to|onto)$/u.test(before) ? 'receiver' : 'beside'
}
