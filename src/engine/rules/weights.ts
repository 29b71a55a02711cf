/**
 * The fitted weights of the rules' signs, and the thresholds (data/rule-weights.json; docs/model.md tells how they
 * were fitted and chosen).
 */
import data from '../data/rule-weights.json' with { type: 'json' }
import type { RuleId } from '../types.ts'

export interface RuleWeights {
  bias: number
  /** Weight of each sign by its name. */
  weights: Record<string, number>
  /** Least probability for a card unasked, and when the person asked. */
  unasked: number
  asked: number
}

export type AllRuleWeights = Record<RuleId, RuleWeights>

export const RULE_WEIGHTS = data as AllRuleWeights

/** Probability that the rule holds, given its signs. */
export function probability(
  signs: Record<string, number>,
  weights: Pick<RuleWeights, 'bias' | 'weights'>,
): number {
  let z = weights.bias
  for (const name in signs) z += (weights.weights[name] ?? 0) * signs[name]!
  return 1 / (1 + Math.exp(-z))
}
