/**
 * The signs that the rules about a sentence of the draft have in common.
 */
import type { FullReading } from '../reading/read.ts'
import { DRAFT_ACTS } from '../reading/reading.ts'
import type { RuleId } from '../types.ts'
import { type Candidate, odds } from './rule.ts'
import type { Summary } from './summary.ts'

/** One candidate for each sentence of the draft, with the signs of the sentence, its company and the message. */
export function draftCandidates(rule: RuleId, reading: FullReading, summary: Summary): Candidate[] {
  const elsewhere = {} as Record<(typeof COMPANY)[number], (i: number) => number>
  for (const act of COMPANY) elsewhere[act] = mostElsewhere(reading.output.draft.map((s) => s.acts[act]))
  const guessElsewhere = mostElsewhere(reading.output.draft.map((s) => s.rules[rule]))
  return reading.draft.sentences.map((s, i) => {
    const output = reading.output.draft[i]!
    const acts = output.acts
    const signs: Record<string, number> = { 'model guess': odds(output.rules[rule]) }
    for (const act of DRAFT_ACTS) signs[`does: ${act}`] = odds(acts[act])
    Object.assign(signs, {
      'message given': summary.hasMessage,
      notes: summary.notes,
      'open matter': summary.open,
      'open heavy matter': summary.openHeavy,
      'open matters': summary.openCount,
      decided: summary.decided,
      instruction: summary.instruction,
      logistics: summary.logistics,
      'strong strain': summary.strongStrain,
      'mild strain': summary.mildStrain,
      'view asked': summary.asksView,
      'plain question asked': summary.asksPlainly,
      'draft asks openly': summary.most['open-question'],
      'draft states a condition': summary.most.condition,
      'draft acknowledges': summary.most.acknowledge,
      'draft accepts': summary.most.accept,
      'draft commits': summary.most.commit,
      'draft offers': summary.most.offer,
      'draft requests': summary.most.request,
      'open questions': summary.count['open-question'],
      'draft length': summary.draftLength,
      'message length': summary.messageLength,
      'protecting gate': summary.protect,
      'other gate': summary.otherGate,
      'accepts an open matter': summary.open * acts.accept,
      'accepts a heavy open matter': summary.openHeavy * acts.accept,
      'accepts without asking': (1 - summary.most['open-question']) * summary.open * acts.accept,
      'commits without asking': (1 - summary.most['open-question']) * summary.open * acts.commit,
      'nothing opened': summary.unopened,
      'best answer': i === summary.answer ? 1 : 0,
      'open matter, nothing opened': summary.open * summary.unopened,
      'open matter, nothing opened, best answer': i === summary.answer ? summary.open * summary.unopened : 0,
      'heavy open matter, nothing opened, best answer':
        i === summary.answer ? summary.openHeavy * summary.unopened : 0,
      'accepts, no message': (1 - summary.hasMessage) * acts.accept,
      'first sentence': i === 0 ? 1 : 0,
      position: i / Math.max(1, reading.draft.sentences.length - 1),
      'in the body': s.part === 'body' ? 1 : 0,
    })
    for (const act of COMPANY) signs[`another sentence: ${act}`] = elsewhere[act](i)
    signs['another sentence: model guess'] = guessElsewhere(i)
    return { in: 'draft', sentence: i, signs }
  })
}

const COMPANY = ['accept', 'open-question', 'acknowledge', 'condition'] as const

/** The greatest of the values but one; in constant time for each, so that long documents stay linear. */
function mostElsewhere(values: number[]): (i: number) => number {
  let first = -1
  let second = -1
  values.forEach((value, i) => {
    if (first < 0 || value > values[first]!) {
      second = first
      first = i
    } else if (second < 0 || value > values[second]!) second = i
  })
  return (i) => values[i === first ? second : first] ?? 0
}
