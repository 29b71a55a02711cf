/**
 * The guard: looks at a finished candidate beside the draft and the message and says what is wrong with it. It knows
 * nothing of how the candidate was made.
 */
import { BANNED } from '../data/banned.ts'
import type { Reading } from '../reading/reading.ts'
import { factsOf } from '../text/facts.ts'
import { linesOf } from '../text/lines.ts'
import { longestSharedRun, plainWords } from '../text/phrases.ts'
import { sentencesOf } from '../text/sentences.ts'
import { fold } from '../text/words.ts'
import type { Edit, RuleId, Span } from '../types.ts'
import { knownOf, lostFact } from './guard-facts.ts'
import { brokenForm } from './guard-form.ts'
import { HOUSE_WORDS } from './house-words.ts'

export interface Candidate {
  text: string
  edits: Edit[]
  heldBack: Span[]
  /** A quoted key term of the manager's, which may stand in full. */
  term?: string | null
}

export interface GuardOptions {
  detect?: (draft: string) => { rule: RuleId; quote: string }[]
  /** Flagged sentences of the draft that must not stand any more. */
  mustGo?: readonly string[]
  /** Rules found elsewhere in the draft, which this candidate does not treat. */
  mayStay?: ReadonlySet<RuleId>
  /** The words of a flagged sentence may stand inside a new one ("As far as I know, …"). */
  lenient?: boolean
  /** What the draft only guesses: only its figures are facts. */
  guesses?: readonly Span[]
}

const MORE_WORDS = 40
const MAX_RUN = 5

/** What is wrong with a candidate, in a few words; null when it may be shown. */
export function guard(candidate: Candidate, reading: Reading, options: GuardOptions = {}): string | null {
  const draft = reading.draft.text
  const { text } = candidate
  if (text === draft) return 'nothing changed'
  const fresh = candidate.edits.map((e) => e.text).join('\n')
  return (
    lostFact(candidate, reading, options.guesses) ??
    inventions(fresh, reading) ??
    formOf(text, draft, fresh, candidate) ??
    untouched(candidate, reading) ??
    questions(draft, text) ??
    length(candidate, draft, fresh) ??
    (options.mustGo?.find((q) => stands(q, text, !options.lenient))
      ? 'a flagged sentence still stands'
      : null) ??
    echo(reading, fresh, candidate.term) ??
    redetect(candidate, options)
  )
}

