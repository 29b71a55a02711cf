/** The way that keeps the yes: the sentence stands as it is, an open question follows it. */
import { joined } from '../text/phrases.ts'
import { acceptParts } from './accept.ts'
import { capitalisedUnless, stopped } from './casing.ts'
import type { Kit } from './kit.ts'
import { isFirst } from './placing.ts'
import type { Spot } from './spot.ts'
import type { State } from './state.ts'
import { spoken } from './voice.ts'

/** @param last where what is said with the yes ends: the question stands behind it */
export function keepYes(kit: Kit, spot: Spot, last: number, state: State, isMain: boolean): void {
  const draft = kit.reading.draft.text
  const question =
    isMain && !state.own && !state.asked
      ? (state.question ?? kit.pick('after', ['agree-and-test'])?.text ?? null)
      : null
  state.asked ||= question !== null
  const lead =
    question && !/^may I/u.test(question) && kit.chance.next() < 0.15
      ? kit.pick('say', ['one-question'], ['after'])?.text
      : null
  const asked = question ? spoken(joined(lead, question), kit.voice) : ''
  const ack = state.ack && isFirst(kit, spot.start) ? spoken(state.ack, kit.voice) : ''
  if (ack) state.ackDone = true
  // A yes that leaves nothing to say is said a little smaller when it is still read as closing.
  if (kit.attempt > 0 && last === spot.end && !acceptParts(spot.text, null, kit.isName).commitment) {
    const { clauses, after } = acceptParts(spot.text, kit.reading.manager, kit.isName)
    if (clauses.length === 1 && clauses[0]!.part === 'accept' && after === '') {
      const yes = spoken(kit.pick('yes', ['agree-and-test'])?.text ?? 'Fine with me so far.', kit.voice)
      state.edits.push({ start: spot.start, end: spot.end, text: joined(ack, yes, asked) })
      return
    }
  }
  if (ack) {
    const head = kit.isName(spot.text.split(/\s/u)[0]!) ? spot.text : capitalisedUnless(kit, spot.text)
    if (last === spot.end) {
      state.edits.push({ start: spot.start, end: spot.end, text: joined(ack, stopped(head), asked) })
      return
    }
    state.edits.push({ start: spot.start, end: spot.end, text: joined(ack, head) })
  }
  if (!asked) return
  const end = last - (/[,;:\s]+$/u.exec(draft.slice(spot.start, last))?.[0].length ?? 0)
  const gap = /[.!?…\p{Extended_Pictographic}]$/u.test(draft.slice(0, end)) ? ' ' : '. '
  state.edits.push({ start: end, end: last, text: `${gap}${asked}` })
}
