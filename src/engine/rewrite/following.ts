/** The commitments that follow an agreement and hang on it. */

import { VERBS } from '../data/verbs.ts'
import type { DraftSentence } from '../reading/reading.ts'
import { capitalised, countWords, lowered } from '../text/phrases.ts'
import { commitmentIn } from './commitment.ts'
import { OWN_DEED } from './deed.ts'
import { ifSo } from './frame.ts'
import type { Kit } from './kit.ts'
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
  const next = sentences[after.index + 1]
  if (!next || next.line !== after.line || next.start >= letter.bodyEnd) return
  if (kit.findings.some((f) => f.in === 'draft' && f.start < next.end && f.end > next.start)) return
  if (/[?]|\b(?:if|once|unless|until)\b/iu.test(next.text)) return
  if (!belongs(kit, next.text, next.acts.commit >= SURE) && kit.reading.message !== null) return
  const ahead = AHEAD.test(next.text)
  const settled = STANDS.test(next.text) || (DONE.test(next.text) && !inPresent(next.text))
  const deed = OWN_DEED.test(next.text) || (next.acts.commit >= SURE && settled && !ahead)
  if (!deed && (next.acts.commit < 0.5 || (settled && !ahead))) return
  if (!deed && !(ABOUT_TO.test(next.text) || inPresent(next.text))) return
  const [start, end] = bodyPart(kit.reading, next)
  const stop = /[\s.!…]*$/u.exec(text.slice(start, end))![0]
  if (deed) {
    const word = kit.pick('done', ['leave-it-theirs'])
    if (word) state.edits.push({ start: end - stop.length, end, text: `. ${spoken(word.text, kit.voice)}` })
    return
  }
  state.heldBack.push({ start, end, quote: text.slice(start, end) })
  state.edits.push({ start, end, text: hung(kit, text.slice(start, end)) })
}

/** "They'll be told on Friday." → "If we go ahead, they'll be told on Friday." */
export function hung(kit: Kit, said: string): string {
  const stop = /[\s.!…]*$/u.exec(said)![0].trim() || '.'
  const whole = commitmentIn(said)
  const lead = spoken(ifSo(kit, said), kit.voice)
  const rest =
    whole && whole.start === 0 && whole.end >= said.replace(/[\s.!…]+$/u, '').length
      ? spoken(`${whole.subject === 'we' ? "we'll" : "I'll"} ${whole.phrase}${stop}`, kit.voice)
      : OPENS_SMALL.test(said)
        ? said[0]!.toLowerCase() + said.slice(1)
        : lowered(said, kit.isName)
  const made = `${lead} ${rest}`
  return /^\p{Ll}/u.test(said) ? made : capitalised(made)
}

/** "On it." does not say what is done. */
const SHORTEST = 4
const SAYS_YES =
  /(?:^|[,.;!] )(?:yes|yep|yeah|aye|ok(?:ay)?|sure|agreed?|fine|great|good|love|like|sounds|perfect|works?|happy|right|no (?:problem|objections?|worries)|with you|makes sense|done|deal|in favou?r|i(?:['’]m| am) (?:in|for|with|behind|happy|fine)|gets my|could(?:n['’]?t| not) (?:have|agree|be)|that (?:works|suits|is|would))\b/iu

/** A flagged sentence that is a deed and nothing else: still to be done, or done already. */
export function deedIn({ text, acts }: DraftSentence): 'ahead' | 'done' | null {
  if (acts.commit < SURE || SAYS_YES.test(text) || /\?/u.test(text) || countWords(text) < SHORTEST)
    return null
  const settled = STANDS.test(text) || (DONE.test(text) && !inPresent(text))
  return settled && !AHEAD.test(text) ? 'done' : 'ahead'
}

/** No names, whatever the draft has elsewhere. */
const OPENS_SMALL = /^(?:The|An?|It|They|We|This|That|There|Then|Tomorrow|Today|Tonight|From|My|Our|Your)\b/u

/** From here on an act is certain enough to be taken for part of the matter by its place alone. */
const SURE = 0.7
/** "Spreadsheet's up on the wall": a thing done, though no verb says so. */
const STANDS =
  /(?:['’]s|\b(?:is|are)) (?:already |now )?(?:up|out|off|in|back|gone|away|sent|on (?:its|their|the) way)\b|\balready know/iu

const ABOUT_TO =
  /\b(?:will|shall|tonight|today|tomorrow|now|coming|going|goes|starting|starts?|by|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:week|afternoon|morning|evening))\b|['’]ll\b|\b\p{L}+ing\b/iu
/** "I write to Nuuk before lunch": a plan in the present tense. */
const PRESENT = /^(?:(?:then|so|and) )?(?:I|we) (\p{Ll}+) /iu
const inPresent = (text: string): boolean => VERBS.has(PRESENT.exec(text)?.[1]?.toLowerCase() ?? '')
/** What is done cannot wait: "I told the crew this morning." */
const DONE =
  /\b(?:has|have|had|was|were|been|told|sent|done|gone|asked|said|rang|booked|moved|gave|went|took|put|made|wrote|got|left|spoke|met|\p{L}{3,}ed)\b|['’]ve\b/iu
/** "From tomorrow I put …", "they'll be told": no past. */
const AHEAD =
  /['’]ll\b|\b(?:will|shall|going to|from (?:now|tomorrow|today|\p{Lu}\p{Ll}+day)|tomorrow|tonight|next (?:week|month)|later)\b/u

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
const contentOf = (t: string): Set<string> =>
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
