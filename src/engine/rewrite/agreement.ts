/** A closed agreement replaced: a yes that is not the last word, the question, and every other clause as it was. */

import { VERBS } from '../data/verbs.ts'
import { baseOfPast } from '../text/inflect.ts'
import { capitalised, countWords, joined, lowered, withoutStop } from '../text/phrases.ts'
import type { MoveId } from '../types.ts'
import { type AcceptParts, acceptParts } from './accept.ts'
import { caseLike } from './casing.ts'
import { SUBORDINATE } from './clauses.ts'
import type { Commitment } from './commitment.ts'
import { following, waits } from './following.ts'
import { framed } from './frame.ts'
import { keepYes } from './keep-yes.ts'
import type { Kit } from './kit.ts'
import { isFirst } from './placing.ts'
import { holdsFact, isTimed, leftOver, softened } from './soften.ts'
import { bodyPart, type Spot } from './spot.ts'
import { ASK_MOVES, type Follower, type State, type Way } from './state.ts'
import { spoken } from './voice.ts'

export function agreement(kit: Kit, spot: Spot, way: Way, state: State, isMain: boolean): void {
  const parts = kit.once(`parts ${spot.start}`, () => acceptParts(spot.text, kit.reading.manager, kit.isName))
  const follow = kit.once(`follow ${spot.start} ${kit.findings.length}`, () => following(kit, spot))
  if (way === 'keeps-yes') {
    keepYes(kit, spot, follow, state, isMain)
    return
  }
  const commitments: Commitment[] = [
    ...(parts.commitment ? [parts.commitment] : []),
    ...follow.map((f) => f.commitment),
  ]
  const ackHere = state.ack !== null && isFirst(kit, spot.start) && parts.lead === ''
  if (ackHere) state.ackDone = true
  const between = follow.length > 0 ? kit.reading.draft.text.slice(spot.end, follow[0]!.start) : ''
  const praised = namesOf(kit, between)
  const question = isMain && !state.asked ? questionFor(kit, way, state, praised) : null
  state.asked ||= question !== null
  // Nothing is held back for a question that is not there.
  const held = commitments.length > 0 && (question !== null || state.asked || state.own)
  const head = headOf(kit, spot, parts, { said: ackHere, more: question !== null || held, held })
  const lead = question && !held ? leadFor(kit, question, head !== '' || ackHere) : null
  const emoji =
    /^\s*((?:\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier})*)+)/u.exec(parts.after)?.[1] ?? ''
  const rest = emoji ? parts.after.slice(parts.after.indexOf(emoji) + emoji.length) : parts.after
  const say = [
    ...(ackHere ? [spoken(state.ack!, kit.voice)] : []),
    head,
    ...(emoji && head ? [emoji] : []),
    ...framed(kit, joined(lead, question) || null, commitments, held).map((s) => spoken(s, kit.voice)),
    ...(emoji && !head ? [emoji] : []),
  ].filter(Boolean)
  let text = say.join(' ')
  text = parts.lead ? ` ${lowered(text, kit.isName)}` : caseLike(spot, text, kit)
  text += restAfter(kit, rest, text)
  if (held) hold(kit, parts, spot, follow, state)
  if (question && !held) waits(kit, spot, state)
  const end = follow.length > 0 ? follow.at(-1)!.end : (yesAgain(kit, spot) ?? spot.end)
  state.edits.push({ start: spot.start + parts.lead.length, end, text })
}

/** The end of a short second yes right after the first ("Love that! Do it."), which would undo the question. */
function yesAgain(kit: Kit, spot: Spot): number | null {
  const next = kit.reading.draft.sentences[spot.sentence.index + 1]
  if (next?.part !== 'body' || next.line !== spot.sentence.line || spot.end < spot.sentence.end) return null
  const plain = countWords(next.text) <= 5 && !/\?/u.test(next.text) && !holdsFact(next.text, kit.isName)
  return plain && next.acts.accept >= 0.5 && next.acts.commit < 0.4 && next.acts.acknowledge < 0.4
    ? bodyPart(kit.reading, next)[1]
    : null
}

/** A separate matter stays as it is, but for its first letter at the start of a sentence. */
function restAfter(kit: Kit, rest: string, before: string): string {
  const plain = rest.replace(/^[\s.,;!?…–—-]+/u, '')
  if (!/[\p{L}\p{N}]/u.test(plain)) return ''
  const starts = /[.!?…]$/u.test(before) && !kit.voice.lowerCase
  return ` ${starts ? capitalised(plain) : plain}`
}

