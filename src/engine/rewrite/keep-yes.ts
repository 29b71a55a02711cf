/** The way that keeps the yes, as one that is not total, and adds one question. */
import { capitalised, countWords, joined, lowered } from '../text/phrases.ts'
import { type AcceptParts, subjectOf } from './accept.ts'
import { capitalisedUnless, capitaliseLike, caseLike, stopped } from './casing.ts'
import { type Kit, lower } from './kit.ts'
import type { Spot } from './spot.ts'
import { type Follower, type State, TEST_MOVES } from './state.ts'
import { spoken } from './voice.ts'

export function keepYes(
  kit: Kit,
  spot: Spot,
  parts: AcceptParts,
  follow: Follower[],
  state: State,
  say: string[],
  isMain: boolean,
): void {
  const draft = kit.reading.draft.text
  const keep = !parts.total && !parts.defers && parts.accept !== '' && countWords(parts.accept) <= 14
  const tail = parts.commitment ? spot.text.slice(spot.text.indexOf(parts.commitment.text)).trim() : ''
  let head: string
  if (keep) head = tail ? draft.slice(spot.start, spot.end) : draft.slice(spot.start, spot.end)
  else {
    const lost = parts.facts.filter((f) => !tail.includes(f) && !parts.lead.includes(f))
    const subject = lost.length > 0 ? subjectOf(parts.accept) : null
    const yes =
      parts.defers && kit.u.asksView
        ? kit.pick('say', ['say-and-ask'])?.text
        : lost.length > 0
          ? subject && lost.every((f) => subject.includes(f))
            ? `${capitalised(lower(kit, subject))} works for me.`
            : `Yes from me on ${lost.join(' and ')}.`
          : kit.pick('yes', kit.u.asksView ? ['say-and-ask', 'agree-and-test'] : ['agree-and-test'])?.text
    let first = spoken(yes ?? 'Fine with me so far.', kit.voice)
    if (parts.vocative && parts.vocative.toLowerCase() !== kit.reading.draft.letter.greeted?.toLowerCase())
      first = `${capitaliseLike(parts.vocative, kit)}, ${lowered(first, kit.isName)}`
    if (parts.lead) first = `${parts.lead} ${lowered(first, kit.isName)}`
    head = joined(caseLike(spot, first, kit), tail ? spoken(stopped(tail), kit.voice) : '')
    if (parts.emoji && !state.ack) head += ` ${parts.emoji}`
  }
  const question =
    isMain && !state.own ? (state.question ?? kit.pick('ask', [...TEST_MOVES])?.text ?? null) : null
  state.asked ||= question !== null
  const opening = say.map((s) => spoken(s, kit.voice)).join(' ')
  const asked = question
    ? spoken(kit.chance.next() < 0.4 ? withLead(kit, question) : question, kit.voice)
    : ''
  if (keep && follow.length === 0 && !opening) {
    if (!asked) return
    const gap = /[.!?…\p{Extended_Pictographic}]$/u.test(spot.text) ? ' ' : '. '
    state.edits.push({ start: spot.end, end: spot.end, text: `${gap}${asked}` })
    return
  }
  const first = joined(
    opening,
    keep && opening ? (kit.isName(head.split(/\s/u)[0]!) ? head : capitalisedUnless(kit, head)) : head,
  )
  if (follow.length > 0) {
    state.edits.push({ start: spot.start, end: spot.end, text: first })
    if (asked)
      state.edits.push({
        start: follow.at(-1)!.end,
        end: follow.at(-1)!.end,
        text: `${/[.!?…]$/u.test(draft.slice(0, follow.at(-1)!.end)) ? ' ' : '. '}${asked}`,
      })
  } else state.edits.push({ start: spot.start, end: spot.end, text: joined(stopped(first), asked) })
}

function withLead(kit: Kit, question: string): string {
  const lead = kit.pick('say', ['one-question'])
  return lead ? `${lead.text} ${question}` : question
}
