/** A question's words in the order of a statement, and the act that an accusing why asks about. */
import { ADVERBS } from '../data/clause-words.ts'
import { IRREGULAR_PAST } from '../data/verb-forms.ts'
import { baseOfPast, gerundOf } from '../text/inflect.ts'
import { capitalised, lowered } from '../text/phrases.ts'
import { isBaseVerb, isFiniteVerb } from './clause-form.ts'
import type { Turned } from './turn-closed.ts'

export function whyOf(aux: string, rest: string, subject: string): Turned {
  const not = /^not (?:even )?/u.exec(rest)?.[0] ?? ''
  const verb = /^([\p{L}]+)(.*)$/u.exec(rest.slice(not.length))
  const word = verb?.[1]?.toLowerCase() ?? ''
  if ((/^(?:you|we|he|she|they)$/iu.test(subject) || /^\p{Lu}\p{L}+$/u.test(subject)) && verb) {
    let base: string | null = null
    if (/^(?:did|didn't|do|don't|would|should)$/u.test(aux) && isBaseVerb(word)) base = word
    if (/^(?:have|haven't|has|had)$/u.test(aux)) base = baseOfPast(word) ?? IRREGULAR_PART[word] ?? null
    if (
      base &&
      isBaseVerb(base) &&
      !/\b(?:always|never|ever)\b/iu.test(rest) &&
      !/\b(?:I|we)\b/u.test(verb[2]!)
    ) {
      const act = `${gerundOf(base)}${verb[2]!}`
      const negated = not !== '' || /n't$/u.test(aux)
      if (/^(?:would|should)$/u.test(aux) && !negated)
        return { view: null, asks: 'what-led', question: `what's the case for ${act}?` }
      return { view: null, act, negated, asks: 'what-led' }
    }
  }
  if (/^(?:always|never|ever)\b/u.test(rest) || /\b(?:on earth|the hell)\b/iu.test(rest))
    return { view: null, asks: 'what-led' }
  const told = /^(?:i|me)$/iu.test(subject) && /^(?:was|wasn't|am|were)$/u.test(aux)
  if (told) {
    const unasked =
      /^(?:not )?(?:even |ever )?(asked|told|consulted|invited|informed|involved|included)\b(.*)$/u.exec(rest)
    if (unasked && /^not\b/u.test(rest) !== /n't$/u.test(aux))
      return { view: `I'd have expected to be ${unasked[1]}${unasked[2]}`, asks: 'what-led' }
  }
  const plain = statement(aux, `${subject} ${rest}`, () => false)
  const said =
    plain && /^(?:is|are|was|were)n't$/u.test(aux)
      ? plain.replace(/ (?:is|are|was|were) /u, ` ${aux} `)
      : /n't$/u.test(aux)
        ? null
        : plain
  // "Why wasn't I copied in?" → "why I wasn't copied in"
  return said
    ? { view: `I'd like to understand why ${said}`, asks: 'what-led', question: `can I ask why ${said}?` }
    : { view: null, asks: 'what-led' }
}

const IRREGULAR_PART: Record<string, string> = {
  given: 'give',
  taken: 'take',
  gone: 'go',
  chosen: 'choose',
  written: 'write',
  spoken: 'speak',
  frozen: 'freeze',
  driven: 'drive',
  shown: 'show',
  thrown: 'throw',
  done: 'do',
  drawn: 'draw',
}

/** Words that come after the subject of a question, never in it. */
const AFTER_SUBJECT =
  /^(?:really|just|even|not|so|too|very|a|an|the|in|on|at|about|worth|better|more|still|already|now|only|ever|going|supposed|meant|exactly|down|like|because|such|part|all|off|out|up|over|from|for|what|why|how|also|literally|be|have|been|likely|ready|able|bound|due|sure|good|bad|fair|right|wrong|safer|cheaper|ours|theirs|\p{Ll}{2,}(?:ing|ed))$/u

const thirdPerson = (verb: string): string =>
  verb === 'have'
    ? 'has'
    : /(?:s|x|z|ch|sh|o)$/u.test(verb)
      ? `${verb}es`
      : /[^aeiou]y$/u.test(verb)
        ? `${verb.slice(0, -1)}ies`
        : `${verb}s`

const PAST: ReadonlyMap<string, string> = new Map([
  ...Object.entries(IRREGULAR_PAST)
    .map(([past, base]) => [base, past] as const)
    .reverse(),
  ['have', 'had'],
  ['go', 'went'],
  ['hear', 'heard'],
  ['tell', 'told'],
  ['say', 'said'],
  ['know', 'knew'],
  ['think', 'thought'],
])

function pastOf(base: string): string {
  const known = PAST.get(base)
  if (known) return known
  if (/e$/u.test(base)) return `${base}d`
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`
  const gerund = gerundOf(base)
  return `${gerund.slice(0, -3)}ed`
}

const PRONOUN =
  /^(?:it|that|this|they|we|he|she|there|you|i|these|those|nobody|somebody|anybody|everybody|everyone|people)$/iu
const DETERMINER =
  /^(?:the|a|an|our|my|your|his|her|their|one|two|three|four|five|six|seven|eight|nine|ten|all|half|most|many|every|each|both|some|any|this|that|these|those)$/iu
const BASE_AFTER = /^(?:do|does|did|will|would|can|could|should|may|might|must|shall)$/u

/** How many words the subject has; 0 where that is not certain. */
function subjectLength(words: readonly string[], aux: string, isName: (word: string) => boolean): number {
  const first = words[0]!
  if (
    PRONOUN.test(first) &&
    !/^(?:with|in|on|of|from|at|who|else)$/u.test(words[1] ?? '') &&
    !(DETERMINER.test(first) && nounFollows(words))
  )
    return 1
  const capital = /^\p{Lu}\p{Ll}/u.test(first)
  if (isName(first) || capital) {
    let n = 1
    while (n < words.length && /^\p{Lu}\p{Ll}/u.test(words[n]!)) n++
    if (
      n < words.length &&
      (AFTER_SUBJECT.test(words[n]!) ||
        ADVERBS.has(words[n]!) ||
        !BASE_AFTER.test(aux) ||
        isBaseVerb(words[n]!))
    )
      return n
  }
  const plural = /^\p{Ll}{3,}[^s]s$/u.test(first)
  if (!DETERMINER.test(first) && !PRONOUN.test(first) && !plural && !capital && !/['’]s$/u.test(first))
    return 0
  const from = /^(?:the|an?|our|my|your|his|her|their|this|that|these|those|every|each)$/iu.test(first)
    ? 2
    : 1
  if (!BASE_AFTER.test(aux)) {
    for (let i = from; i < Math.min(words.length, 7); i++) {
      // "the deck strategic enough"
      if (words[i] === 'enough') return i - 1
      if (AFTER_SUBJECT.test(words[i]!)) return i
    }
    return 0
  }
  const found: number[] = []
  for (let i = from; i < Math.min(words.length, 9); i++) {
    const w = words[i]!.toLowerCase()
    if (/^(?:be|have|mean|need|cost|feel)$/u.test(w) || isBaseVerb(w)) found.push(i)
  }
  const at = found.find((i, k) => {
    const next = words[i + 1]?.toLowerCase() ?? ''
    const later = found[k + 1] !== undefined
    return (
      !(later && /^(?:on|of|for|in|at|with|from)$/u.test(next)) &&
      !DETERMINER.test(words[i - 1]!) &&
      // "the September slot make sense": two verbs side by side, the first of them a noun.
      !(found[k + 1] === i + 1 && !TAKES_VERB.test(words[i]!)) &&
      // "a man's hand", "the drivers' work"
      !/['’]s?$/u.test(words[i - 1]!)
    )
  })
  if (at === undefined) return 0
  let n = at
  while (n > 1 && ADVERBS.has(words[n - 1]!.toLowerCase())) n--
  return n
}

const TAKES_VERB = /^(?:help|let|make|go|come|try|dare|need|have|be)$/iu

const nounFollows = (words: readonly string[]): boolean =>
  /^\p{Ll}{3,}$/u.test(words[1] ?? '') &&
  !AFTER_SUBJECT.test(words[1]!) &&
  !isFiniteVerb(words[1]!) &&
  !ADVERBS.has(words[1]!) &&
  !/^(?:one|what|how|why|who|where|because|twice|half|nothing|something|everything|him|her|us|them|me)$/u.test(
    words[1]!,
  )

/** "wouldn't a warning do" → "a warning would do"; null when the subject's end is not certain. */
export function statement(aux: string, rest: string, isName: (word: string) => boolean): string | null {
  const positive = aux.replace(/n'?t$/u, '').replace(/^ca$/u, 'can').replace(/^wo$/u, 'will')
  const words = rest.split(/\s+/u)
  const n = subjectLength(words, positive, isName)
  if (n === 0 || n >= words.length) return null
  const named = n > 1 && /^\p{Lu}/u.test(words[0]!) && /^\p{Lu}/u.test(words[1]!)
  const said = capitalised(words.slice(0, n).join(' '))
  const subject = named ? said : lowered(said, isName).replace(/^i$/u, 'I')
  const predicate = words.slice(n).join(' ')
  if (positive === 'does') {
    const v = /^(?:(?:really|even|actually|just|always|still|never|only) )*(\p{Ll}+)/u.exec(predicate)
    return v && (v[1] === 'have' || isBaseVerb(v[1]!))
      ? `${subject} ${predicate.replace(v[1]!, thirdPerson(v[1]!))}`
      : null
  }
  if (positive === 'did') {
    const v = /^(\p{Ll}+)(.*)$/u.exec(predicate)
    return v && isBaseVerb(v[1]!) ? `${subject} ${pastOf(v[1]!)}${v[2]}` : null
  }
  if (positive === 'do') return `${subject} ${predicate}`
  return `${subject} ${positive} ${predicate}`.replace(/^that are/u, 'that is')
}
