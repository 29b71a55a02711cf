/** What the guard knows of one reading, and whether a candidate keeps every fact of it. */
import { NUMBER_WORDS } from '../data/agree-words.ts'
import type { Reading } from '../reading/reading.ts'
import { isOrdinary } from '../text/ordinary.ts'
import { plainWords } from '../text/phrases.ts'
import { fold } from '../text/words.ts'
import type { Span } from '../types.ts'
import type { Candidate } from './guard.ts'

/** What the guard looks up again and again in one reading. */
interface Known {
  all: string
  message: string[]
  wanted: Wanted[]
  draftRun: number | null
}

/** A fact of the draft that every candidate has to hold. */
interface Wanted {
  /** Offsets into the draft. */
  start: number
  end: number
  /** Holds a number. */
  figure: boolean
  folded: string
}

const known = new WeakMap<Reading, Known>()

export function knownOf(reading: Reading): Known {
  let have = known.get(reading)
  if (!have) {
    const message = reading.message?.text ?? ''
    have = {
      all: fold(`${reading.draft.text}\n${message}\n${reading.manager ?? ''}`),
      message: plainWords(message),
      wanted: wantedOf(reading),
      draftRun: null,
    }
    known.set(reading, have)
  }
  return have
}

/** "100% behind you": a manner of saying yes. */
const YES_100 =
  /^100 ?%?(?: ?per ?cent)?,? ?(?:[.!]|$|\n|(?:behind|agree|with|yes|on board|support|in favour|right|for it|fine|ok|stop|go|do)\b)/iu

/** Only a fact that an edit touches can be lost: a draft of many facts is not searched for each of them. */
function facts({ text, edits }: Candidate, reading: Reading, guesses: readonly Span[]): string | null {
  const { wanted } = knownOf(reading)
  const have = fold(text)
  const lost = wanted.find(
    (want) =>
      edits.some((e) => e.start < want.end && e.end > want.start) &&
      !have.includes(want.folded) &&
      !(!want.figure && guesses.some((g) => g.start <= want.start && g.end >= want.end)),
  )
  return lost === undefined ? null : `lost: ${lost.folded}`
}

/** The facts of the draft, folded, that every candidate has to hold. */
function wantedOf(reading: Reading): Wanted[] {
  const manager = fold(reading.manager ?? '')
  const { facts: all, text } = reading.draft
  return all
    .filter(
      (f) =>
        !(/^100 ?%?$/u.test(f.text) && YES_100.test(text.slice(f.start, f.start + 40))) &&
        !(f.kind === 'name' && (isOrdinary(f.text) || /^(?:YES|OK|NO)$/u.test(f.text))),
    )
    .map((f) => ({ start: f.start, end: f.end, figure: /\d/u.test(f.text), folded: fold(f.text) }))
    .filter((want) => want.folded !== manager)
}

/** Numbers as words, and lengths of time, in what was replaced. */
function numberWords(candidate: Candidate, draft: string): string | null {
  const have = candidate.text.toLowerCase()
  for (const e of candidate.edits) {
    if (e.end === e.start) continue
    for (const m of draft.slice(e.start, e.end).matchAll(NUMBER_WORDS))
      if (!have.includes(m[0].toLowerCase()) && !/^(?:half|hundred|third)$/iu.test(m[0]))
        return `lost: ${m[0]}`
  }
  return null
}

/** Whether a part of a rewrite that has passed keeps every fact by itself. */
export const keepsFacts = (candidate: Candidate, reading: Reading, guesses: readonly Span[] = []): boolean =>
  lostFact(candidate, reading, guesses) === null

/**
 * The first fact that a candidate has lost, or null.
 * @param guesses what the draft only guesses, as offsets into it: only its figures are facts
 */
export const lostFact = (
  candidate: Candidate,
  reading: Reading,
  guesses: readonly Span[] = [],
): string | null => facts(candidate, reading, guesses) ?? numberWords(candidate, reading.draft.text)
