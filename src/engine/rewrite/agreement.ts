/** A closed agreement replaced: the question first, the commitments it is about held back, every fact kept. */
import { capitalised, countWords, lowered } from '../text/phrases.ts'
import type { MoveId } from '../types.ts'
import { type AcceptParts, acceptParts, subjectOf } from './accept.ts'
import { capitaliseLike, caseLike } from './casing.ts'
import { type Commitment, commitmentIn } from './commitment.ts'
import { keepYes } from './keep-yes.ts'
import { type Kit, lower } from './kit.ts'
import { answerFirst, isFirst } from './placing.ts'
import { bodyPart, type Spot } from './spot.ts'
import { ASK_MOVES, type Follower, type State, type Way } from './state.ts'
import { spoken } from './voice.ts'

export function agreement(kit: Kit, spot: Spot, way: Way, state: State, isMain: boolean): void {
  const { reading, u } = kit
  const parts = acceptParts(spot.text, spot.start, reading.draft.facts, reading.manager)
  const follow = following(kit, spot)
  const commitments: Commitment[] = [
    ...(parts.commitment ? [parts.commitment] : []),
    ...follow.map((f) => f.commitment),
  ]
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
  const missing = parts.facts.filter(
    (f) => !lead.includes(f) && !commitments.some((c) => c.phrase.includes(f)),
  )
  if (missing.length > 0 && !(subject && missing.every((f) => subject.includes(f))))
    about = lead ? '' : `${missing.slice(0, 3).join(missing.length === 2 ? ' and ' : ', ')}: `
  if (subject && missing.length > 0 && missing.every((f) => subject.includes(f)))
    say.push(`${capitalised(lower(kit, subject))} could well work.`)
  else if (u.asksView) {
    const lean = parts.defers ? kit.pick('say', ['say-and-ask']) : kit.pick('yes', ['say-and-ask'])
    if (lean) say.push(lean.text)
  } else if (u.shared && kit.chance.next() < (state.ack ? 0.5 : 0.6)) {
    const thanks = kit.pick('thank', ['thank-and-keep-the-door-open'])
    if (thanks) say.push(thanks.text)
  }
  if (
    say.length === 0 &&
    way === 'asks-first' &&
    !RELUCTANT.test(spot.text) &&
    !parts.defers &&
    kit.chance.next() < 0.6
  ) {
    const soft = kit.pick('yes', ['say-and-ask'], ['soft'])
    if (soft) say.push(soft.text)
  }
  let question = isMain ? questionFor(kit, way, state) : null
  state.asked ||= question !== null
  if (about && question && missing.every((f) => question!.includes(f) || say.some((t) => t.includes(f))))
    about = ''
  if (about && question) question = `about ${about}${question}`
  else if (about) say.push(`About ${about.replace(/: $/u, '')}, my first thought is yes.`)
  const framed = frame(kit, question, commitments)
  if (!question && say.length === 0 && commitments.length === 0)
    say.push(kit.pick('yes', ['agree-and-test'])?.text ?? 'Fine with me so far.')
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
const RELUCTANT =
  /\b(?:i guess|i suppose|sadly|somehow|if you say so|whatever|no choice|if we must|have to|not ideal|can live with|fair enough|if that['’]s what)\b/iu

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
  const content = (t: string): Set<string> =>
    new Set(
      (t.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(
        (w) =>
          !/^(?:will|that|this|with|from|them|then|have|send|today|tomorrow|about|your|they|their|into|over|before|after|once|when|what|make|sure|know|tell)$/u.test(
            w,
          ),
      ),
    )
  const mine = content(text)
  const overlap = (t: string): number => [...content(t)].filter((w) => mine.has(w)).length
  const open = message.sentences
    .filter((s) => s.acts.open >= 0.35)
    .map((s) => s.text)
    .join(' ')
  const rest = others.map((s) => s.text).join(' ')
  if (overlap(rest) > overlap(open)) return false
  return (
    overlap(open) > 0 ||
    /\b(?:him|her|them|it|that|both|everyone|everybody|the (?:team|lads|others|rest))\b/iu.test(text)
  )
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
  const phrase = commitments
    .map((c) => c.phrase)
    .join(commitments.some((c) => / and /u.test(c.phrase)) ? ', and ' : ' and ')
  const ends = /\bif\b|\bwhether\b/u.test(phrase)
  if (!question) return [`${capitalised(once(kit))} ${subject === 'I' ? "I'll" : "we'll"} ${phrase}.`]
  const asksAbout = /^(?:about |could we|can we|might I|might i)/u.test(question) || /\. /u.test(question)
  if (
    countWords(phrase) <= 13 &&
    !/[?,;:(–—]/u.test(phrase.replace(', and ', ' and ')) &&
    (kit.chance.next() < 0.62 || asksAbout) &&
    !/^(?:if|once)\b|\bbefore\b/u.test(question)
  ) {
    if (question.startsWith('about '))
      return [
        capitalised(question),
        `${capitalised(once(kit))} ${subject === 'I' ? "I'll" : "we'll"} ${phrase}.`,
      ]
    return [`Before ${subject} ${phrase}${ends || kit.chance.next() < 0.3 ? ':' : ','} ${question}`]
  }
  return [capitalised(question), `${capitalised(once(kit))} ${subject === 'I' ? "I'll" : "we'll"} ${phrase}.`]
}

const ONCE = [
  'once I know,',
  "once I've heard from you,",
  'as soon as I know,',
  "when I've heard you,",
  'with your answer,',
  'after that',
  'once that is clear,',
  'when I have your answer,',
]
const ONCE_FORMAL = [
  'once that is clear,',
  'once I have heard from you,',
  'with your answer,',
  'when I have your answer,',
]
const once = (kit: Kit): string => kit.chance.pick(kit.u.formal ? ONCE_FORMAL : ONCE)!

function questionFor(kit: Kit, way: Way, state: State): string | null {
  const { u } = kit
  if (way === 'talk') return kit.pick('talk', ['take-it-to-talk'])?.text ?? null
  if (state.question) return state.question
  if (u.gentle) return null
  const moves: MoveId[] =
    u.kind === 'workload' || u.kind === 'leave' ? ['weigh-the-load', ...ASK_MOVES] : [...ASK_MOVES]
  return kit.pick('ask', moves)?.text ?? null
}
