/**
 * The guard: looks at a finished candidate beside the draft and the message and says what is wrong with it. It knows
 * nothing of how the candidate was made.
 */
import { NUMBER_WORDS } from '../data/agree-words.ts'
import { BANNED } from '../data/banned.ts'
import type { Reading } from '../reading/reading.ts'
import { factsOf } from '../text/facts.ts'
import { linesOf } from '../text/lines.ts'
import { isOrdinary } from '../text/ordinary.ts'
import { longestSharedRun, plainWords } from '../text/phrases.ts'
import { sentencesOf } from '../text/sentences.ts'
import { fold } from '../text/words.ts'
import type { Edit, RuleId, Span } from '../types.ts'
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
}

const MORE_WORDS = 40
const MAX_RUN = 5

/** What is wrong with a candidate, in a few words; null when it may be shown. */
export function guard(candidate: Candidate, reading: Reading, options: GuardOptions = {}): string | null {
  const draft = reading.draft.text
  const message = reading.message?.text ?? ''
  const { text } = candidate
  if (text === draft) return 'nothing changed'
  const fresh = candidate.edits.map((e) => e.text).join('\n')
  return (
    facts(text, reading) ??
    numberWords(candidate, draft) ??
    inventions(draft, message, fresh, reading) ??
    formOf(text, draft, fresh, candidate) ??
    untouched(candidate, reading) ??
    questions(draft, text) ??
    length(draft, text) ??
    (options.mustGo?.find((q) => stands(q, text))
      ? 'a flagged sentence still stands'
      : null) ??
    echo(draft, message, text, candidate.term) ??
    redetect(candidate, options)
  )
}

function facts(text: string, reading: Reading): string | null {
  const manager = fold(reading.manager ?? '')
  const have = fold(text)
  for (const fact of reading.draft.facts) {
    const want = fold(fact.text)
    if (want === manager || have.includes(want)) continue
    if (fact.kind === 'name' && (isOrdinary(fact.text) || /^(?:YES|OK|NO)$/u.test(fact.text))) continue
    return `lost: ${fact.text}`
  }
  return null
}

/** Numbers as words, and lengths of time, in what was replaced. */
function numberWords(candidate: Candidate, draft: string): string | null {
  const have = candidate.text.toLowerCase()
  for (const e of candidate.edits) {
    if (e.end === e.start) continue
    for (const m of draft.slice(e.start, e.end).matchAll(NUMBER_WORDS))
      if (!have.includes(m[0].toLowerCase()) && !/^(?:half|hundred|third)$/iu.test(m[0])) return `lost: ${m[0]}`
  }
  return null
}

function inventions(draft: string, message: string, fresh: string, reading: Reading): string | null {
  const known = fold(`${draft}\n${message}\n${reading.manager ?? ''}`)
  for (const f of factsOf(fresh, sentencesOf(fresh))) {
    if (HOUSE_WORDS.has(fold(f.text))) continue
    if (known.includes(fold(f.text)) || /^(?:I|I['’]\p{L}+)$/u.test(f.text)) continue
    if (f.kind === 'name' && known.includes(fold(f.text).slice(0, -2)) && f.text.length > 5) continue
    return `new: ${f.text}`
  }
  return null
}

function formOf(text: string, draft: string, fresh: string, candidate: Candidate): string | null {
  if (/[{}]/u.test(fresh) && !/[{}]/u.test(draft)) return 'an empty slot'
  const banned = BANNED.find((re) => re.test(fresh) && !re.test(draft))
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
  return null
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

function echo(draft: string, message: string, text: string, term?: string | null): string | null {
  if (!message) return null
  const source = plainWords(message)
  const cleaned = term ? text.split(term).join(' § ') : text
  const had = longestSharedRun(plainWords(draft), source)
  const has = longestSharedRun(plainWords(cleaned), source)
  return has > Math.max(MAX_RUN, had) ? 'repeats the message' : null
}

const CHECK = /(?:did I get that right|is that fair|is that right|is that correct)\?/giu

function questions(draft: string, text: string): string | null {
  const count = (s: string): number => (s.replace(CHECK, '').match(/\?/gu) ?? []).length
  return count(text) > count(draft) + 1 ? 'too many questions' : null
}

function length(draft: string, text: string): string | null {
  const more = plainWords(text).length - plainWords(draft).length
  return more > MORE_WORDS ? 'too long' : null
}

/** A flagged sentence stands where it begins a sentence or a line as it did; inside a new sentence it does not. */
function stands(quote: string, text: string): boolean {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (quote.length > 25 || /(?:^|[.!?…:;\n)]\s*)$/u.test(text.slice(Math.max(0, at - 3), at))) return true
  return false
}

function redetect(candidate: Candidate, options: GuardOptions): string | null {
  if (!options.detect) return null
  const left = options.detect(candidate.text).find((f) => !options.mayStay?.has(f.rule))
  return left ? `still there: ${left.rule}` : null
}
