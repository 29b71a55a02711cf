/**
 * What a rewrite can build on: the plan, the load, the people, the dates, the loaded word, the kind of matter. Every
 * slot is filled only where its grammar is certain; a wording that needs a missing slot is not used.
 */

import { BURDENS } from '../data/burdens/index.ts'
import { ANY_OPEN, HEDGES } from '../data/hedges/index.ts'
import { MATTER_WORDS, type MatterKind } from '../data/matter-words.ts'
import type { Shape } from '../data/shape-words.ts'
import type { Cued } from '../data/wordings/cued.ts'
import type { FullReading } from '../reading/read.ts'
import type { Reading } from '../reading/reading.ts'
import type { Finding } from '../types.ts'
import { CuedList } from './cued-list.ts'
import { type Load, loadOf } from './load.ts'
import { markedIn } from './marked.ts'
import { groupIn, peopleIn, publicIn } from './people.ts'
import { type Plan, planFrom, planOf } from './plan.ts'
import { shapeOf } from './shape.ts'
import { type FoundSubject, subjectOf } from './subject.ts'
import { isReported, termOf } from './term.ts'

export interface Understanding {
  plan: Plan | null
  /** What the open matter is about: "the Exeter programme". */
  topic: string | null
  /** What the plan is done to, or where there is none, what the open matter is about. */
  matter: string | null
  /** What the plan is about, where there are questions of its own for it. */
  subject: FoundSubject | null
  /** What the plan does; `worry` where something weighs and nothing is planned. */
  shape: Shape | null
  /** The person to whom the plan does something. */
  who: string | null
  /** "the Saturdays", "the nights": the days or hours that the plan is about. */
  when: string | null
  person: string | null
  /** The person who would take something over. */
  lead: string | null
  /** The person whose place is in question. */
  out: string | null
  people: string[]
  group: string | null
  /** Those outside whom the message names: "the patients". */
  public: string | null
  term: string | null
  /** The loaded phrase is somebody else's, told by the manager. */
  reported: boolean
  load: Load | null
  /** What weighs, where there are words of its own for it. */
  burden: Cued | null
  /** How the manager leaves the plan open, where there are questions of its own for it. */
  hedge: Cued | null
  /** Questions that fit any plan still open; null where the message puts none up. */
  anyOpen: Cued | null
  kind: MatterKind
  /** Somebody's job, role or name is at stake. */
  heavyPerson: boolean
  /** The manager shares a thought before it is settled. */
  shared: boolean
  /** Two ways are weighed against each other: a bare yes answers neither. */
  eitherOr: boolean
  asksView: boolean
  asksPlainly: boolean
  /** Plain human words only: no question, no technique. */
  gentle: boolean
  manager: string | null
  formal: boolean
}

