/** The places of a draft that a rewrite has to touch: the flagged sentences, grouped by sentence. */
import type { DraftSentence, Reading } from '../reading/reading.ts'
import { isFirstName } from '../text/ordinary.ts'
import type { Finding, RuleId } from '../types.ts'

export interface Spot {
  /** Offsets of what is replaced: the body part of the sentence, greeting and sign-off left out. */
  start: number
  end: number
  text: string
  sentence: DraftSentence
  rules: RuleId[]
  findings: Finding[]
}

/** Flagged sentences in order. Several findings in one sentence make one spot. */
export function spotsOf(reading: Reading, findings: readonly Finding[]): Spot[] {
  const spots: Spot[] = []
  for (const f of findings) {
    if (f.in !== 'draft') continue
    const under = reading.draft.sentences.filter(
      (s) => s.end > f.start && s.start < f.end && s.end - f.start > 2,
    )
    if (under.length > 1 && under.every((s) => s.line === under[0]!.line)) {
      const [start] = quotedPart(reading, under[0]!, f)
      const [, end] = quotedPart(reading, under.at(-1)!, f)
      if (end > start && !spots.some((p) => p.start < end && p.end > start)) {
        spots.push({
          start,
          end,
          text: reading.draft.text.slice(start, end),
          sentence: under.at(-1)!,
          rules: [f.rule],
          findings: [f],
        })
        continue
      }
    }
    for (const s of reading.draft.sentences) {
      if (s.end <= f.start || s.start >= f.end) continue
      const existing = spots.find((p) => p.sentence === s)
      if (existing) {
        if (!existing.rules.includes(f.rule)) existing.rules.push(f.rule)
        existing.findings.push(f)
        continue
      }
      const [start, end] = quotedPart(reading, s, f)
      if (end <= start) continue
      spots.push({
        start,
        end,
        text: reading.draft.text.slice(start, end),
        sentence: s,
        rules: [f.rule],
        findings: [f],
      })
    }
  }
  return spots.sort((a, b) => a.start - b.start)
}

/**
 * The flagged part of a sentence: the quote alone where it is set off by stops on both sides, else the whole sentence.
 */
function quotedPart(reading: Reading, s: { start: number; end: number }, f: Finding): [number, number] {
  const [start, end] = bodyPart(reading, s)
  const text = reading.draft.text
  const called = /^(?:\p{Lu}[\p{L}.'’-]*\s?){1,3},\s+/u.exec(text.slice(start, Math.min(end, start + 50)))
  const first = called?.[0].split(/[\s,]/u)[0] ?? ''
  const addresses =
    called &&
    !isSpokenOf(reading, first) &&
    (isFirstName(first) || first === reading.manager || TITLE.test(first))
  let from = start + (addresses && f.end > start + called[0].length ? called[0].length : 0)
  // "Morning Simon cowley did 61k": a greeting without a stop.
  const greeted = from === reading.draft.letter.bodyStart ? GREETING.exec(text.slice(from, end)) : null
  if (greeted && from + greeted[0].length < Math.min(end, f.end)) from += greeted[0].length
  const lead = LEAD.exec(text.slice(from, end))
  if (lead && from + lead[0].length < Math.min(end, f.end)) from += lead[0].length
  let to = end
  const before = text.slice(start, Math.max(start, f.start))
  if (f.start > start && /[.:!?…;,–—]\s*$/u.test(before)) from = f.start
  const after = text.slice(Math.min(end, f.end), end)
  const goesOn = /,$/u.test(f.quote.trimEnd()) || /^\s+I(?:['’]|\b)/u.test(after)
  if (
    f.end < end &&
    !goesOn &&
    /^\s*(?:[.!?…]|\p{Extended_Pictographic}|\s(?=\p{Lu})|\s[-–—]\s)/u.test(after)
  ) {
    to = f.end
    while (to < end && /[.!?…]/u.test(text[to]!)) to++
  } else if (f.end < end && /\p{Extended_Pictographic}\ufe0f?$/u.test(f.quote)) to = f.end
  return [from, to]
}

/** "Gut says Kirsty": whom the message names in mid-sentence is not whom "Kirsty, 100 %" calls. */
export const isSpokenOf = (reading: Reading, name: string): boolean =>
  name !== reading.manager &&
  new RegExp(`(?<![\\p{L}'’])${name}(?![\\p{L}])`, 'u').test(reading.message?.text ?? '')

/**
 * "Hi Celia seven of the couples …", "Boss, custody is full": whom a mail calls, as it stands at the beginning, where no
 * line of its own does it.
 * @returns that beginning with the blank after it; empty where the mail calls nobody there
 */
export function callIn(text: string): string {
  const greeting = GREETING.exec(text)
  // "Hi Mary Anne": the second word may belong to the name.
  if (greeting)
    return isFirstName(/^\p{L}+/u.exec(text.slice(greeting[0].length))?.[0] ?? '') ? '' : greeting[0]
  const called = /^(\p{L}+['’]?\p{L}*), +(?=[\p{L}\p{N}])/u.exec(text)
  return called && TITLE.test(called[1]!.replace(/^\p{Ll}/u, (c) => c.toUpperCase())) ? called[0] : ''
}

/** "Boss,", "Sister,": whom a sentence speaks to, where it is no name. */
const TITLE =
  /^(?:Sir|Madam|Ma['’]am|Boss|Chef|Chief|Guv|Skip|Skipper|Captain|Coach|Doc|Doctor|Prof|Professor|Father|Sister|Brother|Mama|Papa|Uncle|Auntie|Mr|Mrs|Ms|Dr|Oga)$/u

const GREETING =
  /^(?:[Hh]i|[Hh]ello|[Hh]ey|[Hh]iya|(?:[Gg]ood )?(?:[Mm]orning|[Aa]fternoon|[Ee]vening)|[Dd]ear) \p{Lu}\p{Ll}+ +(?=[\p{L}\p{N}])/u

/** "On the freeze,": names the matter, and stays. */
const LEAD =
  /^(?:(?:and )?(?:on(?! it\b)|about(?! time\b)|as for|as to|re|regarding|concerning|with regard to|with respect to) [^,:.!?]{2,45}[,:]|\(?(?:\d{1,2}|[a-h])[.)](?=\s)|\d(?=\s+(?:yes|yep|ok|fine|sure|agreed|good|great)\b)|ps\b:?)\s+/iu

/** A sentence without the greeting before it and the sign-off after it. */
export function bodyPart(reading: Reading, s: { start: number; end: number }): [number, number] {
  const { text, letter } = reading.draft
  let start = reading.channel === 'email' ? Math.max(s.start, letter.bodyStart) : s.start
  let end = reading.channel === 'email' ? Math.min(s.end, letter.bodyEnd) : s.end
  while (start < end && /\s/u.test(text[start]!)) start++
  while (end > start && /\s/u.test(text[end - 1]!)) end--
  return [start, end]
}
