/**
 * The signs that the rules about a sentence of the draft have in common.
 */
import type { FullReading } from '../reading/read.ts'
import { DRAFT_ACTS, type DraftAct } from '../reading/reading.ts'
import type { RuleId } from '../types.ts'
import { type Candidate, odds } from './rule.ts'
import type { Summary } from './summary.ts'

/** Acts of other sentences that matter beside the sentence in question. */
const COMPANY: readonly DraftAct[] = ['accept', 'open-question', 'acknowledge', 'condition']

/** Signs of message and draft as a whole; the same for every sentence. */
const WHOLE: readonly [string, (s: Summary) => number][] = [
  ['message given', (s) => s.hasMessage],
  ['notes', (s) => s.notes],
  ['open matter', (s) => s.open],
  ['open heavy matter', (s) => s.openHeavy],
  ['open matters', (s) => s.openCount],
  ['decided', (s) => s.decided],
  ['instruction', (s) => s.instruction],
  ['logistics', (s) => s.logistics],
  ['strong strain', (s) => s.strongStrain],
  ['mild strain', (s) => s.mildStrain],
  ['view asked', (s) => s.asksView],
  ['plain question asked', (s) => s.asksPlainly],
  ['draft asks openly', (s) => s.most['open-question']],
  ['draft states a condition', (s) => s.most.condition],
  ['draft acknowledges', (s) => s.most.acknowledge],
  ['draft accepts', (s) => s.most.accept],
  ['draft commits', (s) => s.most.commit],
  ['draft offers', (s) => s.most.offer],
  ['draft requests', (s) => s.most.request],
  ['open questions', (s) => s.count['open-question']],
  ['draft length', (s) => s.draftLength],
  ['message length', (s) => s.messageLength],
  ['protecting gate', (s) => s.protect],
  ['nothing opened', (s) => s.unopened],
  ['open matter, nothing opened', (s) => s.open * s.unopened],
]

/** Names of the signs, in the order in which `draftCandidates` gives them. */
export const DRAFT_SIGNS: readonly string[] = [
  'model guess',
  ...DRAFT_ACTS.map((act) => `does: ${act}`),
  ...WHOLE.map(([name]) => name),
  'accepts an open matter',
  'accepts a heavy open matter',
  'accepts without asking',
  'commits without asking',
  'best answer',
  'open matter, nothing opened, best answer',
  'heavy open matter, nothing opened, best answer',
  'accepts, no message',
  'first sentence',
  'position',
  'in the body',
  ...COMPANY.map((act) => `another sentence: ${act}`),
  'another sentence: model guess',
]

/** A sentence of which the model hardly thinks at all that it shows the rule is not looked at further. */
const WORTH_A_LOOK = 0.004

/** The sentences of the draft that may show the rule, with the signs of each. */
export function draftCandidates(rule: RuleId, reading: FullReading, summary: Summary): Candidate[] {
  const output = reading.output.draft
  const whole = WHOLE.map(([, value]) => value(summary))
  const elsewhere = COMPANY.map((act) => mostElsewhere(output.length, (i) => output[i]!.acts[act]))
  const guessElsewhere = mostElsewhere(output.length, (i) => output[i]!.rules[rule])
  const last = Math.max(1, output.length - 1)
  const unasked = (1 - summary.most['open-question']) * summary.open
  const candidates: Candidate[] = []
  for (let i = 0; i < output.length; i++) {
    const { acts, rules } = output[i]!
    const best = i === summary.answer ? 1 : 0
    if (rules[rule] < WORTH_A_LOOK && !best) continue
    const signs = [
      odds(rules[rule]),
      ...DRAFT_ACTS.map((act) => odds(acts[act])),
      ...whole,
      summary.open * acts.accept,
      summary.openHeavy * acts.accept,
      unasked * acts.accept,
      unasked * acts.commit,
      best,
      best * summary.open * summary.unopened,
      best * summary.openHeavy * summary.unopened,
      (1 - summary.hasMessage) * acts.accept,
      i === 0 ? 1 : 0,
      i / last,
      reading.draft.sentences[i]!.part === 'body' ? 1 : 0,
      ...elsewhere.map((most) => most(i)),
      guessElsewhere(i),
    ]
    candidates.push({ in: 'draft', sentence: i, signs })
  }
  return candidates
}

/** The greatest of `count` values but one; in constant time for each, so that long documents stay linear. */
function mostElsewhere(count: number, value: (i: number) => number): (i: number) => number {
  let first = -1
  let most = 0
  let second = 0
  for (let i = 0; i < count; i++) {
    const v = value(i)
    if (v > most) {
      second = most
      most = v
      first = i
    } else if (v > second) second = v
  }
  return (i) => (i === first ? second : most)
}
