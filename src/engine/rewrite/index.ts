/**
 * Advice for one draft: suggestions for each finding, whole rewrites, and a ladder of questions. Everything shown has
 * passed the guard. Never throws: what cannot be composed safely is left out, with the reason in plain words.
 */
import type { Reading } from '../reading/reading.ts'
import { hashOf } from '../text/random.ts'
import type { Finding, Rewrite, RuleId, Suggestion } from '../types.ts'
import { baseOf, type LearntMarks } from './kit.ts'
import { ladderOf } from './ladder.ts'
import { openings } from './openings.ts'
import { rewritesOf } from './rewrites.ts'
import { hasEndlessStretch, withoutEndlessStretches } from './stretches.ts'
import { suggestionsOf } from './suggest.ts'
import { understand } from './understand.ts'

export interface Advice {
  suggestions: Suggestion[]
  rewrites: Rewrite[]
  ladder: string[]
  reason?: string
}

export interface AdviseOptions {
  recent?: string[]
  seed?: number
  ownQuestion?: string
  asked: boolean
  /** Reads a candidate against the same message, for the guard. */
  detect: (draft: string) => { rule: RuleId; quote: string }[]
  /** Told of a fault of the engine's own, which cost this draft its advice. */
  onFault?: (error: unknown) => void
  /** What is learnt about wordings, where others than those that ship are to be measured. */
  marks?: LearntMarks
  /** For development: told of each candidate that the guard turned down, and why. */
  onReject?: (way: string, why: string, text: string) => void
}

const MAX_LENGTH = 60_000

export function advise(reading: Reading, findings: Finding[], options: AdviseOptions): Advice {
  const none = { suggestions: [], rewrites: [], ladder: [] }
  if (reading.draft.text.length > MAX_LENGTH)
    return { ...none, reason: 'The draft is too long to be rewritten as a whole.' }
  if (hasEndlessStretch(reading.draft))
    return { ...none, reason: 'A stretch of this draft is too long to be taken apart; the remarks stand.' }
  try {
    const cut = withoutEndlessStretches(reading, findings)
    return compose(cut.reading, cut.findings, { ...options, detect: remembered(options.detect) })
  } catch (error) {
    options.onFault?.(error)
    return { ...none, reason: 'No wording fits this draft well enough.' }
  }
}

/** Each candidate is read once. */
function remembered(detect: AdviseOptions['detect']): AdviseOptions['detect'] {
  const known = new Map<string, ReturnType<AdviseOptions['detect']>>()
  return (draft) => {
    const have = known.get(draft)
    if (have) return have
    const found = detect(draft)
    known.set(draft, found)
    return found
  }
}

function compose(reading: Reading, findings: readonly Finding[], options: AdviseOptions): Advice {
  const base = baseOf(reading, understand(reading, findings), findings, options.marks)
  const seed = (options.seed ?? 0) ^ hashOf(reading.draft.text + (reading.message?.text.slice(0, 200) ?? ''))
  const recent = new Set(options.recent ?? [])
  const made = findings.length > 0 ? rewritesOf(base, findings, seed, recent, options) : []
  const rewrites = made.map((m) => m.rewrite)
  const used = new Set(rewrites.flatMap((r) => r.wordingIds))
  const said = rewrites.map((r) => r.text).join('\n')
  const ladder = ladderOf(base, findings, seed, recent, used, said)
  const suggestions =
    findings.length > 0
      ? suggestionsOf(base, findings, made, seed, recent, options)
      : openings(base, seed, recent, options)
  const advice: Advice = { suggestions, rewrites, ladder }
  if (findings.length > 0 && rewrites.length === 0)
    advice.reason =
      'No wording fits this draft well enough to stand in its place; the questions below may help.'
  return advice
}
