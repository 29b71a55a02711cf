/** Where the acknowledgement and the question go when no flagged place takes them. */
import type { DraftSentence } from '../reading/reading.ts'
import { capitalised, countWords, joined, lowered } from '../text/phrases.ts'
import { loadKinds } from './acknowledge.ts'
import { caseLike } from './casing.ts'
import { isBaseVerb } from './clause-form.ts'
import { commitmentIn } from './commitment.ts'
import { deedIn, SURE } from './deed.ts'
import { contentOf } from './following.ts'
import type { Kit } from './kit.ts'
import { holdsFact } from './soften.ts'
import { bodyPart, callIn, type Spot } from './spot.ts'
import type { State, Way } from './state.ts'
import { spoken } from './voice.ts'

/** Whether a place is the first of the body, so that the acknowledgement can stand in front of it. */
export function isFirst(kit: Kit, at: number): boolean {
  return kit.reading.draft.text.slice(kit.reading.draft.letter.bodyStart, at).trim() === ''
}

/** The acknowledgement where no flagged place takes it: first in the body, after the pleasantries. */
export function placeAck(kit: Kit, state: State): void {
  const { text, letter, sentences } = kit.reading.draft
  const ack = spoken(state.ack!, kit.voice)
  state.ackDone = true
  const body = sentences.filter((s) => s.part === 'body')
  const paragraphs = new Set(body.map((s) => s.paragraph))
  const polite = body.findIndex(
    (s, i) =>
      !(PLEASANTRY.test(text.slice(...bodyPart(kit.reading, s))) && s.words.length <= 14) &&
      !(
        i === 0 &&
        s.endsLine &&
        s.words.length <= (/:$/u.test(s.text) ? 2 : 4) &&
        /[,:]$/u.test(s.text) &&
        (body[1]?.marker.trim() ?? '') === ''
      ),
  )
  const before = polite > 0 ? body[polite - 1]! : null
  if (before && !(body[polite]?.marker.trim() ?? '') && !/[,:]$/u.test(before.text)) {
    const end = bodyPart(kit.reading, before)[1]
    if (!state.edits.some((e) => e.start <= end && e.end >= end)) {
      const gap = /[.!?…\p{Extended_Pictographic}]$/u.test(text.slice(0, end)) ? ' ' : '. '
      state.edits.push({ start: end, end, text: `${gap}${ack}` })
      return
    }
  }
  let at = before && /[,:]$/u.test(before.text) ? before.end : letter.bodyStart
  while (at < text.length && /\s/u.test(text[at]!)) at++
  const inline =
    at > 0 &&
    !/\n/u.test(text.slice(letter.greeting.start, at)) &&
    letter.greeting.end > letter.greeting.start
  // Nothing goes before whom the mail calls.
  const call = callIn(text.slice(at))
  if (call && !state.edits.some((e) => e.start <= at + call.length && e.end >= at)) {
    const next = text[at + call.length]!
    const said = `${call.replace(/[, ]+$/u, '')}, ${lowered(ack, kit.isName)} `
    state.edits.push({
      start: at,
      end: at + call.length + 1,
      text: said + (kit.voice.lowerCase ? next : next.toUpperCase()),
    })
    return
  }
  // A few words on what weighs do not run into the rooms for Saturday; grave news stands apart even from one line.
  const lines = new Set(body.map((s) => s.line)).size
  const gap = (paragraphs.size > 1 && !inline) || kit.u.gentle ? '\n\n' : lines > 1 && !inline ? '\n' : ' '
  const there = state.edits.find((e) => e.start === at)
  if (there) {
    there.text = there.text ? `${ack} ${there.text}` : ack
    return
  }
  if (/^(?:\(?\d{1,2}[.)]|\(?[a-z]\)|[-*•–·])\s/u.test(text.slice(at, at + 5))) {
    const item = itemOf(kit)
    if (item && !state.edits.some((e) => e.start <= item && e.end >= item)) {
      const gap = /[.!?…\p{Extended_Pictographic}]$/u.test(text.slice(0, item)) ? ' ' : '. '
      state.edits.push({ start: item, end: item, text: `${gap}${ack}` })
      return
    }
    // Not in front of the first item of a list.
    state.edits.push({ start: at, end: at, text: `${ack}\n${paragraphs.size > 1 ? '\n' : ''}` })
    return
  }
  // After "Hi Farah, " the acknowledgement goes on small, and what followed the greeting starts a sentence.
  const goesOn = inline && /,\s*$/u.test(text.slice(0, at)) && !/^(?:oh|ah)\b/iu.test(ack)
  const said = goesOn ? lowered(ack, kit.isName) : ack
  const small = /^\p{Ll}/u.test(text.slice(at, at + 1))
  if (small && !kit.voice.lowerCase) {
    const blank = kit.u.gentle ? gap : ' '
    state.edits.push({ start: at, end: at + 1, text: `${said}${blank}${text[at]!.toUpperCase()}` })
    return
  }
  state.edits.push({ start: at, end: at, text: `${said}${gap}` })
}

