/**
 * The fitted scorecards of the rules, and their thresholds (data/scorecards.json; docs/model.md tells how they were
 * fitted and chosen). A scorecard says for each sign how many points its value brings; the points are added up.
 * So each finding can be explained sign by sign, and a sign far beyond all that was seen in training brings no
 * more than the highest seen, which a weight times a value would.
 */
import data from '../data/scorecards.json' with { type: 'json' }
import type { Channel, RuleId } from '../types.ts'
import type { Rule } from './rule.ts'

/** Points of a sign at some of its values, ascending; a straight line between two, level outside. */
export interface Curve {
  at: readonly number[]
  points: readonly number[]
}

export interface Scorecard {
  bias: number
  /** Points by the name of the sign. A sign without a curve brings none. */
  curves: Record<string, Curve>
  /** Least probability for a card unasked in a mail, unasked in notes, and when the person asked. */
  unasked: number
  notes: number
  asked: number
}

export type Scorecards = Record<RuleId, Scorecard>

export const SCORECARDS = data as Scorecards

/** Probability that the rule holds, given the values of its signs. */
export function probability(
  rule: Rule,
  signs: readonly number[],
  card: Pick<Scorecard, 'bias' | 'curves'>,
): number {
  const curves = inOrder(rule, card.curves)
  let z = card.bias
  for (let i = 0; i < signs.length; i++) {
    const curve = curves[i]
    if (curve) z += pointsAt(curve, signs[i]!)
  }
  return 1 / (1 + Math.exp(-z))
}

/** Least probability for a card of this rule. */
export function thresholdOf(card: Scorecard, channel: Channel, asked: boolean): number {
  if (asked) return card.asked
  return channel === 'notes' ? card.notes : card.unasked
}

function pointsAt({ at, points }: Curve, value: number): number {
  if (value <= at[0]!) return points[0]!
  let i = 1
  while (i < at.length && value > at[i]!) i++
  if (i === at.length) return points[i - 1]!
  const share = (value - at[i - 1]!) / (at[i]! - at[i - 1]!)
  return points[i - 1]! + share * (points[i]! - points[i - 1]!)
}

const ordered = new WeakMap<Record<string, Curve>, (Curve | undefined)[]>()

/** The curves in the order of the rule's signs, looked up by name once. */
function inOrder(rule: Rule, curves: Record<string, Curve>): (Curve | undefined)[] {
  let list = ordered.get(curves)
  if (!list) {
    list = rule.signs.map((name) => curves[name])
    ordered.set(curves, list)
  }
  return list
}
