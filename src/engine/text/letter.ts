/**
 * The parts of a letter: greeting, body, sign-off. A rewrite keeps the first and the last as they are.
 */
import { ADDRESS_WORDS, GREETING_WORDS, SIGN_OFF_PHRASES } from '../data/letter-words.ts'
import { isFirstName } from './ordinary.ts'
import type { Sentence } from './sentences.ts'
import { fold } from './words.ts'

export interface Letter {
  /** Offset of the first code unit after the greeting, 0 when there is none. */
  bodyStart: number
  /** Offset where the sign-off begins; the length of the text when there is none. */
  bodyEnd: number
  /** The person greeted, when the greeting names one. */
  greeted: string | null
  /** Sentences that lie wholly in the body. */
  body: Sentence[]
  /** Offset where the greeting begins and ends; equal when there is none. */
  greeting: { start: number; end: number }
}

const MAX_GREETING_WORDS = 6
/** A name may be written small, and one word more may be unknown. */
const MAX_STRANGERS = 1
const MAX_SIGN_OFF_WORDS = 7

/**
 * Finds greeting and sign-off.
 * @param text the whole draft
 * @param sentences its sentences
 * @param manager the manager's first name, if known: "Dana," alone is then a greeting
 */
export function letterOf(text: string, sentences: Sentence[], manager?: string): Letter {
  const greeting = greetingOf(text, sentences, manager)
  const bodyEnd = signOffStart(text, sentences, greeting.end)
  return {
    bodyStart: greeting.end,
    bodyEnd,
    greeted: greeting.name,
    body: sentences.filter((s) => s.start >= greeting.end && s.end <= bodyEnd),
    greeting: { start: greeting.start, end: greeting.end },
  }
}

function greetingOf(
  text: string,
  sentences: Sentence[],
  manager?: string,
): { start: number; end: number; name: string | null } {
  const none = { start: 0, end: 0, name: null }
  const first = sentences[0]
  if (!first || first.marker.trim()) return none
  // The greeting ends at the first comma, exclamation mark, colon, dash or line end near the start.
  const head = text.slice(first.start, Math.min(first.end, first.start + 60))
  const stop = /[,!:.–—]|\s-\s|$/u.exec(head)
  const phrase = head.slice(0, stop?.index ?? head.length)
  const words = phrase.trim().split(/\s+/u)
  if (words.length > MAX_GREETING_WORDS) return none
  const lower = words.map((w) => fold(w).replace(/[^\p{L}\p{N}'-]/gu, ''))
  const managerName = manager ? fold(manager) : null
  const isGreeting =
    (GREETING_WORDS.has(lower[0] ?? '') || GREETING_WORDS.has(lower.slice(0, 2).join(' '))) &&
    strangers(words, lower) <= MAX_STRANGERS
  const named = lower.findIndex(
    (w) => w === managerName || (managerName !== null && w === managerName.split(' ')[0]),
  )
  // "Dana," or "Dana -": the bare name greets only if something sets it off.
  const bareName =
    named >= 0 &&
    named <= 1 &&
    words.length <= 2 &&
    /^[,!:–—-]/u.test(head.slice(stop?.index ?? 0).trimStart())
  const ownLine = first.endsLine && first.startsLine && words.length <= 3 && named >= 0
  if (!isGreeting && !bareName && !ownLine) return none
  // "Morning all sorted" is no greeting: a greeting word needs a stop, a line end or a name after it.
  const stopChar = head[stop?.index ?? head.length] ?? ''
  if (isGreeting && stopChar === '' && !first.endsLine) return none
  if (isGreeting && stopChar === '' && first.words.length > 4 && named < 0) return none
  let end = first.start + (stop?.index ?? head.length)
  while (end < first.end && /[,!:.–—\-\s]/u.test(text[end]!)) end++
  const name = named >= 0 ? words[named]! : nameIn(words)
  return { start: first.start, end, name: name?.replace(/[^\p{L}\p{M}'’-]/gu, '') ?? null }
}

/** Words of a would-be greeting that neither greet nor address nor name: "Hi sounds good" has two. */
function strangers(words: string[], lower: string[]): number {
  return words.filter(
    (word, i) =>
      lower[i] !== '' &&
      !/^\p{Lu}/u.test(word) &&
      !GREETING_WORDS.has(lower[i]!) &&
      !ADDRESS_WORDS.has(lower[i]!),
  ).length
}

function nameIn(words: string[]): string | null {
  return words.slice(1).find((w) => /^\p{Lu}\p{Ll}+/u.test(w)) ?? null
}

function signOffStart(text: string, sentences: Sentence[], from: number): number {
  // Walk up from the end over short lines: a name, then a closing phrase.
  let start = text.length
  let sawClosing = false
  let names = 0
  for (let i = sentences.length - 1; i >= 0; i--) {
    const s = sentences[i]!
    if (s.start < from || s.marker.trim()) break
    if (s.words.length > MAX_SIGN_OFF_WORDS) break
    const plain = fold(s.text)
      .replace(/[^\p{L}\p{N}' ]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
    const closing = s.startsLine && s.endsLine && isClosing(plain)
    if (closing) {
      start = s.start
      sawClosing = true
      break
    }
    // "Best, Alex" on one line after other text, or "Thanks, Raj"
    const tail = isClosingWithName(s.text)
    if (tail && s.startsLine) {
      start = s.start
      sawClosing = true
      break
    }
    if (names < 3 && s.startsLine && s.endsLine && isNameLine(s)) {
      names++
      start = s.start
      continue
    }
    break
  }
  if (!sawClosing && names === 0) return text.length
  // A lone name without a closing phrase signs only as the last line, after other text.
  if (!sawClosing && (names > 1 || sentences.length < 2 || sentences[0]!.start === start)) return text.length
  return start
}

function isClosing(plain: string): boolean {
  return SIGN_OFF_PHRASES.has(plain)
}

function isClosingWithName(line: string): boolean {
  const match = /^(.{2,24}?)[,.!–—-]+\s*(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2})\.?$/u.exec(line)
  return (
    match !== null &&
    isClosing(
      fold(match[1]!)
        .replace(/[^\p{L}\p{N}' ]/gu, ' ')
        .trim(),
    )
  )
}

function isNameLine(s: Sentence): boolean {
  if (s.words.length === 0 || s.words.length > 3) return false
  if (/[?!:;]/u.test(s.text)) return false
  const bare = s.text.replace(/^[-–—/~*\s]+/u, '').replace(/(?<![.\s])[.\s]+$/u, '')
  // "Alex", "Alex Rivera", "J.", "/Elias", "x", "– F."
  return (
    (/^(?:\p{Lu}[\p{L}\p{M}'’-]*\.?)(?:[\s-]\p{Lu}[\p{L}\p{M}'’-]*\.?){0,2}(?: x{1,3})?$/u.test(bare) ||
      // "theo", where nothing has a capital.
      (/^\p{Ll}+$/u.test(bare) && isFirstName(bare[0]!.toUpperCase() + bare.slice(1)))) &&
    !/^(?:ok|yes|no|done|agreed|noted|sure|fine|great|perfect|thanks|will do)$/iu.test(bare)
  )
}