const SHARED =
  /\b(?:before (?:i|we) (?:decide|go|talk|tell|take it|submit|send|announce|do|say)|between us|just between|in confidence|not (?:for sharing|shared|set in stone|fixed|decided|final)|only an idea|early thinking|run (?:this|it) (?:by|past) you|thinking (?:out )?(?:a)?loud|nothing(?:'s| is| has)? (?:fixed|gone|decided|written|final|firm)|what do you (?:think|say|reckon|make)|your (?:view|take|read|opinion|thoughts|honest|comments)|thoughts\?|opinions?\?|haven't (?:shown|told|said)|testing it on you|tell me (?:what you|where|straight|if)|let me (?:know|hear)|curious (?:what|how|where)|i am thinking|i'm thinking|wanted you to|sounding)\b/iu
const FORMAL =
  /^(?:dear\b|respected|good (?:morning|afternoon) (?:sir|madam|mr|ms|mrs|dr))|\b(?:kind regards|best regards|yours sincerely|sincerely|respectfully|with respect|kindly)\b/imu

const BURDEN_CUES = new CuedList(BURDENS)
const HEDGE_CUES = new CuedList(HEDGES)

export function understand(reading: Reading, findings: readonly Finding[]): Understanding {
  const message = reading.message?.text ?? ''
  const draft = reading.draft.text
  const open = openSentences(reading)
  const openText =
    open.join(' ') || (reading.channel === 'notes' ? notedLines(reading, findings).join(' ') : '')
  const noted = reading.channel === 'notes' ? notedLines(reading, findings) : []
  const leaveOut = [
    reading.manager ?? '',
    reading.draft.letter.greeted ?? '',
    reading.message?.letter.greeted ?? '',
    ...signature(reading),
  ].filter(Boolean)
  const people = peopleIn(`${openText}\n${message}`, leaveOut)
  const near = peopleIn(openText, leaveOut)
  const lead = near.find((n) => leads(n, openText))
  const kind = kindOf(openText)
  const strainAt = reading.strainAt
  const cue = findings.find((f) => f.rule === 'missing-empathy')
  const strainSentence =
    cue?.quote ??
    (strainAt !== null && reading.strain >= 0.35 ? reading.message?.sentences[strainAt]?.text : undefined)
  const at =
    reading.message?.sentences.findIndex(
      (s) =>
        strainSentence !== undefined && (s.text.includes(strainSentence) || strainSentence.includes(s.text)),
    ) ?? -1
  const around =
    at >= 0
      ? [reading.message!.sentences[at - 1]?.text, reading.message!.sentences[at + 1]?.text]
          .filter(Boolean)
          .join(' ')
      : ''
  const load = strainSentence ? loadOf(strainSentence, around, griefIn(reading)) : null
  const hedge = HEDGE_CUES.find(open.slice(0, 2))
  // What weighs need not be looked for by its words where it is known what happened.
  const burden = strainSentence ? BURDEN_CUES.find([strainSentence, around]) : null
  const marked = markedIn(reading, openPlaces(reading), at >= 0 && !burden ? at : null)
  const plan =
    (marked.plan ? planFrom(marked.plan, message) : null) ??
    (reading.message ? planOf(open, message) : null) ??
    (noted.length > 0 ? planOf(noted, '', true) : null)
  const who = plan
    ? (people.find(
        (p) => plan.phrase.split(/[^\p{L}'’.-]+/u).includes(p) || plan.phrase.includes(`${p}'s`),
      ) ?? null)
    : null
  const term = termOf(reading, findings)
  const topic = marked.matter && !people.includes(marked.matter) ? marked.matter : null
  const matter = plan ? inPlan(topic, plan) : topic
  if (load && marked.load) load.load = marked.load
  const gentle = load !== null && (load.kind === 'grief' || load.kind === 'grave' || load.kind === 'illness')
  const formal =
    reading.settings.formal ?? (FORMAL.test(draft) && !/\p{L}['’](?:ll|ve|d|re|m|t|s)\b/u.test(draft))
  return {
    plan: gentle && findings.length === 1 ? null : plan,
    topic: gentle ? null : topic,
    matter,
    // Where no plan is sure, a subject is only looked for when nothing else says what to ask.
    subject: gentle ? null : subjectOf(plan?.phrase ?? matter, hedge ? [] : open),
    shape: plan ? shapeOf(plan.phrase, who) : topic ? (DOUBTS.test(openText) ? 'worry' : 'matter') : null,
    who,
    when: whenIn(openText),
    person: near[0] ?? null,
    lead: lead ?? null,
    out: kind === 'exit' || kind === 'rating' ? (near.find((n) => n !== lead) ?? null) : null,
    people,
    group: groupIn(openText) ?? touchedBy(message),
    public: publicIn(openText) ?? publicIn(message),
    term,
    reported: term !== null && isReported(reading, term),
    load,
    burden: gentle ? null : burden,
    hedge: gentle ? null : hedge,
    anyOpen: gentle || open.length === 0 ? null : ANY_OPEN,
    kind,
    heavyPerson: near.length > 0 && (kind === 'exit' || kind === 'role' || kind === 'rating'),
    shared: SHARED.test(message) && reading.decided < 0.5,
    eitherOr: EITHER_OR.test(openText),
    asksView: reading.asksView,
    asksPlainly: reading.asksPlainly,
    gentle,
    manager: reading.manager,
    formal,
  }
}

/** The matter's words where the plan is done to them; what stands beside the plan ("the guards") is not. */
function inPlan(topic: string | null, plan: Plan): string | null {
  // "the weekly client" of "stopping the weekly client calls"
  if (topic && plan.object?.startsWith(topic)) return plan.object
  if (topic && plan.phrase.includes(topic) && !/^\p{L}+ing\b/u.test(topic)) return topic
  return plan.object && plan.object.split(' ').length <= 4 ? plan.object : null
}

const DOUBTS =
  /\b(?:worr\w*|afraid|nervous|uneasy|anxious|doubt\w*|not (?:so |quite |entirely |at all )?(?:sure|convinced|happy|comfortable)|unsure|concern\w*|don['’]t (?:trust|like|love)|keeps? me awake|bothers?|bugging|uncomfortable|sceptical|skeptical|fear|scared|problem|trouble)\b/iu

/** Where something is put up: sentences of the message, the likeliest first. */
function openPlaces(reading: Reading): number[] {
  const open = (reading.message?.sentences ?? [])
    .map((s, i) => (s.acts.open >= 0.35 && s.acts.social < 0.6 ? i : -1))
    .filter((i) => i >= 0)
  return [...new Set([...(reading.openAt !== null ? [reading.openAt] : []), ...open])].slice(0, 6)
}

const openSentences = (reading: Reading): string[] =>
  openPlaces(reading).map((i) => reading.message!.sentences[i]!.text)

function signature(reading: Reading): string[] {
  const tail = reading.draft.text.slice(reading.draft.letter.bodyEnd)
  return tail.match(/\p{Lu}\p{Ll}+/gu) ?? []
}

const kindOf = (open: string): MatterKind => {
  const text = open.replace(
    /(^|[.!?] )(\p{Lu})(?=\p{Ll}+ing\b)/gu,
    (_, a: string, b: string) => a + b.toLowerCase(),
  )
  return MATTER_WORDS.find(([, re]) => re.test(text))?.[0] ?? 'other'
}

/**
 * In notes: the flagged lines, each with up to three lines above it as far as the item goes on, where the manager's
 * idea stands: the nearest first.
 */
export function notedLines(reading: Reading, findings: readonly Finding[]): string[] {
  const out: string[] = []
  const closed = findings.filter((f) => f.rule === 'closed-agreement')
  for (const f of closed.length > 0 ? closed : findings) {
    if (f.in !== 'draft') continue
    const at = reading.draft.sentences.findIndex((s) => s.end > f.start && s.start < f.end)
    for (let i = at; i >= Math.max(0, at - 3); i--) {
      const s = reading.draft.sentences[i]!
      const below = reading.draft.sentences[i + 1]
      if (i < at && below && below.paragraph !== s.paragraph) break
      if (findings.some((x) => x.in === 'draft' && isOwn(x, s.text))) continue
      for (const line of s.text.split('\n').reverse()) if (!out.includes(line)) out.push(line)
    }
  }
  return out
}

/** The writer's own question, view or guess holds no idea of the manager's. */
function isOwn(f: Finding, text: string): boolean {
  if (f.rule === 'closed-agreement' || f.rule === 'unexplored-term' || f.rule === 'missing-empathy')
    return false
  return f.rule === 'closed-question' ? text.includes('?') : f.quote.includes(text)
}

/** The gate for grief, as the model reads it; a plain reading without the model's raw output has none. */
const griefIn = (reading: Reading): number =>
  'output' in reading ? (reading as FullReading).output.whole.grief : 0

/** A group that the message names elsewhere; those who look on or judge are not touched by the plan. */
function touchedBy(message: string): string | null {
  const group = groupIn(message)
  return group &&
    !/(?:auditors|inspectors|bankers|governors|trustees|examiners|reviewers|investors|lawyers|owners|founders|clients?)$/u.test(
      group,
    )
    ? group
    : null
}

const EITHER_OR =
  /\bwhether\b[^.?!]{3,80}\bor\b|\b(?:torn|choose|decide|choice) between\b|\btorn (?:on|about|over)\b|\bin two minds\b|\b(?:do|should|shall|is it|are|would) (?:we|i|it|you)\b[^.?!]{3,80}\bor\b[^.?!]*\?|^[^.?!]{2,40} or [^.?!]{2,40}\?/iu

const WHEN =
  /\b(?:the )?((?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends|(?:week)?nights|mornings|evenings|early shifts|late shifts|night shifts|bank holidays)\b/iu

/** The recurring time that a text names, as it stands after "how do you picture". */
function whenIn(text: string): string | null {
  const found = WHEN.exec(text)?.[1]
  if (!found) return null
  return `the ${/day/iu.test(found) && !/holi/iu.test(found) ? found[0]!.toUpperCase() + found.slice(1).toLowerCase() : found.toLowerCase()}`
}

const leads = (name: string, text: string): boolean => {
  const at = text.indexOf(name)
  if (at < 0) return false
  const after = text.slice(at + name.length, at + name.length + 45)
  const before = text.slice(Math.max(0, at - 45), at)
  if (/\b(?:not|never|off|instead|rather|without)\b|n['’]t\b/iu.test(`${before}${after}`)) return false
  return (
    /^(?: \p{L}+){0,3} (?:tak(?:e|es|ing) over|in charge|lead(?:s|ing)? (?:the|our|it)|run(?:s|ning)? (?:the|our|it)|head(?:s|ing)? (?:the|our|it))\b/u.test(
      after,
    ) || /\b(?:hand|give|giving|handing|pass|passing)\b[^.?!]*$/u.test(before)
  )
}
