/** Weights under which a rule's probability is the model's own guess: what detection does with it can then be seen. */
import type { AllRuleWeights } from '../../src/engine/rules/weights.ts'

const of = (sign: string) => ({ bias: 0, weights: { [sign]: 1 }, unasked: 0.6, asked: 0.3 })

export const PLAIN_WEIGHTS: AllRuleWeights = {
  'closed-agreement': of('model guess'),
  'missing-empathy': of('odds of the guess, message'),
  'closed-question': of('model guess'),
  'pushed-conclusion': of('model guess'),
  'dismissed-concern': of('model guess'),
  'assumed-motive': of('model guess'),
  'unexplored-term': of('odds of the guess, message'),
}
