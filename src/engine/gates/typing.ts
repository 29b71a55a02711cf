/**
 * Reads over typing errors in the words that matter. A word that is no key word itself, but one dropped, added,
 * doubled, changed or swapped letter away from one, is read as that key word; "dont" is read as "don't". The first
 * letter of a word is nearly always typed right, so words that differ in it are other words.
 */
import { KEY_WORDS, NOT_KEY_WORDS } from '../data/key-words.ts'
import { fold } from '../text/words.ts'

/** A text as the gates read it. */
export interface Legible {
  /** Lower case, straight apostrophes; the same length as the text. */
  folded: string
  /** The same with typing errors put right. */
  mended: string
  /** The offset in the text of an offset in `mended`. */
  original(offset: number): number
}

const SHORTEST = KEY_WORDS.reduce((n, word) => Math.min(n, word.length), Number.POSITIVE_INFINITY)
const LONGEST = KEY_WORDS.reduce((n, word) => Math.max(n, word.length), 0)

const CONTRACTED: ReadonlyMap<string, string> = new Map(
  "don't didn't doesn't can't won't isn't wasn't aren't couldn't shouldn't wouldn't haven't hasn't i'm i've he's she's they're you're that's"
    .split(' ')
    .map((word) => [word.replace("'", ''), word]),
)

const KEYS: ReadonlySet<string> = new Set(KEY_WORDS)

/** Every key word under itself and under each of its forms with one letter left out. */
const NEAR: ReadonlyMap<string, readonly string[]> = nearForms()

function nearForms(): Map<string, string[]> {
  const near = new Map<string, string[]>()
  for (const key of KEY_WORDS)
    for (const form of [key, ...withoutOneLetter(key)]) near.set(form, [...(near.get(form) ?? []), key])
  return near
}

function withoutOneLetter(word: string): Set<string> {
  const forms = new Set<string>()
  for (let i = 0; i < word.length; i++) forms.add(word.slice(0, i) + word.slice(i + 1))
  return forms
}

/** The key word that a mistyped word stands for, or null. */
export function keyWordFor(word: string): string | null {
  if (word.length < SHORTEST - 1 || word.length > LONGEST + 1) return null
  if (KEYS.has(word) || NOT_KEY_WORDS.has(word)) return null
  // A letter dropped; or, with one letter left out of both, added, changed or swapped.
  const dropped = NEAR.get(word)?.find((key) => isOneError(word, key))
  if (dropped) return dropped
  for (const form of withoutOneLetter(word)) {
    const key = NEAR.get(form)?.find((k) => isOneError(word, k))
    if (key) return key
  }
  return null
}

/** Whether `word` is `key` with a letter left out, added, changed, or swapped with its neighbour. */
function isOneError(word: string, key: string): boolean {
  // A plural is no typing error.
  if (word[0] !== key[0] || (word === `${key}s` && !key.endsWith('s'))) return false
  let head = 0
  while (head < key.length && word[head] === key[head]) head++
  if (word.length === key.length + 1) return word.slice(head + 1) === key.slice(head)
  if (word.length === key.length - 1) return word.slice(head) === key.slice(head + 1)
  if (word.length !== key.length) return false
  if (word.slice(head + 1) === key.slice(head + 1)) return true
  return (
    word[head] === key[head + 1] &&
    word[head + 1] === key[head] &&
    word.slice(head + 2) === key.slice(head + 2)
  )
}

const LETTERS = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu

/** Folds a text and puts typing errors right. Linear in its length. */
export function legible(text: string): Legible {
  const folded = fold(text)
  let mended = ''
  let from = 0
  // After each change: where it ends in the mended text, and how much longer the text is there.
  const changes: { end: number; shift: number }[] = []
  for (const match of folded.matchAll(LETTERS)) {
    const word = match[0]
    const read = CONTRACTED.get(word) ?? keyWordFor(word)
    if (!read) continue
    mended += folded.slice(from, match.index) + read
    from = match.index + word.length
    changes.push({ end: mended.length, shift: from - mended.length })
  }
  mended += folded.slice(from)
  return {
    folded,
    mended,
    original: (offset) => offset + (changes.findLast((c) => c.end <= offset)?.shift ?? 0),
  }
}
