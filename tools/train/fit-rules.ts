/**
 * Fits the weights of the rules' signs, and chooses their thresholds, from examples that were read by models that
 * had not seen them.
 */
import { RULES } from '../../src/engine/rules/index.ts'
import { type AllRuleWeights, probability } from '../../src/engine/rules/weights.ts'
import { CORE_RULES, type RuleId } from '../../src/engine/types.ts'
import type { Example } from './examples.ts'
import { fitLogistic } from './logistic.ts'

const PENALTY = 30

/** Weight of recall against precision when a threshold is chosen (F-beta). Unasked, precision counts more. */
const UNASKED_BETA = 0.7
const ASKED_BETA = 1.6

/** Asked, so much of what a coach would mark for a core rule has to be found. */
const ASKED_RECALL = 0.97

/** Bounds of all thresholds. */
const LEAST = 0.03
const MOST = 0.9

/**
 * Fits all rules.
 * @param examples labelled examples
 * @param ordinary probabilities of the rule on ordinary mail (public, half A), highest of each mail; the threshold
 *   is at least so high that no more than `share` of it is disturbed
 */
export function fitRules(
  examples: Example[],
  ordinary?: (weights: AllRuleWeights) => Map<RuleId, number[]>,
): AllRuleWeights {
  const all = {} as AllRuleWeights
  for (const rule of RULES) {
    const own = examples.filter((e) => e.rule === rule.id && e.label >= 0)
    const fitted = fitLogistic(
      rule.signs,
      own.map((e) => e.candidate.signs),
      own.map((e) => e.label),
      PENALTY,
    )
    const scored = own.map((e) => ({ p: probability(rule, e.candidate.signs, fitted), label: e.label }))
    all[rule.id] = {
      ...fitted,
      unasked: bestThreshold(scored, UNASKED_BETA),
      asked: CORE_RULES.includes(rule.id)
        ? thresholdForRecall(scored, ASKED_RECALL)
        : bestThreshold(scored, ASKED_BETA),
    }
  }
  if (!ordinary) return all
  const onOrdinary = ordinary(all)
  for (const rule of RULES) {
    const values = (onOrdinary.get(rule.id) ?? []).sort((a, b) => b - a)
    const allowed = Math.floor(values.length * SHARE[rule.id])
    const least = (values[allowed] ?? 0) + 0.005
    all[rule.id].unasked = Number(Math.min(MOST, Math.max(all[rule.id].unasked, least)).toFixed(3))
  }
  return all
}

/**
 * Largest share of ordinary mail (half A) that a rule may disturb. Together about two mails in a hundred: so many
 * need something, by two readers' count, and more is nagging.
 */
const SHARE: Record<RuleId, number> = {
  'closed-agreement': 0.006,
  'missing-empathy': 0.006,
  'closed-question': 0.003,
  'pushed-conclusion': 0.003,
  'dismissed-concern': 0.003,
  'assumed-motive': 0.003,
  'unexplored-term': 0.003,
}

/** The highest threshold with which so much of the positives is found. */
function thresholdForRecall(scored: { p: number; label: number }[], recall: number): number {
  const positives = scored
    .filter((s) => s.label === 1)
    .map((s) => s.p)
    .sort((a, b) => b - a)
  const threshold = positives[Math.ceil(recall * positives.length) - 1] ?? LEAST
  return Number(Math.min(MOST, Math.max(LEAST, threshold)).toFixed(3))
}

/** The threshold with the best F-beta. */
function bestThreshold(scored: { p: number; label: number }[], beta: number): number {
  const sorted = [...scored].sort((a, b) => b.p - a.p)
  const positives = sorted.reduce((n, s) => n + s.label, 0)
  let hits = 0
  let best = 0
  let threshold = 0.5
  sorted.forEach((s, i) => {
    hits += s.label
    const precision = hits / (i + 1)
    const recall = hits / Math.max(1, positives)
    const f = ((1 + beta ** 2) * precision * recall) / (beta ** 2 * precision + recall || 1)
    if (f > best) {
      best = f
      threshold = s.p
    }
  })
  return Number(Math.min(MOST, Math.max(LEAST, threshold)).toFixed(3))
}
