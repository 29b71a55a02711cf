/**
 * The words of the message that name the plan, the matter and the load, as the span reader finds them
 * (reading/spans), made fit to stand in the writer's sentence: verb in its -ing form, pronouns turned round, article
 * as it has to be. Null where the reader is not sure or the words would not stand by themselves.
 */
import { BAD_END } from '../data/plan-words.ts'
import { VERBS } from '../data/verbs.ts'
import type { FullReading } from '../reading/read.ts'
import type { Reading } from '../reading/reading.ts'
import type { MarkedSpan, Marks, SpanName } from '../reading/spans/reader.ts'
import { baseOfGerund, baseOfPast, gerundOf } from '../text/inflect.ts'
import { isOrdinary } from '../text/ordinary.ts'
import { turned } from '../text/pronouns.ts'
import { NOT_OF_IT } from './topic.ts'

/** From here on a span is believed; below, the patterns of plan.ts are asked for the plan, and there is no matter. */
const SURE = { plan: 0.45, matter: 0.4, load: 0.7 } as const
/** A load that stands by itself: with an article, an owner or a number. */
const STANDS =
  /^(?:the|that|this|those|these|our|my|another|two|three|four|five|six|seven|eight|nine|ten|\d+|\p{Lu}[\p{L}]*['’]s) /iu

/** UTF-16 code units. */
const LONGEST_SPAN = 120
const LONGEST = { matter: 6, load: 6 } as const

/** Reading a sentence for spans costs as much as reading a short draft. */
const MOST_READ = 2

export interface Marked {
  /** The plan's words from its verb on, the verb in its -ing form; not yet turned round or cut. */
  plan: {
    gerund: string
    after: string
    /** Who would do it, where that is somebody else. */
    who: string | null
  } | null
  matter: string | null
  load: string | null
}

interface Placed extends MarkedSpan {
  /** Its sentence in the message. */
  sentence: number
}

const NOTHING: Marked = { plan: null, matter: null, load: null }

/**
 * @param reading a reading of a draft that answers a message
 * @param open sentences (indices) that put something up, the likeliest first
 * @param strainAt the sentence that shows the strain
 */
export function markedIn(reading: Reading, open: readonly number[], strainAt: number | null): Marked {
  if (!('marks' in reading)) return NOTHING
  const { marks } = reading as FullReading
  const likeliest = open.slice(0, MOST_READ)
  const plan = best('plan', marks, likeliest)
  // Where the plan stands, its matter stands too: no other sentence is read for it.
  const matter = best('matter', marks, plan ? [plan.sentence] : likeliest)
  const load = best('load', marks, strainAt === null ? [] : [strainAt])
  return {
    plan: plan && !VAGUE.test(plan.text) ? planWords(plan, reading) : null,
    matter: matter ? nounPhrase(matter, LONGEST.matter) : null,
    load: load && STANDS.test(load.text) ? nounPhrase(load, LONGEST.load) : null,
  }
}

/** Words that point at what stands elsewhere: nobody would know what is meant. */
const VAGUE = /\b(?:its|his|her|their|theirs|hers|him|them|so|such|this|that|these|those|same)\b/iu

/** The first place that surely names one; the likeliest stands first. */
function best(name: SpanName, marks: (sentence: number) => Marks, places: readonly number[]): Placed | null {
  for (const sentence of places) {
    const span = marks(sentence)[name]
    if (span && span.text.length <= LONGEST_SPAN && span.sure >= SURE[name]) return { ...span, sentence }
  }
  return null
}

/** "shut the Kano hub" → shutting + " the Kano hub"; null where the first word is no verb that is known. */
function planWords(plan: Placed, reading: Reading): Marked['plan'] {
  const m = /^(not )?([\p{L}’']+)(.*)$/su.exec(plan.text)
  if (!m) return null
  const gerund = gerundFor(m[2]!.toLowerCase())
  const before = reading.message?.sentences[plan.sentence]?.text.slice(0, plan.start) ?? ''
  const not = m[1] !== undefined || NOT_BEFORE.test(before)
  if (NOT_PUT_UP.test(before) || (ABOUT_TO.test(before) && LOSES.test(gerund ?? ''))) return null
  // "ask Martyn to step back": it is Martyn who would.
  const told = TOLD.exec(before)?.[1] ?? null
  if (told && PRONOUN.test(told)) return null
  const who = told && /^us$/iu.test(told) ? null : told
  return gerund === null ? null : { gerund: `${not ? 'not ' : ''}${gerund}`, after: m[3]!, who }
}

/** "minded not to run any trips": the plan is not to. */
const NOT_BEFORE = /(?:\bnot|n['’]t|\bnever|\bno longer)(?: (?:to|be|even|just|really))? *$/iu

/** "before they go to the customer", "I cannot see how we pay salaries": no plan. */
const NOT_PUT_UP =
  /\b(?:before|after|until|till|once|when|unless|(?:cannot|can['’]t|don['’]t) see how|no idea how|how on earth) (?:it|they|we|he|she|you|i|(?:the|our) \p{L}+) (?:can |could |will |are going to |would )?$/iu
/** "about to lose the Asda slot": what is feared. */
const ABOUT_TO = /\b(?:about|going|bound|likely|afraid|set) to (?:\p{L}+ )?$/iu
const LOSES = /^(?:losing|missing|failing|falling|dying|breaking|burning|running)$/u

/** The writer, or somebody of whom only the message says who it is. */
const PRONOUN = /^(?:you|me|him|her|them|it|this|that|those|everybody|somebody)$/iu

const TOLD =
  /\b(?:tell|ask|get|invite|allow|encourage|persuade|push|force|order|propose|expect|want|telling|asking|getting|inviting|allowing|encouraging|persuading|pushing|forcing|ordering) ((?!to\b)\p{L}+(?:['’]s)?(?: (?!to\b)\p{L}+(?:['’]s)?){0,2}) to $/iu

function gerundFor(verb: string): string | null {
  if (/ing$/u.test(verb) && VERBS.has(baseOfGerund(verb) ?? '')) return verb
  if (VERBS.has(verb)) return gerundOf(verb)
  const past = baseOfPast(verb)
  if (past && VERBS.has(past)) return gerundOf(past)
  const third = verb.replace(/(?<=(?:s|x|ch|sh|o))es$|(?<!s)s$/u, '')
  return third !== verb && VERBS.has(third) ? gerundOf(third) : null
}

const lastWord = (text: string): string => /[^\s]*$/u.exec(text)![0]

/** A noun phrase in the writer's mouth: "my area" → "your area", "These calls" → "the calls". */
function nounPhrase(span: MarkedSpan, longest: number): string | null {
  let text = span.text.replace(/^[\s"'“‘(]+|[\s"'”’).,;:!?…–—-]+$/gu, '')
  for (let last = lastWord(text); / /u.test(text) && NOT_OF_IT.test(last); last = lastWord(text))
    text = text.slice(0, -last.length).trimEnd()
  if (!/\p{L}{2}/u.test(text) || /[?!;:"“”\n(]|\s[-–—]\s/u.test(text) || text.split(/\s+/u).length > longest)
    return null
  if (/^(?:it|this|that|they|them|he|she|we|you|i|everything|something|nothing|things)$/iu.test(text))
    return null
  // "quarter's down"
  if (/['’]s$/u.test(text)) return null
  if (
    BAD_END.has(text.split(/\s+/u).at(-1)!.toLowerCase()) ||
    /\b(?:whose|which|who|whom|that)$/iu.test(text)
  )
    return null
  const all = text.split(/\s+/u)
  // "QA should start reporting": a clause too.
  if (/\b(?:should|could|would|will|can|must|might|is|are|was|were|has|have)\b/iu.test(text)) return null
  // "all teachers stay", "for freezing salaries": a clause, no noun phrase.
  if (/^(?:for|to|of|with|on|in|at|by|from|as|if|every|each|any|no)$/iu.test(all[0]!)) return null
  if (/^(?:all|both|most|some)$/iu.test(all[0]!) && /s$/u.test(all.at(-2)!) && VERBS.has(all.at(-1)!))
    return null
  // "the caseworkers sign"
  if (/(?:[eo]r|ee|ist|ant)s$/iu.test(all.at(-2) ?? '') && VERBS.has(all.at(-1)!)) return null
  const low = span.start === 0 ? lowered(text) : text
  return turned(low.replace(/^(?:this|that|these|those) (?=\p{L})/iu, 'the '))
}

/** The first letter small, unless the word is a name or all capitals. */
function lowered(text: string): string {
  const first = /^[\p{L}'’]+/u.exec(text)?.[0] ?? ''
  const ordinary = first.length === 1 || isOrdinary(first) || FUNCTION.test(first)
  return ordinary && !/\p{Lu}/u.test(first.slice(1)) ? text[0]!.toLowerCase() + text.slice(1) : text
}

const FUNCTION =
  /^(?:the|a|an|our|my|your|this|that|these|those|all|both|two|three|four|five|six|every|another)$/iu
