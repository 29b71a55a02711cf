/** A flagged sentence that is no agreement, replaced in its place. */
import type { DraftSentence } from '../reading/reading.ts'
import { capitalised, countWords, lowered } from '../text/phrases.ts'
import type { RuleId } from '../types.ts'
import { nameBack } from './antecedent.ts'
import { caseLike } from './casing.ts'
import { carriesOut, waitsUnless } from './following.ts'
import type { Kit } from './kit.ts'
import { isBeside } from './neighbours.ts'
import { isFirst } from './placing.ts'
import { holdsFact } from './soften.ts'
import type { Spot } from './spot.ts'
import type { State } from './state.ts'
import { treat } from './treat.ts'
import { spoken } from './voice.ts'

/** Said before a flagged clause, it only leads up to it and goes with it: "I already know the reason, you think …". */
const LEADS_UP =
  /(?:^|[.!?…]\s+|\n)((?:(?:and|but|so) )?(?:i (?:already )?(?:know|can tell)(?: the reason| why| it)?|we both know(?: it)?|the truth is|let['’]s be honest|nope|nah|no|still|sure|relax|come on|oh|look|honestly|frankly|trust me)[,:;]\s*)$/iu

const NAMED = /(?:^|[.!?…]\s+|\n)(?:\p{Lu}\p{Ll}+|(?:As for|On|About|Regarding) [^,.!?\n]{2,40}),\s*$/u

/** What is asked about a worry or a view waits for an answer, and so does what is to be done about it right after. */
const GOES_AHEAD: ReadonlySet<RuleId> = new Set(['dismissed-concern', 'pushed-conclusion'])

/** @returns false where the sentence cannot be said otherwise */
export function other(kit: Kit, flagged: Spot, state: State, isMain: boolean): boolean {
  const spot = withLead(kit, flagged)
  // Only there because it stands beside a flagged sentence: nothing is said in its place but its grounds.
  const beside = spot.findings.every(isBeside)
  const result = treat(kit, spot, isMain && !state.asked && !state.own, {
    acknowledged: state.ack !== null || state.conceded || beside,
    conceded: state.conceded || beside,
  })
  if (!result) return false
  if (beside && result.say.length === 0 && !result.question && holdsFact(spot.text, kit.isName)) return true
  state.conceded ||= spot.rules.includes('dismissed-concern')
  const say: string[] = []
  if (state.ack && isFirst(kit, spot.start)) {
    say.push(state.ack)
    state.ackDone = true
  }
  // Nothing is said twice.
  say.push(...result.say.filter((s) => !state.edits.some((e) => e.text.includes(spoken(s, kit.voice)))))
  let question = isMain && !state.asked && !state.own ? (state.question ?? result.question) : null
  if (kit.u.gentle) question = null
  if (question && spot.rules.some((r) => GOES_AHEAD.has(r))) waitsUnless(kit, spot.sentence, state)
  const after = question && say.length > 0 ? leaningOn(kit, spot) : null
  if (question && after) {
    state.edits.push({
      start: after.end,
      end: after.end,
      text: ` ${spoken(capitalised(question), kit.voice)}`,
    })
    state.asked = true
  } else if (question) {
    say.push(capitalised(question))
    state.asked = true
  }
  if (say.length === 0 && NAMED.test(kit.reading.draft.text.slice(spot.sentence.start, spot.start))) {
    // "Nadia, …": what follows the name does not end with it.
    const line = kit.pick('say', ['what-happened-not-who'], ['guess'], { person: '' })
    if (line) say.push(line.text)
  }
  const text = say.map((s) => spoken(s, kit.voice)).join(' ')
  const back = spot.rules.includes('assumed-motive') ? nameBack(kit, spot.sentence, text) : null
  if (back) state.edits.push(back)
  const clause = /,\s*$/u.exec(kit.reading.draft.text.slice(spot.sentence.start, spot.start))
  const prefix = kit.reading.draft.text.slice(
    Math.max(spot.sentence.start, kit.reading.draft.letter.bodyStart),
    spot.start,
  )
  const leads =
    /^(?:on|about|as for|as to|re|regarding|concerning|with|for|to)\b/iu.test(prefix) ||
    countWords(prefix) <= 2
  if (clause && leads) {
    if (text) {
      state.edits.push({ start: spot.start, end: spot.end, text: lowered(text, kit.isName) })
      return true
    }
  }
  if (clause && !leads && spot.start > Math.max(spot.sentence.start, kit.reading.draft.letter.bodyStart)) {
    // A clause at the end of a sentence: the sentence stops before it, and what is new stands by itself.
    const from = spot.start - clause[0].length
    state.edits.push({
      start: from,
      end: spot.end,
      text: text ? `. ${text}` : /[.!?…]$/u.test(spot.text) ? '.' : '',
    })
    return true
  }
  const cased = text ? caseLike(spot, text, kit) : ''
  if (!cased) {
    // Nothing to say here: the sentence goes, with the blank before it, or with its line where it stands alone.
    const draft = kit.reading.draft.text
    let { start, end } = spot
    const line = /\n[ \t]*$/u.exec(draft.slice(0, start))
    const rest = /^[ \t]*\n/u.exec(draft.slice(end))
    if (line && rest && start > kit.reading.draft.letter.bodyStart) end += rest[0].length
    else if (/[ \t]/u.test(draft[start - 1] ?? '') && start > kit.reading.draft.letter.bodyStart)
      while (start > 0 && /[ \t]/u.test(draft[start - 1]!)) start--
    else while (end < draft.length && /[ \t]/u.test(draft[end]!)) end++
    if (line && rest && /\n\n[ \t]*$/u.test(draft.slice(0, start))) while (draft[end] === '\n') end++
    // Two sentences that go, side by side: the blank between them goes once.
    for (const e of state.edits) if (e.end > start && e.start < start) start = e.end
    state.edits.push({ start, end, text: '' })
    return true
  }
  state.edits.push({ start: spot.start, end: spot.end, text: cased })
  return true
}

/** "It would help with the board.": goes on from what is said in the flagged one's place, so the question waits for it. */
function leaningOn(kit: Kit, spot: Spot): DraftSentence | null {
  const next = kit.reading.draft.sentences[spot.sentence.index + 1]
  if (next?.part !== 'body' || next.line !== spot.sentence.line || spot.end < spot.sentence.end) return null
  const flagged = kit.findings.some((f) => f.in === 'draft' && f.start < next.end && f.end > next.start)
  return !flagged && GOES_ON.test(next.text) && !carriesOut(next) && !next.text.includes('?') ? next : null
}

const GOES_ON = /^(?:it|that|this|these|those|they|everybody|everyone|otherwise|because)\b/iu

function withLead(kit: Kit, spot: Spot): Spot {
  const from = Math.max(kit.reading.draft.letter.bodyStart, spot.start - 60)
  const lead = LEADS_UP.exec(kit.reading.draft.text.slice(from, spot.start))?.[1]
  if (!lead) return spot
  const start = spot.start - lead.length
  return { ...spot, start, text: kit.reading.draft.text.slice(start, spot.end) }
}
