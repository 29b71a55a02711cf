/**
 * Puts a whole mail together: the flagged places replaced, one acknowledgement, one open question, commitments that
 * the question is about held back. Everything else stays as it is.
 */
import type { Edit, MoveId, Span } from '../types.ts'
import { capitalised, countWords, joined, lowered, withoutStop } from '../text/phrases.ts'
import { type AcceptParts, acceptParts, subjectOf } from './accept.ts'
import { acknowledgement, loadKinds } from './acknowledge.ts'
import { type Commitment, commitmentIn } from './commitment.ts'
import { applyEdits } from './edits.ts'
import { type Kit, lower } from './kit.ts'
import { bodyPart, type Spot, spotsOf } from './spot.ts'
import { treat } from './treat.ts'
import { spoken } from './voice.ts'

export type Way = 'asks-first' | 'keeps-yes' | 'talk'

export interface Composed {
  text: string
  edits: Edit[]
  heldBack: Span[]
  moves: MoveId[]
  wordingIds: string[]
  blanks: number
  /** The sentences that are new. */
  adds: string
}

export interface Part {
  /** Sentences to stand in the place of the flagged one, with ordinary capitals. */
  before: string[]
  /** The question for this place, starting small, if it brings its own. */
  question?: string | null
}

export const ASK_MOVES: readonly MoveId[] = [
  'paint-the-picture', 'ladder-up', 'open-the-options', 'conditions', 'who-else', 'ladder-down', 'do-they-want-it', 'build-on-strength',
]
export const TEST_MOVES: readonly MoveId[] = ['agree-and-test', 'small-trial', 'ladder-down', 'who-else']

export function composeMail(kit: Kit, way: Way): Composed | null {
  const { reading, u } = kit
  const spots = spotsOf(reading, kit.findings)
  const draft = reading.draft.text
  const edits: Edit[] = []
  const heldBack: Span[] = []
  const state: State = { edits, heldBack, question: null, asked: false, ack: null, ackDone: false, own: hasOpenQuestion(kit) }
  if (u.load && kit.findings.some((f) => f.rule === 'missing-empathy')) state.ack = acknowledgement(kit)?.text ?? null
  const closed = spots.filter((s) => s.rules.includes('closed-agreement'))
  const term = kit.findings.some((f) => f.rule === 'unexplored-term') && u.term !== null
  if (term && !u.gentle) state.question = kit.pick('ask', ['unpack-the-word'])?.text ?? null

  // Where the one question goes: the first agreement, else the last flagged place.
  const main = closed[0] ?? [...spots].reverse().find((s) => s.rules.includes('closed-question')) ?? spots.at(-1) ?? null
  for (const spot of spots) {
    if (spot.rules.includes('closed-agreement')) agreement(kit, spot, way, state, spot === main)
    else other(kit, spot, state, spot === main)
  }
  if (spots.length === 0) withoutSpot(kit, state, way)
  if (state.ack && !state.ackDone) placeAck(kit, state, spots[0] ?? null)
  if (edits.length === 0) return null
  edits.sort((a, b) => a.start - b.start)
  const text = applyEdits(draft, edits)
  return {
    text,
    edits,
    heldBack,
    moves: [...kit.moves],
    wordingIds: [...kit.wordingIds],
    blanks: (edits.map((e) => e.text).join('').match(/___/gu) ?? []).length,
    adds: edits.map((e) => e.text.trim()).filter(Boolean).join(' … '),
  }
}

interface State {
  edits: Edit[]
  heldBack: Span[]
  /** The question for all findings, starting small, when one is fixed beforehand. */
  question: string | null
  asked: boolean
  ack: string | null
  ackDone: boolean
  /** The draft has an open question of its own. */
  own: boolean
}

function hasOpenQuestion(kit: Kit): boolean {
  return kit.reading.draft.sentences.some((s) => s.part === 'body' && s.acts['open-question'] >= 0.5 && !kit.findings.some((f) => f.in === 'draft' && f.start < s.end && f.end > s.start))
}

