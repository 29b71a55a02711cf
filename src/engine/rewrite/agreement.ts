/** A closed agreement replaced: a yes that is not the last word, the question, and every other clause as it was. */

import type { DraftSentence } from '../reading/reading.ts'
import { capitalised, countWords, joined, lowered } from '../text/phrases.ts'
import type { MoveId } from '../types.ts'
import { type AcceptParts, acceptParts } from './accept.ts'
import { caseLike, stopped } from './casing.ts'
import type { Commitment } from './commitment.ts'
import { OWN_DEED, onlyDeedIn } from './deed.ts'
import { following, hung, waits } from './following.ts'
import { framed } from './frame.ts'
import { headOf } from './head.ts'
import { keepYes } from './keep-yes.ts'
import { type Kit, matterKinds } from './kit.ts'
import { withTopic } from './named-topic.ts'
import { isFirst } from './placing.ts'
import { holdsFact } from './soften.ts'
import { bodyPart, type Spot } from './spot.ts'
import { ASK_MOVES, type Follower, type State, type Way } from './state.ts'
import { spoken } from './voice.ts'

export function agreement(kit: Kit, spot: Spot, way: Way, state: State, isMain: boolean): void {
  const parts = kit.once(`parts ${spot.start}`, () => acceptParts(spot.text, kit.reading.manager, kit.isName))
  const follow = kit.once(`follow ${spot.start} ${kit.findings.length}`, () => following(kit, spot))
  if (way === 'keeps-yes') {
    const more = follow.length > 0 ? null : lastYes(kit, spot)
    const end = follow.at(-1)?.end ?? (more ? bodyPart(kit.reading, more)[1] : spot.end)
    keepYes(kit, spot, end, state, isMain)
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
  // "Server holds from tonight, 18:00 sharp.": no yes that could be smaller, only a deed.
  const only = question && !held && parts.lead === '' ? onlyDeedIn(spot.sentence) : null
  const deed = only && OWN_DEED.test(spot.text) ? 'done' : only
  const head = deed
    ? deed === 'done'
      ? stopped(spot.text)
      : ''
    : headOf(kit, spot, parts, { said: ackHere, more: question !== null || held })
  const lead = question && !held ? leadFor(kit, question, head !== '' || ackHere) : null
  const emoji =
    /^\s*((?:\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier})*)+)/u.exec(parts.after)?.[1] ?? ''
  // A thumb up after the question would answer it.
  const shown = ASSENT.test(emoji) ? '' : emoji
  const rest = emoji ? parts.after.slice(parts.after.indexOf(emoji) + emoji.length) : parts.after
  // "I informed Ms. Linh that …": done already, so a word about it goes before the question.
  const done =
    deed === 'done' ||
    (question && !held && parts.clauses.some((c) => c.part === 'keep' && OWN_DEED.test(c.text)))
      ? kit.pick('done', ['leave-it-theirs'])?.text
      : null
  const say = [
    ...(ackHere ? [spoken(state.ack!, kit.voice)] : []),
    // "I'm open to it 👍": an emoji stands for the stop.
    shown && head ? `${head.replace(/\.$/u, '')} ${shown}` : head,
    ...(done ? [spoken(done, kit.voice)] : []),
    ...framed(kit, joined(lead, question) || null, commitments, held).map((s) => spoken(s, kit.voice)),
    ...(deed === 'ahead' ? [hung(kit, spot.text)] : []),
  ].filter(Boolean)
  let text = say.join(' ')
  text = parts.lead
    ? ` ${lowered(text, kit.isName)}`
    : caseLike(spot, ackHere || deed === 'done' ? text : withTopic(kit, spot, text), kit)
  if (!deed) text += restAfter(kit, rest, text)
  if (held) hold(kit, parts, spot, follow, state)
  const again = follow.length > 0 ? null : lastYes(kit, spot)
  if (question && !held) waits(kit, again ?? spot.sentence, state)
  const end = follow.at(-1)?.end ?? (again ? bodyPart(kit.reading, again)[1] : spot.end)
  state.edits.push({ start: spot.start + parts.lead.length, end, text })
}

/** The last short yes right after the first ("Love that! Do it."): more of them would undo the question. */
function lastYes(kit: Kit, spot: Spot): DraftSentence | null {
  if (spot.end < spot.sentence.end) return null
  let last: DraftSentence | null = null
  for (let i = spot.sentence.index + 1; ; i++) {
    const next = kit.reading.draft.sentences[i]
    if (next?.part !== 'body' || next.line !== spot.sentence.line || !yesOnly(kit, next)) return last
    last = next
  }
}

/** A sentence that only says yes: no fact, no thought of the writer's own. */
const yesOnly = (kit: Kit, s: DraftSentence): boolean =>
  countWords(s.text) <= 7 &&
  !/\?|^I\b.*\b(?:have|had|was|thought|said|wanted)\b|['’]ve\b/iu.test(s.text) &&
  !holdsFact(s.text, kit.isName) &&
  s.acts.accept >= 0.5 &&
  s.acts.commit < 0.4 &&
  s.acts.acknowledge < 0.4

/** A separate matter stays as it is, but for its first letter at the start of a sentence. */
function restAfter(kit: Kit, rest: string, before: string): string {
  const plain = rest.replace(/^[\s.,;!?…–—-]+/u, '')
  if (!/[\p{L}\p{N}]/u.test(plain)) return ''
  const starts = /[.!?…]$/u.test(before) && !kit.voice.lowerCase
  return ` ${starts ? capitalised(plain) : plain}`
}

const ASSENT = /^(?:👍|👌|✅|✔|🙌|💯|🤝|🫡|👏|🆗|🔥|💪|🚀|🎉)/u

/** What leads to the question, so that it does not stand there alone. */
function leadFor(kit: Kit, question: string, afterSomething: boolean): string | null {
  if (/^(?:may I|could we|can we|might I|about|once|if)\b|\b(?:before|first)\b/u.test(question)) return null
  if (afterSomething) return null
  return kit.pick('say', ['one-question'], ['before'])?.text ?? null
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

function questionFor(kit: Kit, way: Way, state: State, about: readonly string[]): string | null {
  const { u } = kit
  if (way === 'talk') return kit.pick('talk', ['take-it-to-talk'])?.text ?? null
  if (state.question) return state.question
  if (u.gentle) return null
  const moves: MoveId[] =
    u.kind === 'workload' || u.kind === 'leave' ? ['weigh-the-load', ...ASK_MOVES] : [...ASK_MOVES]
  // The plan is what a yes has closed: how the manager is, the acknowledgement takes up.
  return kit.pick('ask', moves, matterKinds(u), {}, { mentions: about })?.text ?? null
}

/** Names in a text that are facts of the draft. */
const namesOf = (kit: Kit, text: string): string[] => [
  ...new Set(
    kit.reading.draft.facts
      .filter((f) => f.kind === 'name' && text.includes(f.text) && f.text !== kit.reading.manager)
      .map((f) => f.text),
  ),
]
