/** The facts of a flagged sentence that stand nowhere else: what is said instead has to hold them. */
import { NUMBER_WORDS } from '../data/agree-words.ts'
import { ADVERBS } from '../data/clause-words.ts'
import { BAD_END, CUT_BEFORE } from '../data/plan-words.ts'
import { VERBS } from '../data/verbs.ts'
import { isOrdinary } from '../text/ordinary.ts'
import { fold } from '../text/words.ts'
import type { Kit } from './kit.ts'
import type { Spot } from './spot.ts'

export interface Anchor {
  /** As written. */
  text: string
  /** Offset into the flagged text. */
  at: number
  /** A number, in figures or words. */
  figure: boolean
}

export function anchorsOf(kit: Kit, spot: Spot): Anchor[] {
  const draft = kit.reading.draft
  const manager = fold(kit.reading.manager ?? '')
  const elsewhere = fold(outside(kit, spot))
  const out: Anchor[] = []
  for (const f of draft.facts) {
    if (f.start < spot.start || f.end > spot.end) continue
    if (f.kind === 'name' && isOrdinary(f.text)) continue
    const want = fold(f.text)
    if (want === manager || elsewhere.includes(want)) continue
    const at = spot.text.indexOf(f.text)
    if (at >= 0) out.push({ text: f.text, at, figure: /\d/u.test(f.text) })
  }
  for (const m of spot.text.matchAll(NUMBER_WORDS)) {
    if (/^(?:half|hundred|third)$/iu.test(m[0]) || elsewhere.includes(fold(m[0]))) continue
    out.push({ text: m[0], at: m.index, figure: true })
  }
  return out.sort((a, b) => a.at - b.at)
}

/** What stays of the draft whatever is done to its flagged sentences. */
function outside(kit: Kit, spot: Spot): string {
  const { text } = kit.reading.draft
  const spans = kit.findings.filter((f) => f.in === 'draft').map((f) => [f.start, f.end] as const)
  spans.push([spot.start, spot.end])
  let out = ''
  let at = 0
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    if (start > at) out += `${text.slice(at, start)} `
    at = Math.max(at, end)
  }
  return out + text.slice(at)
}

/** The anchors that a text does not hold. */
export const missingIn = (anchors: readonly Anchor[], text: string): Anchor[] => {
  const have = fold(text)
  return anchors.filter((a) => !have.includes(fold(a.text)))
}

const DETERMINER =
  /^(?:the|a|an|our|my|your|his|her|their|this|that|these|those|last|sir|mr\.?|mrs\.?|ms\.?|dr\.?|father|madame|miss)$/iu
const NOT_NOUN =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|must|may|might|i|we|you|he|she|it|they|there|who|which|not|never|only|just|anyway|ever|even|always|again|free|off|alone|open)$|['’](?:s|re|ve|ll|d|m|t)$/iu

/**
 * The noun phrase around an anchor, with its article: "the December bonus", "the payout in March".
 * @param text the flagged text
 */
export function phraseAround(text: string, anchor: Anchor): string {
  const before = text.slice(0, anchor.at)
  let after = text.slice(anchor.at + anchor.text.length)
  let head = anchor.text
  const articled = DETERMINER.test(before.trimEnd().split(/\s+/u).at(-1) ?? '')
  const hyphen = /^-[\p{L}-]+/u.exec(after)?.[0] ?? ''
  head += hyphen
  after = after.slice(hyphen.length)
  const own =
    /^['’]s (?=\p{Ll})(?!(?:on|in|at|off|out|up|with|from|about|not|been|a|an|the|just|only|got|going|after|too|so)\b)/u.exec(
      after,
    )
  if (own) {
    head += own[0]
    after = after.slice(own[0].length)
    const noun = /^[\p{L}-]+/u.exec(after)?.[0] ?? ''
    head = noun ? head + noun : head.trimEnd()
    after = after.slice(noun.length)
  } else {
    // "the December bonus", "30 boxes", "Sir Hugh Fawley".
    for (;;) {
      const next = /^ ([\p{L}\p{N}'’%-]+)(?=[\s.,;:!?]|$)/u.exec(after)
      const w = next?.[1]
      if (
        !w ||
        CUT_BEFORE.has(w.toLowerCase()) ||
        NOT_NOUN.test(w) ||
        ADVERBS.has(w.toLowerCase()) ||
        head.split(' ').length > 4
      )
        break
      // "the Basel pitch" is one thing; in "Basel pitch us" it is two.
      if (/^\p{Lu}/u.test(anchor.text) && !/^\p{Lu}/u.test(w) && !(articled && head === anchor.text)) break
      if (/ed$/u.test(w) || (/\d$/u.test(head) && VERBS.has(w))) break
      head += ` ${w}`
      after = after.slice(w.length + 1)
    }
  }
  // "38 extra teenagers", but not "38 extra".
  while (head.length > anchor.text.length && BAD_END.has(head.split(' ').at(-1)!.toLowerCase()))
    head = head.slice(0, head.lastIndexOf(' '))
  const words = before.trimEnd().split(/\s+/u)
  // "line 2", "chapter 4".
  const counted = words.at(-1) ?? ''
  if (
    /^\d+$/u.test(head) &&
    /^\p{Ll}{3,}$/u.test(counted) &&
    !CUT_BEFORE.has(counted) &&
    !BAD_END.has(counted) &&
    !NOT_NOUN.test(counted)
  ) {
    head = `${counted} ${head}`
    words.pop()
  }
  let lead = ''
  for (let i = words.length - 1, n = 0; i >= 0 && n < 4; i--, n++) {
    const w = words[i]!
    if (/[.,;:!?]$/u.test(w) && !/^(?:mr|mrs|ms|dr)\.$/iu.test(w)) break
    if (DETERMINER.test(w)) {
      lead = words.slice(i).join(' ')
      if (/^(?:the|our|my|your|his|her)$/iu.test(words[i - 1] ?? '')) lead = words.slice(i - 1).join(' ')
      break
    }
    if (NOT_NOUN.test(w) || (CUT_BEFORE.has(w.toLowerCase()) && !/^(?:in|of|at)$/iu.test(w))) break
  }
  return [lead, head].filter(Boolean).join(' ')
}
