/**
 * Facts of a text that a rewrite has to keep: names, dates, times, numbers, amounts, links, addresses.
 */
import { MONTHS, NOT_NAMES, WEEKDAYS } from '../data/fact-words.ts'
import type { Sentence } from './sentences.ts'
import { fold } from './words.ts'

export type FactKind = 'number' | 'date' | 'link' | 'name'

export interface Fact {
  kind: FactKind
  /** UTF-16 offsets into the text. */
  start: number
  end: number
  /** As written. */
  text: string
}

const LINK = /(?:https?:\/\/|www\.)[^\s<>"')\]]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/giu
// "£1,200.50", "30%", "3.5k", "14:30", "10.15", "2/3", "8/14", "v5", "Q3", "n=3", "5th"
const NUMBER = /(?:[£$€₹¥]\s?)?(?:\b[\p{L}]{1,3}=?)?\d(?:[\d.,:/'’-]*\d)?(?:\s?(?:%|‰|°)|[\p{L}]{1,5}\b)?/gu
const WORD_BOUND_NAME = /\p{Lu}[\p{L}\p{M}'’-]*/gu

/**
 * Finds the facts of a text.
 * @param text the whole text
 * @param sentences its sentences (a capital at the start of a sentence is no sign of a name)
 */
export function factsOf(text: string, sentences: Sentence[]): Fact[] {
  const facts: Fact[] = []
  const links = new Ranges()
  for (const m of text.matchAll(LINK)) links.add(add(facts, 'link', m.index, m[0]))
  const markers = new Ranges()
  for (const s of sentences) if (s.marker) markers.add({ start: s.start - s.marker.length, end: s.start })
  const numbers = new Ranges()
  for (const m of text.matchAll(NUMBER)) {
    const end = m.index + m[0].length
    if (!links.overlap(m.index, end) && !markers.overlap(m.index, m.index + 1))
      numbers.add(add(facts, 'number', m.index, m[0]))
  }
  const dates = new Ranges()
  const taken = (start: number, end: number): boolean =>
    links.overlap(start, end) || numbers.overlap(start, end) || dates.overlap(start, end)
  for (const s of sentences) {
    for (const word of s.words) {
      const bare = word.lower.replace(/'s$/u, '')
      if (
        (WEEKDAYS.has(bare) || isMonth(bare, text.slice(word.start, word.end))) &&
        !taken(word.start, word.end)
      )
        dates.add(add(facts, 'date', word.start, text.slice(word.start, word.end)))
    }
    for (const m of s.text.matchAll(WORD_BOUND_NAME)) {
      const start = s.start + m.index
      const word = m[0].replace(/['’]s$/u, '')
      if (taken(start, start + m[0].length) || !isName(word, start, s)) continue
      add(facts, 'name', start, word)
    }
  }
  return facts.sort((a, b) => a.start - b.start)
}

interface Range {
  start: number
  end: number
}

/** Ranges in order and without overlap, so that a look-up is short however many there are. */
class Ranges {
  private readonly ranges: Range[] = []

  add(range: Range | null): void {
    if (range) this.ranges.push(range)
  }

  overlap(start: number, end: number): boolean {
    // The first range that ends after `start`.
    let low = 0
    let high = this.ranges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.ranges[middle]!.end > start) high = middle
      else low = middle + 1
    }
    return low < this.ranges.length && this.ranges[low]!.start < end
  }
}

const CLOSING_MARKS = ".,:;!?'’-"

function add(facts: Fact[], kind: FactKind, start: number, text: string): Fact | null {
  let length = text.length
  while (length > 0 && CLOSING_MARKS.includes(text[length - 1]!)) length--
  if (length === 0) return null
  const fact = { kind, start, end: start + length, text: text.slice(0, length) }
  facts.push(fact)
  return fact
}

/** "may" and "march" are months only with a capital. */
function isMonth(bare: string, written: string): boolean {
  if (!MONTHS.has(bare)) return false
  return !['may', 'march', 'mar', 'jan', 'sep', 'dec'].includes(bare) || /^\p{Lu}/u.test(written)
}

function isName(word: string, start: number, s: Sentence): boolean {
  const lower = fold(word)
  if (NOT_NAMES.has(lower) || WEEKDAYS.has(lower)) return false
  if (word.length < 2 && start !== s.start) return false
  if (start > s.start) return !/^(?:I(?:['’]\p{Ll}+)?)$/u.test(word)
  // At the start of a sentence only a word that is no ordinary word with a capital counts: two capitals in a row,
  // an acronym, or the same word seen elsewhere (the caller compares by text anyway).
  return /^\p{Lu}{2,}$/u.test(word) || /^\p{Lu}[\p{L}'’-]*\s+(?:and\s+)?\p{Lu}\p{Ll}/u.test(s.text)
}
