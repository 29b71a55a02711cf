/**
 * The plan that the manager puts up, as a phrase that can stand in a question: "closing the Leeds desk",
 * "a hiring freeze". Taken from the words around the frame ("I'm thinking of …", "we should …"), with the verb in
 * its -ing form, the pronouns turned round, and cut at the end of a phrase so that few words in a row are the
 * manager's. Null where the grammar is not certain.
 */
import { CUT_BEFORE, FILLERS, NOT_VERBS } from '../data/plan-words.ts'
import { VERBS } from '../data/verbs.ts'
import { baseOfPast, gerundOf } from '../text/inflect.ts'
import { longestSharedRun, plainWords } from '../text/phrases.ts'
import { turned } from '../text/pronouns.ts'
import { asOurs, turnedBack } from './noted-plan.ts'
import { cuts } from './phrase-ends.ts'
import { isTheirs } from './theirs.ts'

export interface Plan {
  /** Can be the subject of "would": "closing the Leeds desk", "a hiring freeze". */
  phrase: string
  form: 'gerund' | 'noun'
  /** What the verb is done to, if it is a plain noun phrase: "the Leeds desk". */
  object: string | null
}

const MAX_RUN = 5

const GERUND_FRAMES =
  /\b(?:thinking (?:of|about)|think of|leaning (?:heavily )?(?:towards?|to)|lean (?:towards?|to)|tending (?:towards?|to)|drifting (?:towards?|to)|(?:circling|coming|come|going)(?: back| round| around| over)? to|could (?:imagine|see)|toying with|['’]d be for|better off|consider(?:ing)?|wondering about|mulling(?: over)?|contemplating|looking (?:at|into)|weighing up|weighing|idea of|thought of|keen on|inclined towards?|talk about|thinking on|in favou?r of|tempted by|drawn to|play(?:ing)? with|what about|how about|all for|(?:with|about|see|imagine|of|feel about|to) us|close to|two minds about|suggest|propose|proposing|suggesting|mooting|floating|discuss|discussing|reconsidering|imagine us|kicking around|entertaining|exploring|debating|see us) (?:the idea of |possibly |maybe |perhaps |just |simply |us |actually |not )?([\p{L}-]{3,}ing)\b/giu

const BASE_FRAMES =
  /\b(?:(?:[\p{Ll}\p{N}]+ (?:is|was|would be)|inclined|pondering|of a mind|in mind|an? (?:good )?mind|(?:half )?an? notion|(?:idea|suggestion|proposal|thought|plan|instinct)(?: is| was| would be)?|close|ready|minded|tempted|planning|plan|like|love|prefer|sooner|better|whether|time has come|time|half a mind|intend|intending|thinking|consider|considering|want|wanted|hoping|hope|suggest|propose|decided|tending|leaning|ready|prepared|think of|think|thinkin)(?: is)?(?: not)? to|(?:we|i|one)(?: can| could| should| might| must| will| would| may| need to| ought to| shall| have to| ['’]?d(?: rather)?)|(?:we|i)['’](?:d|ll)(?: rather| better)?|(?:should|could|might|shall|can|would|do) (?:we|i)|let['’]s|lets|why (?:not|don['’]t we)|had better|i['’]m gonna|(?:i['’]m|we['’]re|i am|thinking of) going to|would rather|would sooner|['’]d sooner|['’]d rather|['’]d as soon|rather we|what i think of is to|would be to|to) (?=[\p{Ll}])/giu

/** "thinking we cut …", "maybe we just …", "my suggestion is we …", "what if we stopped …" */
const WE_FRAMES =
  /\b(?:thinking|thinkin|think|better|reckon|figured|maybe|perhaps|suggestion is|proposal is|idea is|proposing|suggesting|whether|(?:feeling|gut|instinct|mind|view|sense|way|answer|hunch|thought|option|thinking)(?: says| is|:)?|proposal:|idea:|thought:|out:|plan:|thing:|though:|what if|if|suggest|propose|say|feel|considering|believe|wonder if|wondering if|so|imagine|suppose|case|rather|plan:|option:|be that|is that|is) (?:that )?(?:we|i)(?:['’]ll|['’]d)? /giu

/** "Same thought: kill the free tier.", "Maybe skip the reporting part", "Shut the pool for the gala?" */
const BARE_FRAMES =
  /(?:\b(?:thought|idea|suggestion|proposal|option|plan|inclination|thinking|mind|while|me out|loud|aloud|think|this): (?:in [\p{L} ]{3,30} we )?|\b(?:maybe|perhaps|might just|may just|could just|can just|half like to|half thinking (?:we|i)|happier to) |: (?=\p{Ll}+ (?:the|our|all|both)\b)|^(?:and |so |or )?)(?=[\p{L}])/giu

const NOUN_FRAMES =
  /\b(?:leaning (?:heavily )?(?:towards?|to)|mulling(?: over)?|considering|toying with|thinking of|in favou?r of|keen on|what about|how about|floating|proposing|suggesting|contemplating|tempted by|weighing up|coming back to) ((?:a|an|one|two) [\p{L}\p{N}%£$€'’ -]{3,80})/giu

/**
 * Finds the plan.
 * @param sentences sentences of the message that put something up, the best first
 * @param message the whole message, for the limit on words in a row
 */
export function planOf(sentences: readonly string[], message: string, notes = false): Plan | null {
  const source = plainWords(message)
  for (const sentence of sentences.slice(0, notes ? 6 : 3)) {
    if (sentence.length > 600) continue
    for (const find of [fromGerund, fromWe, fromBase, fromSubject, fromBare, fromNoun]) {
      let long: Plan | null = null
      for (const theirs of find(notes ? asOurs(sentence) : sentence)) {
        const found = notes ? { ...theirs, phrase: turnedBack(theirs.phrase) } : theirs
        if (notes && /\b(?:he|she|his|her|him|i)\b/iu.test(found.phrase)) continue
        const plan = fewOfTheirs(found, source)
        if (!plan) continue
        if (plan.phrase.split(' ').length <= SHORT) return plan
        long ??= plan
      }
      if (long) return long
    }
  }
  return null
}

/**
 * The plan whose words are known.
 * @param plan its verb in the -ing form, what follows the verb, and who would do it where that is somebody else
 * @param message the whole message, for the limit on words in a row
 */
export function planFrom(
  { gerund, after, who }: { gerund: string; after: string; who: string | null },
  message: string,
): Plan | null {
  const subject = who === null ? '' : turned(who)
  if (subject === null) return null
  const negative = gerund.startsWith('not ')
  const source = plainWords(message)
  let long: Plan | null = null
  const verb = negative ? gerund.slice(4) : gerund
  const whole = after.trim()
  for (const theirs of fromVerb(verb, after, negative)) {
    const plan = fewOfTheirs(
      subject ? { ...theirs, phrase: `${subject} ${theirs.phrase}`, object: null } : theirs,
      source,
    )
    if (!plan) continue
    // "letting the posts run out" says something else without its end.
    if (CAUSATIVE.test(verb) && !plan.phrase.endsWith(whole.split(' ').at(-1)!)) continue
    if (plan.phrase.split(' ').length <= SHORT + 1) return plan
    long ??= plan
  }
  return long
}

/** The plan with at most `MAX_RUN` words in a row of the message: without its quantities where that is enough. */
function fewOfTheirs(plan: Plan, source: string[]): Plan | null {
  if (longestSharedRun(plainWords(plan.phrase), source) <= MAX_RUN) return plan
  const phrase = plan.phrase.replace(QUANTITY, ' ')
  return phrase !== plan.phrase && longestSharedRun(plainWords(phrase), source) <= MAX_RUN
    ? { ...plan, phrase }
    : null
}

const QUANTITY =
  / (?:all (?:of )?(?:the )?(?:\d+|two|three|four|five|six)?|the (?:whole|entire|full)|both(?: of)?(?: the)?|every single|each and every) (?=\p{Ll}{3,}s\b)/u

const CAUSATIVE = /^(?:letting|having|making|getting|keeping)$/u

/** UTF-16 code units; a longer object is noise, and would be dear to match. */
const LONGEST_OBJECT = 100

/** Short phrases stand better in a question. */
const SHORT = 5

const SUBJECT_FRAMES =
  /\b(?:thinking|think|feel|reckon|maybe|perhaps|wonder if|wondering (?:if|whether)|whether|so|say|suggest|propose|that|what if|honest thing|idea:) ((?:the|our|my|your) (?:\p{Ll}[\p{L}-]* ){1,2}|(?:\p{Lu}\p{Ll}+ ))(?:should|must|could|might|ought to|has to|have to|needs? to|better) (?=\p{Ll})/gu

/** "I think Konrad must give up the first desk" → "Konrad giving up the first desk". */
function* fromSubject(sentence: string): Generator<Plan> {
  for (const m of sentence.matchAll(SUBJECT_FRAMES)) {
    const subject = turned(m[1]!.trim())
    if (!subject || !isTheirs(sentence, m.index, m[0])) continue
    for (const plan of fromBaseVerb(sentence.slice(m.index + m[0].length), false))
      if (plan.phrase.split(' ').length <= SHORT && !/^not /u.test(plan.phrase))
        yield { phrase: `${subject} ${plan.phrase}`, form: 'gerund', object: null }
  }
}

function* fromGerund(sentence: string): Generator<Plan> {
  for (const m of sentence.matchAll(GERUND_FRAMES)) {
    const verb = m[1]!
    if (/^no-/iu.test(verb)) continue
    if (!isTheirs(sentence, m.index, m[0])) continue
    if (
      /^(?:something|anything|nothing|everything|morning|evening|during|being|having|thinking|going|doing|meeting|training|marketing|spring|king|string|pricing|staffing|planning|hiring|building|parking|opening|funding|housing|nursing|feeling|setting)$/iu.test(
        verb,
      )
    ) {
      if (!/^(?:doing|having|being|hiring|opening|setting)$/iu.test(verb)) continue
    }
    const negative = /\bnot $/iu.test(m[0].slice(0, m[0].length - verb.length))
    yield* fromVerb(verb.toLowerCase(), sentence.slice(m.index + m[0].length), negative)
  }
}

function* fromBase(sentence: string): Generator<Plan> {
  for (const m of sentence.matchAll(BASE_FRAMES)) {
    // A bare "to" is a frame only with a known verb right after a noun of intent; too loose otherwise.
    if (/^to $/iu.test(m[0]) || !isTheirs(sentence, m.index, m[0])) continue
    yield* fromBaseVerb(sentence.slice(m.index + m[0].length), /\bnot(?: to)?$/iu.test(m[0].trim()))
  }
}

function* fromBare(sentence: string): Generator<Plan> {
  for (const m of sentence.matchAll(BARE_FRAMES)) {
    const rest = sentence.slice(m.index + m[0].length)
    if (m.index === 0 && m[0].trim() === '' && !/\?\s*$/u.test(sentence)) continue
    yield* fromBaseVerb(
      rest.replace(/^\p{Lu}/u, (c) => c.toLowerCase()),
      false,
    )
  }
}

function* fromWe(sentence: string): Generator<Plan> {
  for (const m of sentence.matchAll(WE_FRAMES)) {
    if (!isTheirs(sentence, m.index, m[0])) continue
    const rest = sentence.slice(m.index + m[0].length)
    const past = /\bif /iu.test(m[0])
    const modal =
      /^(?:should(?:n['’]?t)?|could|can|might|need to|ought to|would|will|may|must|have to|had better|shall) /iu.exec(
        rest,
      )
    if (modal) {
      yield* fromBaseVerb(rest.slice(modal[0].length), false)
      continue
    }
    if (past && !modal) {
      const first = /^([\p{L}-]+)/u.exec(rest)?.[1] ?? ''
      const base = VERBS.has(first.toLowerCase()) ? null : baseOfPast(first)
      if (base && VERBS.has(base)) {
        yield* fromVerb(gerundOf(base), rest.slice(first.length), false)
        continue
      }
    }
    yield* fromBaseVerb(rest, false)
  }
}

function* fromBaseVerb(text: string, negated: boolean): Generator<Plan> {
  let rest = text
  let negative = negated
  for (let i = 0; i < 4; i++) {
    const first = /^(don['’]t|dont|[\p{L}-]+)[ ]+/u.exec(rest)
    if (!first) break
    const word = first[1]!.toLowerCase()
    if (/^(?:don['’]t|dont|not)$/u.test(word)) negative = true
    else if (!FILLERS.has(word)) break
    rest = rest.slice(first[0].length)
  }
  const verb = /^([\p{Ll}]+(?:-[\p{Ll}]+)?)(?=[\s.,;:?!]|$)/u.exec(rest)?.[1]
  if (!verb || NOT_VERBS.has(verb) || !(VERBS.has(verb) || takesObject(verb, rest))) return
  yield* fromVerb(gerundOf(verb), rest.slice(verb.length), negative)
}

/** An unknown word in the place of a verb, with an object right after it ("we sunset the Android app"). */
const takesObject = (verb: string, rest: string): boolean =>
  /^\p{Ll}{3,9}$/u.test(verb) &&
  !/(?:ed|ly|ing|s)$/u.test(verb) &&
  /^ (?:the|our|my|all|these|those) \p{Ll}/u.test(rest.slice(verb.length))

function* fromVerb(gerund: string, after: string, negative: boolean): Generator<Plan> {
  if (NO_PLAN.has(gerund) || /^\s*(?:and|or)\b/iu.test(after)) return
  for (const tail of cuts(after, gerund)) {
    const object = turned(tail)
    if (object === null) continue
    // "let the night trains go without the dining car" lets nothing go.
    const following = after.trim().slice(tail.length)
    if (gerund === 'letting' && / go$/u.test(tail) && GOES_ON.test(following)) continue
    // "let the contract run out": not to let it run.
    if (
      gerund === 'letting' &&
      / (?:run|slip|fall|come|begin|start)$/u.test(tail) &&
      /^ \p{Ll}/u.test(following)
    )
      continue
    // The gentler word: the rewrite may be read by the person named.
    if (
      /^(?:firing|sacking|dismissing)$/u.test(gerund) &&
      object &&
      !/ (?:and|of|as|for|from|in|by) /u.test(` ${object} `)
    ) {
      yield {
        phrase: `${negative ? 'not ' : ''}letting ${object} go`,
        form: 'gerund',
        object,
      }
      continue
    }
    const phrase = `${negative ? 'not ' : ''}${gerund}${object ? ` ${object}` : ''}`.replace(
      /^(stopping|quitting|starting|beginning) (?:doing|to do) /u,
      '$1 ',
    )
    yield {
      phrase,
      form: 'gerund',
      object: isNounPhrase(object) ? object : null,
    }
  }
}

function* fromNoun(sentence: string): Generator<Plan> {
  for (const m of sentence.matchAll(NOUN_FRAMES)) {
    for (const raw of cuts(` ${m[1]!}`, '')) {
      const phrase = turned(raw)
      if (!phrase || phrase.split(' ').length < 2 || /^no /iu.test(phrase)) continue
      if (/^(?:the|a) (?:idea|thing|same|best|lot|bit|few|team|whole thing|moment)\b/iu.test(phrase)) continue
      yield { phrase, form: 'noun', object: phrase }
    }
  }
}

const GOES_ON = /^ (?:with|without|to|into|by|on|over|through|ahead|back)\b/u

const isNounPhrase = (text: string): boolean =>
  text.length <= LONGEST_OBJECT &&
  /^(?:the|our|your|my|a|an|all|two|three|four|both)\s(?:[\p{L}\p{N}'’-]+\s?){1,4}$/iu.test(text) &&
  !text.split(/\s+/u).some((w) => CUT_BEFORE.has(w.toLowerCase()) || w === 'forward' || w === 'go')

/** Verbs of talking about a plan, which are not the plan. */
const NO_PLAN = new Set(
  'proposing suggesting talking discussing asking telling saying seeing hearing speaking deciding chatting checking replying answering testing sharing getting having being doing adding'.split(
    ' ',
  ),
)