function inventions(fresh: string, reading: Reading): string | null {
  const { all } = knownOf(reading)
  for (const f of factsOf(fresh, sentencesOf(fresh))) {
    if (HOUSE_WORDS.has(fold(f.text))) continue
    if (all.includes(fold(f.text)) || /^(?:I|I['’]\p{L}+)$/u.test(f.text)) continue
    if (f.kind === 'name' && all.includes(fold(f.text).slice(0, -2)) && f.text.length > 5) continue
    return `new: ${f.text}`
  }
  return null
}

const ANY_BANNED = new RegExp(BANNED.map((re) => re.source).join('|'), 'iu')

function formOf(text: string, draft: string, fresh: string, candidate: Candidate): string | null {
  if (/[{}]/u.test(fresh) && !/[{}]/u.test(draft)) return 'an empty slot'
  const banned = ANY_BANNED.test(fresh) ? BANNED.find((re) => re.test(fresh) && !re.test(draft)) : undefined
  if (banned) return `banned: ${banned.source}`
  for (const e of candidate.edits) {
    for (const m of e.text.matchAll(/(?<![\p{L}'’])([\p{L}'’]+)[ \t]+\1(?![\p{L}'’])/giu))
      if (!/^(?:that|had)$/iu.test(m[1]!) && !draft.toLowerCase().includes(m[0].toLowerCase()))
        return `doubled: ${m[1]}`
  }
  if (/!/u.test(fresh) && !/!/u.test(draft)) return 'an exclamation mark'
  if (/[ \t]{2,}\S/u.test(fresh.replace(/\n\s*/gu, '\n')) && !/ {2}\S/u.test(draft)) return 'two blanks'
  if (/ [.,;:?](?:\s|$)/u.test(fresh) && !/ [.,;:?](?:\s|$)/u.test(draft)) return 'a blank before a stop'
  if (/[.,;:?]{2,}/u.test(fresh.replace(/\.{3}|\?!/gu, '')) && !/[.,;:?]{2,}/u.test(draft)) return 'two stops'
  for (const [open, close] of [
    ['(', ')'],
    ['[', ']'],
    ['“', '”'],
  ] as const) {
    const count = (s: string, c: string): number => s.split(c).length
    if (count(text, open) - count(text, close) !== count(draft, open) - count(draft, close))
      return 'an open bracket'
  }
  for (const blank of fresh.match(/_+/gu) ?? []) if (blank !== '___') return 'a crooked blank'
  return brokenForm(
    candidate.edits.map((e) => e.text),
    draft,
  )
}

/** What lies outside the edits is the draft, byte for byte and in order; greeting and sign-off among it. */
function untouched(candidate: Candidate, reading: Reading): string | null {
  const draft = reading.draft.text
  let at = 0
  let rebuilt = ''
  for (const e of [...candidate.edits].sort((a, b) => a.start - b.start)) {
    if (e.start < at || e.end < e.start || e.end > draft.length) return 'edits overlap'
    rebuilt += draft.slice(at, e.start) + e.text
    at = e.end
  }
  if (rebuilt + draft.slice(at) !== candidate.text) return 'edits do not give the text'
  const { greeting, bodyEnd } = reading.draft.letter
  const hits = (s: number, e: number): boolean =>
    candidate.edits.some((x) => x.start < e && x.end > s && x.end > x.start)
  if (reading.channel === 'email') {
    if (greeting.end > greeting.start && hits(greeting.start, greeting.end)) return 'the greeting was touched'
    if (bodyEnd < draft.length && hits(bodyEnd, draft.length)) return 'the sign-off was touched'
  } else {
    const lines = linesOf(draft).map((l) => draft.slice(l.start, l.end))
    const now = linesOf(candidate.text).map((l) => candidate.text.slice(l.start, l.end))
    let i = 0
    for (const line of now) if (i < lines.length && line === lines[i]) i++
    if (i < lines.length) return 'a recorded line changed'
    if (now.length - lines.length > 3) return 'too many lines'
  }
  return null
}

function echo(reading: Reading, fresh: string, term?: string | null): string | null {
  const have = knownOf(reading)
  if (have.message.length === 0) return null
  const cleaned = term ? fresh.split(term).join(' § ') : fresh
  const run = longestSharedRun(plainWords(cleaned), have.message)
  if (run <= MAX_RUN) return null
  have.draftRun ??= longestSharedRun(plainWords(reading.draft.text), have.message)
  return run > have.draftRun ? 'repeats the message' : null
}

const CHECK = /(?:did I get that right|is that fair|is that right|is that correct)\?/giu

function questions(draft: string, text: string): string | null {
  const count = (s: string): number => (s.replace(CHECK, '').match(/\?/gu) ?? []).length
  return count(text) > count(draft) + 1 ? 'too many questions' : null
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu
const count = (s: string): number => s.match(WORD)?.length ?? 0

function length(candidate: Candidate, draft: string, fresh: string): string | null {
  const more = candidate.edits.reduce(
    (n, e) => n - (e.end > e.start ? count(draft.slice(e.start, e.end)) : 0),
    count(fresh),
  )
  return more > MORE_WORDS ? 'too long' : null
}

/** A flagged sentence stands where it begins a sentence or a line as it did; inside a new sentence it does not. */
function stands(quote: string, text: string, strict = true): boolean {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    // "If it goes ahead, I'll get Thandi to redo the contracts" says another thing.
    if (HANGS.test(text.slice(Math.max(0, at - LONGEST_IF), at))) continue
    if ((quote.length > 25 && strict) || /(?:^|[.!?…:;\n)]\s*)$/u.test(text.slice(Math.max(0, at - 3), at)))
      return true
  }
  return false
}

const HANGS = /\bif (?:we|it) [^,.?!]+, $/iu
/** UTF-16 code units. */
const LONGEST_IF = 30

function redetect(candidate: Candidate, options: GuardOptions): string | null {
  if (!options.detect) return null
  const left = options.detect(candidate.text).find((f) => !options.mayStay?.has(f.rule))
  return left ? `still there: ${left.rule}` : null
}
