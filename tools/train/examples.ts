/**
 * Turns labelled cases and what a model read in them into examples for the rules' scorecards.
 */

import type { SentenceModel } from '../../src/engine/reading/model.ts'
import { read } from '../../src/engine/reading/read.ts'
import { RULES } from '../../src/engine/rules/index.ts'
import type { Candidate } from '../../src/engine/rules/rule.ts'
import { summaryOf } from '../../src/engine/rules/summary.ts'
import type { RuleId } from '../../src/engine/types.ts'
import type { LabelledCase } from './dataset.ts'

export interface Example {
  case: LabelledCase
  rule: RuleId
  candidate: Candidate
  /** 1 found, 0 not, -1 optional (not learnt from). */
  label: number
}

/** All candidates of all rules in a case, with their labels. */
export function examplesOf(c: LabelledCase, model: SentenceModel): Example[] {
  const reading = read(
    { channel: c.channel, draft: c.whole.draft, message: c.whole.managerMessage, manager: c.manager },
    model,
  )
  const summary = summaryOf(reading)
  return RULES.flatMap((rule) =>
    rule.candidates(reading, summary).map((candidate) => ({
      case: c,
      rule: rule.id,
      candidate,
      label: labelOf(c, rule.id, candidate),
    })),
  )
}

/** The two rules about what is missing are judged on the draft as a whole; the others on their sentence. */
function labelOf(c: LabelledCase, rule: RuleId, candidate: Candidate): number {
  if (rule === 'missing-empathy' || rule === 'unexplored-term') {
    if (c.whole.findings.some((f) => f.rule === rule)) return 1
    return c.whole.optional.some((f) => f.rule === rule) ? -1 : 0
  }
  const s = (candidate.in === 'draft' ? c.draft : c.message)[candidate.sentence]
  if (!s) return 0
  if (s.rules.includes(rule)) return 1
  return s.optionalRules.includes(rule) ? -1 : 0
}