/** The sentence itself again, its yes softened, every clause that says more kept word for word. */
function headOf(
  kit: Kit,
  spot: Spot,
  parts: AcceptParts,
  { said, more, held }: { said: boolean; more: boolean; held: boolean },
): string {
  const { u } = kit
  const attached = parts.clauses.some(
    (c, i) => c.part === 'keep' && i > 0 && parts.clauses[i - 1]!.part === 'accept',
  )
  const plain = (): string => {
    if (kit.attempt > 1 && !u.asksView) return attached && kit.attempt < 3 ? 'In principle yes.' : ''
    if (u.asksView)
      return (
        (parts.defers || u.eitherOr ? kit.pick('say', ['say-and-ask']) : kit.pick('yes', ['say-and-ask'], []))
          ?.text ?? ''
      )
    if (RELUCTANT.test(`${spot.text} ${kit.reading.draft.sentences[spot.sentence.index + 1]?.text ?? ''}`))
      return attached ? 'I can live with that.' : ''
    if (parts.defers) return "It's your call."
    if (u.eitherOr) return ''
    // A load named, then thanks for being brought in while it is open: that is the scene the method starts from.
    if (said && u.shared && !attached) return kit.pick('thank', ['thank-and-keep-the-door-open'])?.text ?? ''
    // "Before I ring them, …" says that the yes is on its way.
    const own = kit.attempt === 0 && !attached && !u.formal ? OWN_YES.exec(spot.text)?.[1] : undefined
    if (own && !held && !said) return `${own} from me so far.`
    const wants = attached || !more || (!held && (!said || kit.chance.next() < 0.5))
    if (!wants) return ''
    if (u.shared && !attached && kit.chance.next() < 0.4)
      return kit.pick('thank', ['thank-and-keep-the-door-open'])?.text ?? ''
    return kit.pick('yes', ['say-and-ask'], ['soft'])?.text ?? 'In principle yes.'
  }
  let out = ''
  const telling = parts.clauses.some((c) => c.part === 'accept' && softened(c.text, kit.isName))
  let yes = telling || (kit.attempt === 0 && parts.clauses.some((c) => c.part === 'accept' && likes(c.text)))
  for (const c of parts.clauses) {
    let text = c.text
    if (
      c.part === 'keep' &&
      (kit.attempt > 2 || isFlourish(c.text)) &&
      !holdsFact(c.text, kit.isName) &&
      !isTimed(c.text)
    )
      continue
    if (c.part === 'accept' && kit.attempt === 0 && likes(c.text)) yes = true
    else if (c.part === 'accept') {
      const soft = softened(c.text, kit.isName)
      if (soft && yes && !telling) continue
      if (soft) text = withoutStop(spoken(soft, kit.voice))
      else if (soft === null && holdsFact(c.text, kit.isName) && kit.attempt > 2) continue
      else if (soft === null && DEED.test(c.text)) text = `${withoutStop(c.text)} for now`
      else if (soft === null && (holdsFact(c.text, kit.isName) || isDone(c.text) || OWN_STATE.test(c.text)))
        text = withoutStop(c.text)
      else if (yes) continue
      else text = withoutStop(spoken(plain(), kit.voice))
      yes = true
    }
    if (!text) continue
    if (!out) {
      out = text
      continue
    }
    // "On handing it over to Ifeanyi, …" goes on.
    const leads =
      /^(?:on|about|with|for|as for|as to|regarding|re|concerning|with regard to)\b[^,.;]*$/iu.test(out)
    const broken = /[.!?…\n]/u.test(c.sep)
    const joins =
      (c.part === 'accept' || /^(?:please|kindly|pls|see|find)\b/iu.test(text)) &&
      !SUBORDINATE.test(text) &&
      !/\b(?:so|and|but)\s*$/iu.test(out)
    out +=
      !leads && (broken || joins)
        ? `${/[.!?…]$/u.test(out) ? '' : '.'} ${cap(kit, text)}`
        : `${c.sep || ' '}${lowered(text, kit.isName)}`
  }
  // "Brother." alone is no sentence.
  if (!out || parts.clauses.some((c) => c.part === 'call' && c.text === out)) return ''
  out = out.replace(/[\s,;:–—-]+$/u, '')
  return `${kit.voice.lowerCase || /^\p{Ll}/u.test(spot.text) ? out : capitalised(out)}${/[.!?…]$/u.test(out) ? '' : '.'}`
}

