/**
 * The fitted weights of the rules' signs, and the thresholds (data/rule-weights.json; docs/model.md tells how they
 * were fitted and chosen).
 */
import data from '../data/rule-weights.json' with { type: 'json' }
import type { RuleId } from '../types.ts'
import type { Rule } from './rule.ts'

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

/** Probability that the rule holds, given the values of its signs. */
export function probability(
  rule: Rule,
  signs: readonly number[],
  fitted: Pick<RuleWeights, 'bias' | 'weights'>,
): number {
  const weights = inOrder(rule, fitted.weights)
  let z = fitted.bias
  for (let i = 0; i < signs.length; i++) z += weights[i]! * signs[i]!
  return 1 / (1 + Math.exp(-z))
}

const ordered = new WeakMap<Record<string, number>, Float64Array>()

/** The weights in the order of the rule's signs, looked up by name once. */
function inOrder(rule: Rule, weights: Record<string, number>): Float64Array {
  let list = ordered.get(weights)
  if (!list) {
    list = Float64Array.from(rule.signs, (name) => weights[name] ?? 0)
    ordered.set(weights, list)
  }
  return list
}