/** Whether a place is the first of the body, so that the acknowledgement can stand in front of it. */
function isFirst(kit: Kit, at: number): boolean {
  return kit.reading.draft.text.slice(kit.reading.draft.letter.bodyStart, at).trim() === ''
}

function agreement(kit: Kit, spot: Spot, way: Way, state: State, isMain: boolean): void {
  const { reading, u } = kit
  const parts = acceptParts(spot.text, spot.start, reading.draft.facts, reading.manager)
  const follow = following(kit, spot)
  const commitments: Commitment[] = [...(parts.commitment ? [parts.commitment] : []), ...follow.map((f) => f.commitment)]
  const lead = parts.lead
  const say: string[] = []
  if (state.ack && isFirst(kit, spot.start) && !answerFirst(kit)) {
    say.push(state.ack)
    state.ackDone = true
  }
  if (way === 'keeps-yes') {
    keepYes(kit, spot, parts, follow, state, say, isMain)
    return
  }
  // Facts of the agreement are said again: "Ramiro could work."
  const subject = parts.facts.length > 0 || u.asksView ? subjectOf(parts.accept) : null
  let about = ''
  const missing = parts.facts.filter((f) => !lead.includes(f) && !commitments.some((c) => c.phrase.includes(f)))
  if (missing.length > 0 && !(subject && missing.every((f) => subject.includes(f)))) about = lead ? '' : `${missing.slice(0, 3).join(missing.length === 2 ? ' and ' : ', ')}: `
  if (subject && missing.length > 0 && missing.every((f) => subject.includes(f))) say.push(`${capitalised(lower(kit, subject))} could well work.`)
  else if (u.asksView) {
    const lean = parts.defers ? kit.pick('say', ['say-and-ask']) : kit.pick('yes', ['say-and-ask'])
    if (lean) say.push(lean.text)
  } else if (u.shared && kit.chance.next() < (state.ack ? 0.5 : 0.6)) {
    const thanks = kit.pick('thank', ['thank-and-keep-the-door-open'])
    if (thanks) say.push(thanks.text)
  }
  if (say.length === 0 && way === 'asks-first' && !RELUCTANT.test(spot.text) && !parts.defers && kit.chance.next() < 0.6) {
    const soft = kit.pick('yes', ['say-and-ask'], ['soft'])
    if (soft) say.push(soft.text)
  }
  let question = isMain ? questionFor(kit, way, state) : null
  state.asked ||= question !== null
  if (about && question && missing.every((f) => question!.includes(f) || say.some((t) => t.includes(f)))) about = ''
  if (about && question) question = `about ${about}${question}`
  else if (about) say.push(`About ${about.replace(/: $/u, '')}, my first thought is yes.`)
  const framed = frame(kit, question, commitments)
  if (!question && say.length === 0 && commitments.length === 0) say.push(kit.pick('yes', ['agree-and-test'])?.text ?? 'Fine with me so far.')
  const sentences = [...say, ...framed]
  let text = sentences.map((s) => spoken(s, kit.voice)).join(' ')
  if (parts.vocative && !(parts.vocative.toLowerCase() === reading.draft.letter.greeted?.toLowerCase()))
    text = `${capitaliseLike(parts.vocative, kit)}, ${lowered(text, kit.isName)}`
  if (lead) text = `${lead} ${lowered(text, kit.isName)}`
  else text = caseLike(spot, text, kit)
  if (parts.emoji && !state.ack) text = `${text} ${parts.emoji}`
  hold(kit, parts, spot, follow, state)
  const end = follow.length > 0 ? follow.at(-1)!.end : spot.end
  state.edits.push({ start: spot.start, end, text })
}

