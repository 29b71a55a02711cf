/** The commitments that follow an agreement and hang on it. */

import { VERBS } from '../data/verbs.ts'
import type { DraftSentence } from '../reading/reading.ts'
import { baseOfGerund } from '../text/inflect.ts'
import { capitalised, countWords, lowered } from '../text/phrases.ts'
import { clausesOf } from './clauses.ts'
import { commitmentIn } from './commitment.ts'
import { deedIn, PROMISED, SURE } from './deed.ts'
import { ifSo } from './frame.ts'
import type { Kit } from './kit.ts'
import { holdsFact } from './soften.ts'
import { bodyPart, type Spot } from './spot.ts'
import type { Follower, State } from './state.ts'
import { spoken } from './voice.ts'

/**
 * Commitments right after the agreement that belong to the same matter; they are held back with it. A sentence that
 * only praises the plan once more ("Tim would be great in charge.") may stand between and goes with the yes.
 */
export function following(kit: Kit, spot: Spot): Follower[] {
  const { sentences, text, letter } = kit.reading.draft
  const out: Follower[] = []
  const own = commitmentIn(spot.text)
  let praised = 0
  for (let i = spot.sentence.index + 1; i < sentences.length && out.length < 2; i++) {
    const s = sentences[i]!
    if (s.paragraph !== spot.sentence.paragraph || s.marker.trim() !== '' || s.start >= letter.bodyEnd) break
    if (kit.findings.some((f) => f.in === 'draft' && f.start < s.end && f.end > s.start)) break
    if (out.length === 0 && praised < 1 && praises(s)) {
      praised++
      continue
    }
    if (s.acts.commit < 0.4 || /\?\s*$/u.test(s.text)) break
    const [start, end] = bodyPart(kit.reading, s)
    const body = text.slice(start, end)
    const commitment = commitmentIn(body)
    if (!commitment || commitment.start > 0 || commitment.end < body.length) break
    if ((own && out.length > 0) || !belongs(kit, s.text)) break
    out.push({ start, end, commitment })
  }
  return out
}

/**
 * What is about to be done right after the yes and cannot be moved behind the question ("Chalkboard's coming down
 * tonight.") hangs on the matter; what is done already gets a word that the manager may say it was too soon.
 */
export function waits(kit: Kit, after: DraftSentence, state: State): void {
  const { sentences, text, letter } = kit.reading.draft
  let next = sentences[after.index + 1]
  // A guess at somebody's motives goes, so that what follows it stands next to the yes; a word of sympathy may stand between.
  while (next && next.line === after.line && (isGuess(kit, next) || next.acts.acknowledge >= SURE))
    next = sentences[next.index + 1]
  if (!next || next.line !== after.line || next.start >= letter.bodyEnd) return
  if (kit.findings.some((f) => f.in === 'draft' && f.start < next.end && f.end > next.start)) return
  if (/[?]|\b(?:if|once|unless|until)\b/iu.test(next.text)) return
  if (!belongs(kit, next.text, next.acts.commit >= SURE) && kit.reading.message !== null) return
  const deed = deedIn(next)
  if (!deed) return
  const [start, end] = bodyPart(kit.reading, next)
  const stop = /[\s.!…]*$/u.exec(text.slice(start, end))![0]
  if (deed === 'done') {
    const word = kit.pick('done', ['leave-it-theirs'])
    if (word) state.edits.push({ start: end - stop.length, end, text: `. ${spoken(word.text, kit.voice)}` })
    return
  }
  state.heldBack.push({ start, end, quote: text.slice(start, end) })
  state.edits.push({ start, end, text: hung(kit, text.slice(start, end)) })
}

/**
 * The same after a worry that was waved off, or a push: "It's going at 9 as planned." beside "What would put your mind
 * at rest?" would answer it. Only what carries the matter out waits there; what helps the manager goes ahead.
 */
export function waitsUnless(kit: Kit, after: DraftSentence, state: State): void {
  const { sentences, text, letter } = kit.reading.draft
  const next = sentences[after.index + 1]
  if (!next || next.line !== after.line || next.start >= letter.bodyEnd || kit.u.load) return
  if (kit.findings.some((f) => f.in === 'draft' && f.start < next.end && f.end > next.start)) return
  if (!carriesOut(next) || !belongs(kit, next.text, true)) return
  const [start, end] = bodyPart(kit.reading, next)
  state.heldBack.push({ start, end, quote: text.slice(start, end) })
  state.edits.push({ start, end, text: hung(kit, text.slice(start, end), UNLESS) })
}

/** Whether a sentence sets the matter itself going. */
export const carriesOut = (s: DraftSentence): boolean => CARRIES_OUT.test(s.text) && !FOR_YOU.test(s.text)

