/** Ordinary words that a capital at the start of a sentence makes look like names ("Take Bente instead"). */
import { FIRST_NAMES } from '../data/first-names.ts'
import { NOT_VERBS } from '../data/plan-words.ts'
import { VERBS } from '../data/verbs.ts'
import { baseOfGerund } from './inflect.ts'
import { fold } from './words.ts'

const MORE =
  /^(?:yes|yep|yeah|aye|no|nah|ok|okay|okey|thanks|sure|great|agreed|fine|done|deal|good|perfect|sir|boss|ma'am|madam|chef|got|well|right|oh|ach|ah|so|and|but|also|about|honestly|totally|absolutely|exactly|noted|understood|happy|glad|sorry|please|lovely|super|brilliant|spot|leave|count|love|makes|sounds|works|couldn't|can't|don't|won't|isn't|wouldn't|just|only|maybe|surely|never|nobody|nothing|everybody|everyone|people|being|having|poor|dear|whatever|because|since|why|how|what|who|which|if)$/u

/** First names that are no other word, for telling people from things. */
export const isFirstName = (word: string): boolean =>
  FIRST_NAMES.has(fold(word)) &&
  !/^(?:will|may|mark|grace|dawn|june|april|joy|rose|guy|bill|sue|pat|grant|dean|max|art|said|per|van|jo|sol|ash|ray|drew|frank|page|gill|faith|mercy|chad|bob|jack|rob|nick|will|bart|penny|josh|ken|dale|kit|holly|ivy|hazel|heather|summer|dev|freed|don|miles|jean|carol|wale)$/u.test(
    fold(word),
  )

/** Whether a capitalised word is an ordinary one. */
export function isOrdinary(word: string): boolean {
  const lower = fold(word)
  if (FIRST_NAMES.has(lower)) return false
  const base = /ing$/u.test(lower) ? baseOfGerund(lower) : null
  return VERBS.has(lower) || NOT_VERBS.has(lower) || MORE.test(lower) || (base !== null && VERBS.has(base))
}