/** "3. … they want us there for Mam's results.": the end of the answer's own third item; null without one. */
function itemOf(kit: Kit): number | null {
  const { message, draft } = kit.reading
  const strain = kit.findings.find((f) => f.rule === 'missing-empathy' && f.in === 'managerMessage')
  if (!message || !strain) return null
  const line = message.text.slice(message.text.lastIndexOf('\n', strain.start) + 1, strain.start)
  const number = NUMBERED.exec(line)?.[1]
  const same = draft.sentences.find(
    (s) => s.part === 'body' && number !== undefined && NUMBERED.exec(s.marker)?.[1] === number,
  )
  if (!same) return null
  const last = draft.sentences.findLast((s) => s.part === 'body' && s.line === same.line)!
  return draft.text.slice(0, last.end).trimEnd().length
}

const NUMBERED = /^\s*\(?(\d{1,2})[.)]/u

const PLEASANTRY =
  /^(?:(?:many |big )?(?:thanks|thank you)\b|(?:good (?:morning|afternoon|evening|day)[,\s]+)?(?:i )?hope (?:you|this|all)\b|(?:many )?congrat|well done\b|trust (?:you|this)\b|aoa\b|(?:hi|hello|good (?:morning|afternoon|evening|day)|bonjour|greetings)\b\W*(?:[\p{L}.]+\W*){0,3}$|how are you)/iu

/** Only the message was flagged: an acknowledgement, a word to open, a question at the end. */
export function withoutSpot(kit: Kit, state: State, way: Way): void {
  const { text, letter } = kit.reading.draft
  if (state.own || kit.u.gentle) {
    if (state.question && !state.own) append(kit, state, state.question)
    return
  }
  if (state.question) {
    if (!firstGuess(kit, state) && !besideItsMatter(kit, state) && !beforeDeed(kit, state))
      append(kit, state, state.question)
    return
  }
  if (state.ack && kit.u.load) {
    if (/\?\s*$/u.test(text.slice(0, letter.bodyEnd).trimEnd())) return
    const kinds = loadKinds(kit)
    if (way === 'keeps-yes' || kinds.length === 0) {
      if (way === 'keeps-yes') state.last = kit.pick('say', ['thank-and-keep-the-door-open'])?.text ?? null
      return
    }
    const body = kit.reading.draft.sentences.filter((s) => s.part === 'body')
    const q = kit.pick('ask', ['weigh-the-load'], kinds)?.text
    if (!q) return
    if (body.length <= 4 && body.every((s) => s.marker.trim() === '')) state.last = capitalised(q)
    else state.ack = joined(state.ack, capitalised(q))
  }
}

/** "Will cut the jokes and …" → the question first, then "My first guess would be to cut the jokes and …". */
function firstGuess(kit: Kit, state: State): boolean {
  const { text } = kit.reading.draft
  for (const s of answersTo(kit)) {
    const [start, end] = bodyPart(kit.reading, s)
    const body = text.slice(start, end)
    const c = commitmentIn(body)
    if (!c && firstIdea(kit, state, s, start, end)) return true
    if (!c || countWords(c.phrase) < 4 || /\?/u.test(c.phrase)) continue
    const lead = leadOf(kit, body.slice(0, c.start))
    if (lead === null) continue
    if (kit.u.term && c.phrase.includes(kit.u.term)) return false
    if (/^(?:send|let you|have (?:it|the|a)|get back|be)\b/iu.test(c.phrase)) continue
    const say = kit.pick('say', ['unpack-the-word'], undefined, {
      guess: inOneBreath(c.phrase),
    })
    if (!say) return false
    const first = spoken(capitalised(state.question!), kit.voice)
    state.edits.push({
      start,
      end,
      text: joined(
        lead,
        lead ? first : caseLike({ start, sentence: s, text: body } as Spot, first, kit),
        spoken(say.text, kit.voice),
      ),
    })
    state.heldBack.push({ start, end, quote: body })
    state.asked = true
    return true
  }
  return false
}

/** "shorten the hems and I take off the buttons" → "shorten the hems and take off the buttons". */
const inOneBreath = (phrase: string): string =>
  phrase.replace(/(, | and )(?:I|we) (?=(\p{Ll}+)\b)/gu, (all, joins: string, verb: string) =>
    isBaseVerb(verb) ? joins : all,
  )

/**
 * What stands before a commitment in its sentence. "On it, I'll swap …": what only says yes goes.
 * @returns a sentence of its own, empty where nothing has to stand, null where it cannot stand alone
 */
function leadOf(kit: Kit, text: string): string | null {
  const lead = text.replace(/[\s,;:–—-]+$/u, '')
  if (countWords(lead) <= 3 && !holdsFact(lead, kit.isName)) return ''
  return /[,;]\s*$/u.test(text) ? `${lead}.` : null
}

