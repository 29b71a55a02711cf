/**
 * Whether a text is in English, by its function words. Only a text that is plainly in another language is refused:
 * short texts, mixed ones and Englishes of all kinds pass.
 */
import { ENGLISH_WORDS, OTHER_WORDS } from './data/function-words.ts'
import { wordsOf } from './text/words.ts'

const TOO_SHORT = 6
const ENOUGH_WORDS = 300

/** Whether coaching can be offered for this text. */
export function isEnglish(text: string): boolean {
  const words = wordsOf(text.slice(0, 20 * ENOUGH_WORDS)).slice(0, ENOUGH_WORDS)
  if (words.length < TOO_SHORT) return true
  let english = 0
  let other = 0
  let foreignLetters = 0
  for (const { lower } of words) {
    if (ENGLISH_WORDS.has(lower)) english++
    else if (OTHER_WORDS.has(lower)) other++
    if (/[^\p{Script=Latin}\p{N}'\p{M}]/u.test(lower)) foreignLetters++
  }
  if (foreignLetters > words.length / 2) return false
  return other <= english || other < words.length / 8
}
