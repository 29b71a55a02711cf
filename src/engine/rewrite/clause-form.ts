/** Whether a clause stands by itself: where its subject ends, and whether a finite verb follows. Sure or null. */
import { ADVERBS, MORE_VERBS, PAST_FORMS } from '../data/clause-words.ts'
import { CUT_BEFORE } from '../data/plan-words.ts'
import { VERBS } from '../data/verbs.ts'
import { baseOfPast } from '../text/inflect.ts'

export interface Parts {
  /** "the vendor", "it". */
  subject: string
  /** From the finite verb on: "has done thirty of these". */
  predicate: string
}

const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|may|might|must|shall|am|ought|(?:is|are|was|were|has|have|had|do|does|did|wo|would|ca|could|should|must|ai)n['’]?t|cannot|gonna|gotta)$/iu
const SHORT = /^[\p{L}\p{N}]+['’](?:s|re|ve|ll|d|m)$/iu
const PRONOUN =
  /^(?:i|we|you|he|she|it|they|this|that|there|these|those|who|nobody|everybody|everyone|nothing|everything|anybody|anyone|somebody|someone|something|both|most|some|all|one|none|many|people)$/iu
const DETERMINER =
  /^(?:the|a|an|our|my|your|his|her|their|its|this|that|these|those|some|every|each|any|no|all|both|half|most|many|few|several|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|other|another|last|next|\d[\d.,]*\p{L}{0,3}%?)$/iu
const LONGEST_SUBJECT = 8

/** Whether a word can be the finite verb of a subject that stands before it. */
export function isFiniteVerb(word: string): boolean {
  const w = word.toLowerCase().replace(/[.,;:!?]+$/u, '')
  return AUXILIARY.test(w) || isVerbForm(w)
}

export const isBaseVerb = (w: string): boolean => VERBS.has(w) || MORE_VERBS.has(w)

function isVerbForm(w: string): boolean {
  if (PAST_FORMS.has(w) || isBaseVerb(w)) return true
  if (/(?:[^s]s|sses|xes|zes)$/u.test(w)) {
    if (isBaseVerb(w.slice(0, -1)) || isBaseVerb(w.slice(0, -2))) return true
    if (/ies$/u.test(w) && isBaseVerb(`${w.slice(0, -3)}y`)) return true
  }
  if (/ed$/u.test(w)) {
    const base = baseOfPast(w)
    if ((base && isBaseVerb(base)) || isBaseVerb(w.slice(0, -2)) || isBaseVerb(w.slice(0, -1))) return true
  }
  return false
}

/** Forms that may be a noun as well: only sure after a pronoun or at the end of a subject with its noun. */
const MAYBE_NOUN = (w: string): boolean => isBaseVerb(w.replace(/s$/u, '')) && !AUXILIARY.test(w)

/**
 * @param clause without its final stop
 * @param isName tells names from ordinary words with a capital
 * @returns subject and predicate, or null where either is not certain
 */
export function partsOf(clause: string, isName: (word: string) => boolean): Parts | null {
  const words = clause.trim().split(/\s+/u)
  if (words.length < 2) return null
  const first = words[0]!
  if (/[,;:!?]$/u.test(first)) return null
  if (SHORT.test(first)) {
    const root = first.replace(/['’]\p{L}+$/u, '')
    if (PRONOUN.test(root) || isName(root) || /^(?:here|what|how|where)$/iu.test(root))
      return /^(?:what|how|where|who)/iu.test(root) ? null : cut(words, 0, root)
  }
  const named =
    isName(first) ||
    (/^\p{Lu}[\p{L}\p{N}-]+$/u.test(first) && !PRONOUN.test(first) && !DETERMINER.test(first))
  const plural =
    /^\p{L}{3,}[^s]s$/u.test(first) && !isFiniteVerb(first) && !CUT_BEFORE.has(first.toLowerCase())
  const gerund = /^\p{L}{2,}ing$/u.test(first)
  // "Kitchen has done 300", "market people will never pay".
  const noun =
    /^\p{L}{4,}$/u.test(first) &&
    !CUT_BEFORE.has(first.toLowerCase()) &&
    !ADVERBS.has(first.toLowerCase()) &&
    !isFiniteVerb(first) &&
    words.slice(1, 4).some((w) => AUXILIARY.test(w))
  if (!PRONOUN.test(first) && !DETERMINER.test(first) && !named && !plural && !gerund && !noun) return null
  const bare = PRONOUN.test(first) && !(DETERMINER.test(first) && /^\p{L}/u.test(words[1] ?? ''))
  for (let i = 1; i < Math.min(words.length, LONGEST_SUBJECT + 1); i++) {
    const w = words[i]!
    const low = w.toLowerCase()
    if (/[;:!?]$/u.test(words[i - 1]!)) return null
    if (ADVERBS.has(low)) continue
    if (AUXILIARY.test(w)) return split(words, i)
    if (SHORT.test(w) && !DETERMINER.test(first) && i === 1 && named) return null
    // The verb right after a pronoun or a name.
    if (i === 1 && (bare || named)) {
      if (isVerbForm(low)) return split(words, i)
      if (
        bare &&
        !/^(?:this|that|these|those|all|both|one|most|some|many|people|nobody|everybody)$/iu.test(first)
      ) {
        if (
          /^(?:i|we|you|he|she|they|it)$/iu.test(first) &&
          /^\p{Ll}+$/u.test(w) &&
          !/ing$/u.test(w) &&
          !CUT_BEFORE.has(low)
        )
          return split(words, i)
        return null
      }
      continue
    }
    // A noun ends in "'s": "the vendor's done thirty".
    if (SHORT.test(w) && !/['’]s$/iu.test(w)) return cut(words, i, w.replace(/['’]\p{L}+$/u, ''))
    if (i >= 2 && isVerbForm(low) && (!MAYBE_NOUN(low) || !DETERMINER.test(words[i - 1]!)))
      return split(words, i)
    if (CUT_BEFORE.has(low) && /^(?:because|since|if|when|while|although|but|so|that|which|than)$/u.test(low))
      return null
  }
  return null
}

function split(words: string[], at: number): Parts {
  let from = at
  while (from > 1 && ADVERBS.has(words[from - 1]!.toLowerCase())) from--
  return { subject: words.slice(0, from).join(' '), predicate: words.slice(from).join(' ') }
}

function cut(words: string[], at: number, root: string): Parts | null {
  if (words.length < at + 2) return null
  return {
    subject: [...words.slice(0, at), root].join(' '),
    predicate: [words[at]!.slice(root.length), ...words.slice(at + 1)].join(' '),
  }
}

const BAD_TAIL =
  /\b(?:the|a|an|our|my|your|of|to|for|with|from|and|or|but|so|because|than|that|if|very|too)$/iu

/** "In 2019 the practice managed it", "last year we had two". */
const PLACED =
  /^(?:(?:in|on|at|by|since|for|from|after|before|until|during|within) (?:the |our |last |this )?(?:[\p{L}\p{N}'’%-]+ ){1,3}?|(?:last|this|next) \p{L}+ |today |yesterday |(?:on|to|for) me |luckily |so far )(?=(?:the|our|my|we|i|he|she|they|it|you|there|nobody|all|a|an|one|two|three|\p{Lu})\b)/iu

/** Whether a clause can stand as a sentence of its own, as a statement. */
export const standsAlone = (clause: string, isName: (word: string) => boolean): boolean => {
  const text = clause.trim().replace(/[\s.!?…,;]+$/u, '')
  if (text === '' || /\?/u.test(text) || BAD_TAIL.test(text)) return false
  return (
    partsOf(text, isName) !== null ||
    (PLACED.test(text) && partsOf(text.replace(PLACED, ''), isName) !== null)
  )
}
