/**
 * Finds, in a sentence that the model takes to hold a loaded phrase, the phrase itself.
 *
 * In this order: words in quotation marks; what follows "more", "less", "not", "a bit", "too", "enough" and the
 * like; what follows "is", "feels", "looks"; an idiom verb with its object. The phrase is short (six words at most).
 */
import type { Sentence } from '../text/sentences.ts'
import type { Span } from '../types.ts'

const QUOTED = /["“„«]([^"”“»]{2,60})["”»]|(?<![\p{L}\p{N}])['‘]([^'’‘]{2,60})['’](?![\p{L}\p{N}])/u
const MAX_WORDS = 6

const DEGREE =
  /\b(?:(?:a (?:bit|little|touch|lot)|bit|much|far|somewhat|slightly|way) )?(?:more of an?|more|less|too|not (?:quite |really |very )?|isn't (?:quite |really )?|lacks?|lacking|missing|needs? (?:to be )?(?:more )?|wants? (?:to be )?more|a bit|a little|a touch|kind of|sort of|rather|some real|real)\s+((?:an? |the )?[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,3})/iu
const COPULA =
  /\b(?:is|are|was|were|be|being|been|feels?|felt|looks?|looked|sounds?|reads?|seems?|isn't|aren't|wasn't|doesn't (?:feel|look|sound|read)|(?:it|that|he|she|they)['’]s)\s+(?:just |still |all |very |so |really |quite |simply )*((?:an? |the )?[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,4})/iu
const TRAILING =
  /\s(?:and|or|but|so|for|to|of|in|on|at|with|from|by|that|which|who|as|than|if|when|because|right|now|though|please|the|a|an|this|last|next|yesterday|today)$/iu

/** The phrase's span in the text that the sentence was cut from. */
export function loadedPhraseOf(sentence: Sentence): Span {
  const found = quoted(sentence) ?? after(sentence, DEGREE) ?? after(sentence, COPULA) ?? tail(sentence)
  return found
}

function quoted(s: Sentence): Span | null {
  const match = QUOTED.exec(s.text)
  if (!match) return null
  const inner = (match[1] ?? match[2])!.replace(/[.,!?]+$/u, '')
  const start = s.start + s.text.indexOf(inner, match.index)
  return { start, end: start + inner.length, quote: inner }
}

function after(s: Sentence, pattern: RegExp): Span | null {
  const match = pattern.exec(s.text)
  if (!match?.[1]) return null
  let phrase = match[1]
  while (TRAILING.test(phrase)) phrase = phrase.replace(TRAILING, '')
  if (phrase.length < 3) return null
  const start = s.start + match.index + match[0].lastIndexOf(match[1])
  return { start, end: start + phrase.length, quote: phrase }
}

function tail(s: Sentence): Span {
  // The last clause, shortened to its last words.
  const words = s.words
  const from = words.at(-Math.min(MAX_WORDS, words.length))
  const to = words.at(-1)
  const start = from?.start ?? s.start
  const end = to?.end ?? s.end
  return { start, end, quote: s.text.slice(start - s.start, end - s.start) }
}
