/** Scorecards under which a rule's probability is the model's own guess: what detection does with it can then be seen. */
import type { Scorecard, Scorecards } from '../../src/engine/rules/scorecards.ts'

const of = (sign: string): Scorecard => ({
  bias: 0,
  curves: { [sign]: { at: [-10, 10], points: [-10, 10] } },
  unasked: 0.6,
  notes: 0.6,
  asked: 0.3,
})

export const PLAIN_SCORECARDS: Scorecards = {
  'closed-agreement': of('model guess'),
  'missing-empathy': of('odds of the guess, message'),
  'closed-question': of('model guess'),
  'pushed-conclusion': of('model guess'),
  'dismissed-concern': of('model guess'),
  'assumed-motive': of('model guess'),
  'unexplored-term': of('odds of the guess, message'),
}
