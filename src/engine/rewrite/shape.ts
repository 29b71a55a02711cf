/** What a plan does, by its verb: it chooses the questions that fit (data/wordings/by-shape.ts). */
import { SHAPE_VERBS, type Shape } from '../data/shape-words.ts'

/**
 * @param phrase the plan with its verb in the -ing form
 * @param who the person named in the plan
 */
export function shapeOf(phrase: string, who: string | null): Shape | null {
  const shape = SHAPE_VERBS.find(([, verbs]) => verbs.test(phrase))?.[0] ?? null
  if (!who || !isObject(phrase, who)) return shape === 'hand' && !who ? 'change' : shape
  return shape === 'end' ? 'part' : shape === 'change' ? 'hand' : shape
}

/** Whether the person is whom the verb is done to ("dropping Marlon as captain"), not an owner ("calling Fischer's loan"). */
const isObject = (phrase: string, who: string): boolean => {
  const [, after] = phrase.split(who)
  return after !== undefined && !/^['’]s\b/u.test(after)
}