/** A yes against the writer's own doubt is not said again. */
const RELUCTANT = /\b(?:i guess|i suppose|sadly|somehow|if you say so|whatever|no choice|if we must|have to|not ideal|can live with|fair enough|if that['’]s what)\b/iu

const capitaliseLike = (word: string, kit: Kit): string => (kit.voice.lowerCase && !kit.isName(word) ? word.toLowerCase() : capitalised(word))

/** After "Hi Siobhan, " the draft goes on small: so does the new text. */
function caseLike(spot: Spot, text: string, kit: Kit): string {
  const first = spot.text[0] ?? ''
  const inline = spot.start > spot.sentence.start
  return inline && /^\p{Ll}/u.test(first) ? lowered(text, kit.isName) : text
}

interface Follower {
  start: number
  end: number
  commitment: Commitment
}

/** Commitments right after the agreement that belong to the same matter; they are held back with it. */
function following(kit: Kit, spot: Spot): Follower[] {
  const { sentences, text, letter } = kit.reading.draft
  const out: Follower[] = []
  const own = commitmentIn(spot.text)
  for (let i = spot.sentence.index + 1; i < sentences.length && out.length < 2; i++) {
    const s = sentences[i]!
    if (s.paragraph !== spot.sentence.paragraph || s.marker.trim() !== '' || s.start >= letter.bodyEnd) break
    if (kit.findings.some((f) => f.in === 'draft' && f.start < s.end && f.end > s.start)) break
    if (s.acts.commit < 0.4 || /\?\s*$/u.test(s.text)) break
    const [start, end] = bodyPart(kit.reading, s)
    const commitment = commitmentIn(text.slice(start, end))
    if (!commitment || commitment.start > 0 || (own && out.length > 0) || !belongs(kit, s.text)) break
    out.push({ start, end, commitment })
  }
  return out
}

/** Whether a commitment is about the open matter rather than another one. */
function belongs(kit: Kit, text: string): boolean {
  const message = kit.reading.message
  if (!message) return true
  const others = message.sentences.filter((s) => s.acts.instruction >= 0.5 || s.acts.logistics >= 0.5)
  if (others.length === 0) return true
  const content = (t: string): Set<string> => new Set((t.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((w) => !/^(?:will|that|this|with|from|them|then|have|send|today|tomorrow|about|your|they|their|into|over|before|after|once|when|what|make|sure|know|tell)$/u.test(w)))
  const mine = content(text)
  const overlap = (t: string): number => [...content(t)].filter((w) => mine.has(w)).length
  const open = message.sentences.filter((s) => s.acts.open >= 0.35).map((s) => s.text).join(' ')
  const rest = others.map((s) => s.text).join(' ')
  if (overlap(rest) > overlap(open)) return false
  return overlap(open) > 0 || /\b(?:him|her|them|it|that|both|everyone|everybody|the (?:team|lads|others|rest))\b/iu.test(text)
}

function hold(kit: Kit, parts: AcceptParts, spot: Spot, follow: Follower[], state: State): void {
  const draft = kit.reading.draft.text
  const add = (start: number, end: number): void => {
    state.heldBack.push({ start, end, quote: draft.slice(start, end) })
  }
  if (parts.commitment) {
    const at = spot.text.indexOf(parts.commitment.text)
    if (at >= 0) add(spot.start + at, spot.start + at + parts.commitment.text.length)
  }
  for (const f of follow) add(f.start, f.end)
}

/** The question in its place, with the commitments woven in. */
function frame(kit: Kit, question: string | null, commitments: Commitment[]): string[] {
  if (commitments.length === 0) return question ? [capitalised(question)] : []
  const subject = commitments.some((c) => c.subject === 'we') ? 'we' : 'I'
  const phrase = commitments.map((c) => c.phrase).join(commitments.some((c) => / and /u.test(c.phrase)) ? ', and ' : ' and ')
  const ends = /\bif\b|\bwhether\b/u.test(phrase)
  if (!question) return [`${capitalised(once(kit))} ${subject === 'I' ? "I'll" : "we'll"} ${phrase}.`]
  const asksAbout = /^(?:about |could we|can we|might I|might i)/u.test(question) || /\. /u.test(question)
  if (countWords(phrase) <= 13 && !/[?,;:(–—]/u.test(phrase.replace(', and ', ' and ')) && (kit.chance.next() < 0.62 || asksAbout) && !/^(?:if|once)\b|\bbefore\b/u.test(question)) {
    if (question.startsWith('about ')) return [capitalised(question), `${capitalised(once(kit))} ${subject === 'I' ? "I'll" : "we'll"} ${phrase}.`]
    return [`Before ${subject} ${phrase}${ends || kit.chance.next() < 0.3 ? ':' : ','} ${question}`]
  }
  return [capitalised(question), `${capitalised(once(kit))} ${subject === 'I' ? "I'll" : "we'll"} ${phrase}.`]
}

const ONCE = ['once I know,', "once I've heard from you,", 'as soon as I know,', "when I've heard you,", 'with your answer,', 'after that', 'once that is clear,', 'when I have your answer,']
const ONCE_FORMAL = ['once that is clear,', 'once I have heard from you,', 'with your answer,', 'when I have your answer,']
const once = (kit: Kit): string => kit.chance.pick(kit.u.formal ? ONCE_FORMAL : ONCE)!

function questionFor(kit: Kit, way: Way, state: State): string | null {
  const { u } = kit
  if (way === 'talk') return kit.pick('talk', ['take-it-to-talk'])?.text ?? null
  if (state.question) return state.question
  if (u.gentle) return null
  const moves: MoveId[] = u.kind === 'workload' || u.kind === 'leave' ? ['weigh-the-load', ...ASK_MOVES] : [...ASK_MOVES]
  return kit.pick('ask', moves)?.text ?? null
}

function keepYes(kit: Kit, spot: Spot, parts: AcceptParts, follow: Follower[], state: State, say: string[], isMain: boolean): void {
  const draft = kit.reading.draft.text
  const keep = !parts.total && !parts.defers && parts.accept !== '' && countWords(parts.accept) <= 14
  const tail = parts.commitment ? spot.text.slice(spot.text.indexOf(parts.commitment.text)).trim() : ''
  let head: string
  if (keep) head = tail ? draft.slice(spot.start, spot.end) : draft.slice(spot.start, spot.end)
  else {
    const lost = parts.facts.filter((f) => !tail.includes(f) && !parts.lead.includes(f))
    const subject = lost.length > 0 ? subjectOf(parts.accept) : null
    const yes = parts.defers && kit.u.asksView ? kit.pick('say', ['say-and-ask'])?.text : lost.length > 0 ? (subject && lost.every((f) => subject.includes(f)) ? `${capitalised(lower(kit, subject))} works for me.` : `Yes from me on ${lost.join(' and ')}.`) : kit.pick('yes', kit.u.asksView ? ['say-and-ask', 'agree-and-test'] : ['agree-and-test'])?.text
    let first = spoken(yes ?? 'Fine with me so far.', kit.voice)
    if (parts.vocative && parts.vocative.toLowerCase() !== kit.reading.draft.letter.greeted?.toLowerCase()) first = `${capitaliseLike(parts.vocative, kit)}, ${lowered(first, kit.isName)}`
    if (parts.lead) first = `${parts.lead} ${lowered(first, kit.isName)}`
    head = joined(caseLike(spot, first, kit), tail ? spoken(stopped(tail), kit.voice) : '')
    if (parts.emoji && !state.ack) head += ` ${parts.emoji}`
  }
  const question = isMain && !state.own ? (state.question ?? kit.pick('ask', [...TEST_MOVES])?.text ?? null) : null
  state.asked ||= question !== null
  const opening = say.map((s) => spoken(s, kit.voice)).join(' ')
  const asked = question ? spoken(kit.chance.next() < 0.4 ? withLead(kit, question) : question, kit.voice) : ''
  if (keep && follow.length === 0 && !opening) {
    if (!asked) return
    const gap = /[.!?…\p{Extended_Pictographic}]$/u.test(spot.text) ? ' ' : '. '
    state.edits.push({ start: spot.end, end: spot.end, text: `${gap}${asked}` })
    return
  }
  const first = joined(opening, keep && opening ? (kit.isName(head.split(/\s/u)[0]!) ? head : capitalisedUnless(kit, head)) : head)
  if (follow.length > 0) {
    state.edits.push({ start: spot.start, end: spot.end, text: first })
    if (asked) state.edits.push({ start: follow.at(-1)!.end, end: follow.at(-1)!.end, text: `${/[.!?…]$/u.test(draft.slice(0, follow.at(-1)!.end)) ? ' ' : '. '}${asked}` })
  } else state.edits.push({ start: spot.start, end: spot.end, text: joined(stopped(first), asked) })
}

const capitalisedUnless = (kit: Kit, text: string): string => (kit.voice.lowerCase ? text : capitalised(text))
const stopped = (raw: string): string => stopOf(raw.trim().replace(/[\s,;:]+$/u, ''))
const stopOf = (text: string): string => (/[.!?…\p{Extended_Pictographic}]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`)

function withLead(kit: Kit, question: string): string {
  const lead = kit.pick('say', ['one-question'])
  return lead ? `${lead.text} ${question}` : question
}

function other(kit: Kit, spot: Spot, state: State, isMain: boolean): void {
  const result = treat(kit, spot, isMain && !state.asked && !state.own, state.ack !== null)
  const say: string[] = []
  if (state.ack && isFirst(kit, spot.start) && !answerFirst(kit)) {
    say.push(state.ack)
    state.ackDone = true
  }
  say.push(...result.say)
  let question = isMain && !state.asked && !state.own ? (state.question ?? result.question) : null
  if (kit.u.gentle) question = null
  if (question) {
    say.push(capitalised(question))
    state.asked = true
  }
  const text = say.map((s) => spoken(s, kit.voice)).join(' ')
  const clause = /,\s*$/u.exec(kit.reading.draft.text.slice(spot.sentence.start, spot.start))
  if (clause && spot.start > Math.max(spot.sentence.start, kit.reading.draft.letter.bodyStart)) {
    // A clause at the end of a sentence: the sentence stops before it, and what is new stands by itself.
    const from = spot.start - clause[0].length
    state.edits.push({ start: from, end: spot.end, text: text ? `. ${text}` : /[.!?…]$/u.test(spot.text) ? '.' : '' })
    return
  }
  const cased = text ? caseLike(spot, text, kit) : ''
  if (!cased) {
    // Nothing to say here: the sentence goes, with the blank before it.
    const draft = kit.reading.draft.text
    let start = spot.start
    let end = spot.end
    if (/[ \t]/u.test(draft[start - 1] ?? '') && start > kit.reading.draft.letter.bodyStart) while (start > 0 && /[ \t]/u.test(draft[start - 1]!)) start--
    else while (end < draft.length && /[ \t]/u.test(draft[end]!)) end++
    state.edits.push({ start, end, text: '' })
    return
  }
  state.edits.push({ start: spot.start, end: spot.end, text: cased })
}

/** A plain question of the manager's is answered before anything else is said, unless tears or grief are near. */
function answerFirst(kit: Kit): boolean {
  if (!kit.u.asksPlainly || kit.u.gentle || kit.u.load?.kind === 'tears' || kit.u.load?.kind === 'loss') return false
  const body = kit.reading.draft.sentences.filter((s) => s.part === 'body')
  const first = body[0]
  return first !== undefined && first.acts.inform >= 0.5 && first.acts.accept < 0.4
}

/** The acknowledgement where no flagged place takes it: first, or after the answer to a plain question. */
function placeAck(kit: Kit, state: State, spot: Spot | null): void {
  const { text, letter, sentences } = kit.reading.draft
  const ack = spoken(state.ack!, kit.voice)
  state.ackDone = true
  const paragraphs = new Set(sentences.filter((s) => s.part === 'body').map((s) => s.paragraph))
  const firstParagraph = sentences.filter((s) => s.part === 'body')
  if (answerFirst(kit) && paragraphs.size === 1 && !spot && firstParagraph.length <= 4) {
    const end = bodyPart(kit.reading, firstParagraph.at(-1)!)[1]
    const gap = /[.!?…\p{Extended_Pictographic}]$/u.test(text.slice(0, end)) ? ' ' : '. '
    state.edits.push({ start: end, end, text: `${gap}${ack}` })
    return
  }
  let at = letter.bodyStart
  while (at < text.length && /\s/u.test(text[at]!)) at++
  const inline = at > 0 && !/\n/u.test(text.slice(letter.greeting.start, at)) && letter.greeting.end > letter.greeting.start
  const long = paragraphs.size > 1 && !inline
  const there = state.edits.find((e) => e.start === at)
  if (there) {
    there.text = `${ack} ${there.text}`
    return
  }
  const goesOnSmall = /^\p{Ll}/u.test(text.slice(at, at + 1)) && !kit.voice.lowerCase
  // What follows starts small: the acknowledgement gets a line of its own, and starts small as well after a greeting.
  const said = goesOnSmall && inline ? lowered(ack, kit.isName) : ack
  if (goesOnSmall && inline && !/\?$/u.test(said)) {
    state.edits.push({ start: at, end: at, text: `${withoutStop(said)}; ` })
    return
  }
  state.edits.push({ start: at, end: at, text: long || goesOnSmall ? `${said}\n\n` : `${said} ` })
}

/** Only the message was flagged: an acknowledgement, a word to open, a question at the end. */
function withoutSpot(kit: Kit, state: State, way: Way): void {
  const { text, letter } = kit.reading.draft
  if (state.own || kit.u.gentle) {
    if (state.question && !state.own) append(kit, state, state.question)
    return
  }
  if (state.question) {
    const guess = firstGuess(kit, state)
    if (!guess) append(kit, state, state.question)
    return
  }
  if (state.ack && kit.u.load) {
    if (kit.u.load.kind === 'tears' || /\?\s*$/u.test(text.slice(0, letter.bodyEnd).trimEnd())) return
    if (way === 'keeps-yes') {
      if (kit.chance.next() < 0.5) state.ack = joined(state.ack, kit.pick('say', ['thank-and-keep-the-door-open'])?.text)
      return
    }
    const q = kit.pick('ask', ['weigh-the-load'], loadKinds(kit))
    if (q) state.ack = joined(state.ack, capitalised(q.text))
  }
}

/** "Will cut the jokes and …" → the question first, then "My first guess would be to cut the jokes and …". */
function firstGuess(kit: Kit, state: State): boolean {
  const { sentences, text } = kit.reading.draft
  for (const s of sentences) {
    if (s.part !== 'body' || s.acts.commit < 0.4) continue
    const [start, end] = bodyPart(kit.reading, s)
    const body = text.slice(start, end)
    const c = commitmentIn(body)
    if (!c || c.start > 0 || countWords(c.phrase) < 4 || /\?/u.test(c.phrase)) continue
    if (/^(?:send|let you|have (?:it|the|a)|get back|be)\b/iu.test(c.phrase)) continue
    const say = kit.pick('say', ['unpack-the-word'], undefined, { guess: c.phrase })
    if (!say) return false
    const first = spoken(capitalised(state.question!), kit.voice)
    state.edits.push({ start, end, text: joined(caseLike({ start, sentence: s, text: body } as Spot, first, kit), spoken(say.text, kit.voice)) })
    state.heldBack.push({ start, end, quote: body })
    state.asked = true
    return true
  }
  return false
}

/** Adds the question after the last sentence of the body. */
function append(kit: Kit, state: State, question: string): void {
  const { text, letter } = kit.reading.draft
  let end = letter.bodyEnd
  while (end > letter.bodyStart && /\s/u.test(text[end - 1]!)) end--
  if (end <= letter.bodyStart) return
  const list = kit.reading.draft.sentences.filter((s) => s.end <= end).at(-1)?.marker.trim()
  const gap = list ? '\n\n' : /[.!?…:\p{Extended_Pictographic})]$/u.test(text.slice(0, end)) ? ' ' : '. '
  // Two insertions at one place would not be in a certain order.
  const same = state.edits.find((e) => e.start === end && e.end === end)
  const said = spoken(question, kit.voice)
  if (same) same.text += ` ${said}`
  else state.edits.push({ start: end, end, text: `${gap}${said}` })
  state.asked = true
}