/** What leads to the question, so that it does not stand there alone. */
function leadFor(kit: Kit, question: string, afterSomething: boolean): string | null {
  if (/^(?:may I|could we|can we|might I|about|once|if)\b/u.test(question)) return null
  if (afterSomething && kit.chance.next() < 0.7) return null
  return kit.pick('say', ['one-question'], ['before'])?.text ?? null
}

/** "Love it", "makes total sense": says that the plan pleases, and settles nothing. It is the writer's and stays. */
const likes = (clause: string): boolean =>
  countWords(clause) <= 7 && LIKES.test(clause) && !SETTLES.test(clause)

const LIKES =
  /\b(?:love|like|great|good|nice|brilliant|excellent|clever|smart|neat|lovely|sensible|makes (?:a lot of |total |perfect |good )?sense|see (?:the|your) (?:point|logic|sense)|fair enough|fair point|can see (?:why|that)|modern|exciting|hard sell|tempting)\b/iu
const SETTLES =
  /\b(?:sounds?|agree\w*|yes|yep|yeah|go (?:ahead|for)|do it|done|deal|approved?|settled|on board|count me|all for|with you|works|fine|ok(?:ay)?|proceed|no (?:objections?|notes|problem|comments?)|nothing to|your call|let['’]s|best|only|right|exactly|absolutely|perfect(?:ly)?|couldn['’]?t|100|finally|overdue|sooner|anything|whatever|you|choice|decision)\b/iu

/** A yes of one word, which can go on: "Aye from me so far." */
const OWN_YES = /^(deal|yes|yep|yup|aye|fine|ok|okay|good|sure)[.!]*$/iu

/** What is done already: it stays, and is called provisional. */
const DEED =
  /^(?:i|we)(?:['’]ve| have)? (?:already |just )?(?:moved|took|taken|put|changed|booked|closed|switched|removed|locked|blocked|swapped)\b/iu

/** "Stopped at 14:10": reported as done, so that nothing about it can be smaller. */
const isDone = (clause: string): boolean => {
  const first = /^\p{L}+/u.exec(clause)?.[0].toLowerCase() ?? ''
  return (
    VERBS.has(baseOfPast(first) ?? '') &&
    !/^(?:agreed|noted|understood|sold|done|settled|approved)$/u.test(first)
  )
}

/** "I'm happy with box 4": how the writer stands, which is a first reaction already. */
const OWN_STATE = /^(?:then |so )?(?:i['’]m|i am|we['’]re|we are|i feel|i (?:leave|keep|stay))\b/iu

/** "paper's dead", "you are the captain of this ship": words that only say yes once more. */
const isFlourish = (clause: string): boolean =>
  countWords(clause) <= 7 && !RESERVED.test(clause) && leftOver(clause).length <= 3

const RESERVED =
  /^(?:with (?:all|everything|what|so much)|after (?:all|a|that|the)|given|i can see|i see how|i know|sorry|that sounds|what an?|but|though|although|except|unless|if|provided|as long|so long|my (?:only|one)|only|subject to|assuming)\b|\b(?:not sure|worr\w*|concern\w*|doubt\w*|risk\w*)\b/iu

const cap = (kit: Kit, text: string): string => (kit.voice.lowerCase ? text : capitalised(text))

/** A yes against the writer's own doubt is not said again. */
const RELUCTANT =
  /\b(?:i guess|i suppose|sadly|somehow|if you say so|whatever|no choice|if we must|have to|not ideal|can live with|fair enough|if that['’]s what)\b/iu

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

function questionFor(kit: Kit, way: Way, state: State, about: readonly string[]): string | null {
  const { u } = kit
  if (way === 'talk') return kit.pick('talk', ['take-it-to-talk'])?.text ?? null
  if (state.question) return state.question
  if (u.gentle) return null
  const moves: MoveId[] =
    u.kind === 'workload' || u.kind === 'leave' ? ['weigh-the-load', ...ASK_MOVES] : [...ASK_MOVES]
  return kit.pick('ask', moves, undefined, {}, about)?.text ?? null
}

/** Names in a text that are facts of the draft. */
const namesOf = (kit: Kit, text: string): string[] => [
  ...new Set(
    kit.reading.draft.facts
      .filter((f) => f.kind === 'name' && text.includes(f.text) && f.text !== kit.reading.manager)
      .map((f) => f.text),
  ),
]