const UNLESS = "unless you'd rather wait,"
const CARRIES_OUT =
  /^(?:it|that|they)(?:['’]s|['’]re| is| are) (?:going|coming|starting) (?:at|on|out|live|ahead|up|in|off|to|tonight|today|tomorrow|this|next)\b|^(?:(?:then|so) )?(?:I|we)(?:['’]ll|['’]m|['’]re| will| am| are)? (?:going|go|send|sending|release|releasing|order|ordering|cancel|cancelling|post|posting|publish|publishing|launch|launching|start|starting|sign|signing|ring|spray|switch|book|issue|open|close|collect)\b/iu
const FOR_YOU =
  /\b(?:to|with|for) you\b|\b(?:send|give|get|bring|let) you\b|[?]|\b(?:if|once|unless|until)\b/iu

const isGuess = (kit: Kit, s: DraftSentence): boolean =>
  kit.findings.some(
    (f) => f.rule === 'assumed-motive' && f.in === 'draft' && f.start < s.end && f.end > s.start,
  )

/**
 * "They'll be told on Friday." → "If we go ahead, they'll be told on Friday."
 * @param on what it hangs on, starting small
 */
export function hung(kit: Kit, text: string, on?: string): string {
  // "Consider the letter written." settles it whatever it hangs on.
  const said = withoutYes(kit, text).replace(PROMISED, "I'll have $1 $2")
  const from = deedAfterState(said)
  if (from > 0) {
    const state = capitalised(said.slice(0, from).replace(/[\s,;]*(?:\b(?:and|so|then) )?[\s,;]*$/iu, ''))
    return `${/^\p{Ll}/u.test(said) ? lowered(state, kit.isName) : state}. ${hung(kit, said.slice(from), on)}`
  }
  const chosen = CHOSEN.exec(said)
  if (chosen) return hung(kit, said.slice(chosen[0].length), `if it's ${lowered(chosen[1]!, kit.isName)},`)
  const stop = /[\s.!…]*$/u.exec(said)![0].trim() || '.'
  const whole = commitmentIn(said)
  const lead = spoken(on ?? ifSo(kit, said), kit.voice)
  const rest =
    whole && whole.start === 0 && whole.end >= said.replace(/[\s.!…]+$/u, '').length
      ? spoken(`${whole.subject === 'we' ? "we'll" : "I'll"} ${whole.phrase}${stop}`, kit.voice)
      : (willDo(said) ??
        (OPENS_SMALL.test(said) ? said[0]!.toLowerCase() + said.slice(1) : lowered(said, kit.isName)))
  const made = `${lead} ${rest}`
  return /^\p{Ll}/u.test(said) ? made : capitalised(made)
}

/**
 * "Adaptor's at reception, and I'll ring the Council": what is so already hangs on nothing, only what comes after it.
 * @returns where that begins (UTF-16 code units), 0 where the sentence begins with it
 */
function deedAfterState(text: string): number {
  const clauses = clausesOf(text)
  const [first] = clauses
  if (!first || !IS_SO.test(first.text) || commitmentIn(first.text)) return 0
  const deed = clauses.slice(1).find((c) => {
    const said = c.text.replace(/^(?:and|so|then) /iu, '')
    return commitmentIn(said)?.start === 0 || FROM_NOW.test(said)
  })
  return deed?.start ?? 0
}

const FROM_NOW = /^(?:from|as of|starting) [\p{L}\p{N} ]{3,20} (?:I|we) \p{Ll}/iu

const IS_SO =
  /^(?:(?:the|my|our|your) )?[\p{L}\p{N}'’.-]+(?: [\p{L}\p{N}'’.-]+){0,4}?(?:['’](?:s|m|re|ve)| is| are| am| was| were| has| have| had) (?!(?:going|about|to)\b)/iu

/** "byeee appointments taking the ipad down rn": the flagged yes goes, and what is done because of it is left. */
function withoutYes(kit: Kit, text: string): string {
  const yes = kit.findings.find((f) => f.rule === 'closed-agreement' && text.startsWith(f.quote))
  const rest = yes ? text.slice(yes.quote.length).replace(/^[\s,.;:!…–—-]+/u, '') : ''
  return countWords(rest) > 2 && !holdsFact(yes!.quote, kit.isName) ? rest : text
}

/** "March it is, I move the milestones": what is done hangs on the choice. */
const CHOSEN = /^([\p{L}\p{N}'’%-]+(?: [\p{L}\p{N}'’%-]+){0,2}) it is(?: then| so)?[,.!] +(?=(?:I|we)\b)/iu

/** "I order six bearings", "Moritz is cancelling the paper": a plan in the present tense, said as what will be done. */
function willDo(text: string): string | null {
  const doing = DOING.exec(text)
  const base = doing && baseOfGerund(doing[3]!)
  if (doing && base && VERBS.has(base) && !STATES.test(base)) {
    const rest = `${base}${text.slice(doing[0].length)}`
    const own = /^(?:I|we)\b/iu.exec(doing[1]!)?.[0]
    if (own) return `${own}'ll ${rest}`
    // "… is writing the mail and takes the button off": the second verb would have to follow.
    return / and \p{Ll}+s\b/u.test(rest) ? null : `${doing[1]} will ${rest}`
  }
  const m = /^(I|[Ww]e) (\p{Ll}+)\b(?! (?:like|and [Ii] )\b)/u.exec(text)
  return m && VERBS.has(m[2]!) && !STATES.test(m[2]!) ? `${m[1]}'ll ${text.slice(m[1]!.length + 1)}` : null
}

const DOING =
  /^((?:I|[Ww]e)(?=['’ ])|(?:(?:the|our|my) )?\p{L}[\p{L}'’-]+(?: (?:and|in|from|at) \p{L}[\p{L}'’-]+)?)(['’](?:m|re)| am| are| is) (?:now |just )?(\p{Ll}{2,}ing)\b/u
const STATES =
  /^(?:go|think|have|know|see|want|need|like|hope|love|believe|feel|find|mean|trust|agree|guess|suppose|wish|understand|can|will|may|would|should|do|did|had|was|put|set|cut|let|read)$/u

/** No names, whatever the draft has elsewhere. */
const OPENS_SMALL = /^(?:The|An?|It|They|We|This|That|There|Then|Tomorrow|Today|Tonight|From|My|Our|Your)\b/u

/** Whether a sentence only says how good the plan is. */
export function praises(s: DraftSentence): boolean {
  return (
    s.text.length < 90 &&
    !/[?\d]/u.test(s.text) &&
    s.acts.commit < 0.3 &&
    s.acts.condition < 0.4 &&
    s.acts.acknowledge < 0.4 &&
    (s.acts.accept >= 0.5 || PRAISE.test(s.text))
  )
}

const PRAISE =
  /\b(?:would|will|['’]d|['’]ll|is going to) (?:be|make|do) (?:an? |the )?(?:very |really |absolutely |just )?(?:great|good|perfect|excellent|right|ideal|brilliant|fantastic|super|terrific|wonderful|lovely|best)\b|\b(?:great|good|excellent|brilliant|perfect) (?:choice|idea|plan|call|move|man|woman|fit)\b/iu

const CONTENT = /\p{L}{4,}/gu
const DULL =
  /^(?:will|that|this|with|from|them|then|have|send|today|tomorrow|about|your|they|their|into|over|before|after|once|when|what|make|sure|know|tell)$/u
/** The words that say what a text is about. */
export const contentOf = (t: string): Set<string> =>
  new Set((t.toLowerCase().match(CONTENT) ?? []).filter((w) => !DULL.test(w)))

const FIRST_PERSON = /^(?:(?:and|so|then|ok|from (?:tomorrow|today|monday|now)(?: on)?),? )*(?:i|we)\b/iu

/**
 * Whether a commitment is about the open matter rather than another one.
 * @param commits it surely commits to something
 */
function belongs(kit: Kit, text: string, commits = false): boolean {
  const message = kit.reading.message
  if (!message) return true
  const others = message.sentences.filter((s) => s.acts.instruction >= 0.5 || s.acts.logistics >= 0.5)
  if (others.length === 0) return true
  const mine = contentOf(text)
  const overlap = (t: string): number => [...contentOf(t)].filter((w) => mine.has(w)).length
  const open = overlap(
    message.sentences
      .filter((s) => s.acts.open >= 0.35)
      .map((s) => s.text)
      .join(' '),
  )
  if (overlap(others.map((s) => s.text).join(' ')) > open) return false
  // What the writer does, said in one breath with the yes, is about the same unless its words say otherwise.
  const opens = message.sentences.map((s) => s.acts.open >= 0.35)
  const beside = overlap(
    message.sentences
      // What stands next to the plan is about it.
      .filter((_, i) => !opens[i] && !opens[i - 1] && !opens[i + 1])
      .map((s) => s.text)
      .join(' '),
  )
  if (beside > open) return false
  return (
    open > 0 ||
    (beside === 0 && (commits || FIRST_PERSON.test(text))) ||
    /\b(?:him|her|them|it|that|both|everyone|everybody|the (?:team|lads|others|rest))\b/iu.test(text)
  )
}