/** "For the next: no place cards, a buffet, I ask for offers today." → the question, then the same as a first idea. */
function firstIdea(kit: Kit, state: State, s: DraftSentence, start: number, end: number): boolean {
  const { text, sentences } = kit.reading.draft
  const body = text.slice(start, end).replace(ASSENTS, '')
  // In a longer letter it may as well be about another matter.
  if (sentences.filter((x) => x.part === 'body').length > FEW || s.acts.commit < SURE) return false
  if (countWords(body) < 6 || DELIVERS.test(body) || /\?/u.test(body) || deedIn(s) === 'done') return false
  const question = spoken(capitalised(state.question!), kit.voice)
  const idea = spoken('My first idea:', kit.voice)
  state.edits.push({
    start,
    end,
    text: `${caseLike({ start, sentence: s, text: body } as Spot, question, kit)} ${idea} ${lowered(body, kit.isName)}`,
  })
  state.heldBack.push({ start, end, quote: text.slice(start, end) })
  state.asked = true
  return true
}

const ASSENTS =
  /^(?:yes|yep|yeah|sure(?: thing)?|ok(?:ay)?|will do|right|of course|goes (?:well|fine|ok)|no (?:bother|problem|worries)|on it)\b[^,.]{0,10}[,.] (?=\p{L})/iu

/** What is promised whatever the word may mean. */
const DELIVERS =
  /\byou(?:['’]ll| will| shall)? (?:have|get|receive|see|hear)\b|\b(?:send|sent|attach\w*|forward|deliver|share|let you know|get back|come back to)\b|\bdone\b/iu

/** "Thanks Jo! You'll have v4 by Wednesday.": the question stands before what is promised, not after it. */
function beforeDeed(kit: Kit, state: State): boolean {
  const body = kit.reading.draft.sentences.filter((s) => s.part === 'body')
  const at = body.findIndex((s) => s.acts.commit >= 0.5)
  const deed = body[at]
  const before = body[at - 1]
  if (!deed || !before || before.line !== deed.line || body.length > 6) return false
  const [start] = bodyPart(kit.reading, deed)
  state.edits.push({ start, end: start, text: `${spoken(capitalised(state.question!), kit.voice)} ` })
  state.asked = true
  return true
}

/** The commitments that may answer to the loaded word: in a letter of several matters only those that share its words. */
function answersTo(kit: Kit): DraftSentence[] {
  const body = kit.reading.draft.sentences.filter((s) => s.part === 'body')
  const commits = body.filter((s) => s.acts.commit >= COMMITS)
  if (body.length <= FEW) return commits
  const about = contentOf(kit.findings.find((f) => f.rule === 'unexplored-term')?.quote ?? '')
  const shared = (s: DraftSentence): number => [...contentOf(s.text)].filter((w) => about.has(w)).length
  return commits.filter((s) => shared(s) > 0).sort((a, b) => shared(b) - shared(a))
}

const COMMITS = 0.4
/** Sentences of a letter that is about one matter. */
const FEW = 3

/** In a letter of several matters the question stands after the sentence that answers to the loaded word's. */
function besideItsMatter(kit: Kit, state: State): boolean {
  if (kit.reading.draft.sentences.filter((s) => s.part === 'body').length <= FEW) return false
  const near = answersTo(kit)[0]
  if (!near || /\?\s*$/u.test(near.text)) return false
  const [, end] = bodyPart(kit.reading, near)
  state.edits.push({ start: end, end, text: ` ${spoken(capitalised(state.question!), kit.voice)}` })
  state.asked = true
  return true
}

/** "Abrazo, Nuria", "T": a sign-off of an unusual kind. */
const SIGNED = /^(?:\p{Lu}\.?|\p{Lu}\p{L}+, \p{Lu}\p{Ll}+)$/u

/** Adds the question after the last sentence of the body. */
export function append(kit: Kit, state: State, question: string): void {
  const { text, letter } = kit.reading.draft
  let end = letter.bodyEnd
  for (const last of kit.reading.draft.sentences.filter((x) => x.part === 'body').reverse()) {
    if (!SIGNED.test(last.text) || last.index === 0) break
    end = Math.min(end, last.start)
  }
  while (end > letter.bodyStart && /\s/u.test(text[end - 1]!)) end--
  if (end <= letter.bodyStart) return
  const list = kit.reading.draft.sentences
    .filter((s) => s.end <= end)
    .at(-1)
    ?.marker.trim()
  const gap = list ? '\n\n' : /[.!?…:\p{Extended_Pictographic})]$/u.test(text.slice(0, end)) ? ' ' : '. '
  // Two insertions at one place would not be in a certain order.
  const same = state.edits.find((e) => e.start === end && e.end === end)
  const said = spoken(question, kit.voice)
  if (same) same.text += ` ${said}`
  else state.edits.push({ start: end, end, text: `${gap}${said}` })
  state.asked = true
}
