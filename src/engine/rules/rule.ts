/**
 * A rule: one way to close a conversation, found in a reading. Rules are plain logic over probabilities: each
 * names the signs it looks at; a scorecard (data/scorecards.json), fitted on labelled cases, says what each brings.
 */
import type { FullReading } from '../reading/read.ts'
import type { RuleId, TextName } from '../types.ts'
import type { Summary } from './summary.ts'

/** One place where a rule may hold, with its signs. */
export interface Candidate {
  in: TextName
  /** Index of the sentence in that text. */
  sentence: number
  /** Values of the rule's signs, in the order of `Rule.signs`. */
  signs: readonly number[]
}

export interface CardText {
  title: string
  why: string
  whenWrong: string
  source: string
  /** One sentence on what was seen; `{quote}`, `{cue}` and `{manager}` are filled in. */
  seen: string
}

export interface Rule {
  id: RuleId
  card: CardText
  /** Names of the signs that the rule looks at. */
  signs: readonly string[]
  /** All places where the rule may hold. */
  candidates(reading: FullReading, summary: Summary): Candidate[]
  /** At most so many findings of this rule in one draft. */
  most: number
}

/** Log-odds of a probability, bounded. */
export function odds(p: number): number {
  const bounded = Math.min(1 - 1e-4, Math.max(1e-4, p))
  return Math.log(bounded / (1 - bounded))
}
