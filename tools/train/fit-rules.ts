/**
 * Fits the scorecards of the rules, and chooses their thresholds, from examples that were read by models that had
 * not seen them.
 */
import { RULES } from '../../src/engine/rules/index.ts'
import { odds, type Rule } from '../../src/engine/rules/rule.ts'
import { probability, type Scorecard, type Scorecards } from '../../src/engine/rules/scorecards.ts'
import { CORE_RULES, type RuleId } from '../../src/engine/types.ts'
import type { LabelledCase } from './dataset.ts'
import type { Example } from './examples.ts'
import { FOLDS, foldOf } from './folds.ts'
import { fitScorecard } from './scorecard.ts'

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
 *   for mail is at least so high that no more than a share of it is expected to be disturbed
 */
export function fitRules(
  examples: Example[],
  ordinary?: (cards: Scorecards) => Map<RuleId, number[]>,
): Scorecards {
  const all = {} as Scorecards
  for (const rule of RULES) {
    const own = examples.filter((e) => e.rule === rule.id && e.label >= 0)
    const scored = scoredByOthers(rule, own)
    const unasked = bestThreshold(scored, UNASKED_BETA)
    const asked = CORE_RULES.includes(rule.id)
      ? thresholdForRecall(scored, ASKED_RECALL)
      : bestThreshold(scored, ASKED_BETA)
    const notes = notesThreshold(rule.id, scored)
    all[rule.id] = { ...cardFor(rule, own), unasked, notes, asked: Math.min(asked, unasked, notes) }
  }
  if (!ordinary) return all
  const onOrdinary = ordinary(all)
  for (const rule of RULES) {
    const least = exceededBy(SHARE[rule.id], onOrdinary.get(rule.id) ?? [])
    all[rule.id].unasked = Number(Math.min(MOST, Math.max(all[rule.id].unasked, least)).toFixed(3))
  }
  return all
}

interface Scored {
  p: number
  label: number
  case: LabelledCase
}

function cardFor(rule: Rule, examples: Example[]): Pick<Scorecard, 'bias' | 'curves'> {
  return fitScorecard(
    rule.signs,
    examples.map((e) => e.candidate.signs),
    examples.map((e) => e.label),
  )
}

/** Scores each example by a scorecard fitted without its fold, so that thresholds are not chosen on what was fitted. */
function scoredByOthers(rule: Rule, examples: Example[]): Scored[] {
  return Array.from({ length: FOLDS }, (_, k) => k).flatMap((k) => {
    const own = examples.filter((e) => foldOf(e.case.group) === k)
    if (own.length === 0) return []
    const card = cardFor(
      rule,
      examples.filter((e) => foldOf(e.case.group) !== k),
    )
    return own.map((e) => ({
      p: probability(rule, e.candidate.signs, card),
      label: e.label,
      case: e.case,
    }))
  })
}

/**
 * The threshold for notes. No ordinary notes are at hand to set it by; a person has opened the document for coaching,
 * and notes are not sent. So it is chosen on labelled notes, and bound by how many clean ones it disturbs.
 */
function notesThreshold(rule: RuleId, scored: Scored[]): number {
  const notes = scored.filter((s) => s.case.channel === 'notes')
  const clean = new Map<string, number>()
  for (const { p, case: c } of notes)
    if (c.whole.findings.length === 0) clean.set(c.id, Math.max(p, clean.get(c.id) ?? 0))
  const values = [...clean.values()].sort((a, b) => b - a)
  const cases = new Set(notes.map((s) => s.case.id)).size
  const least = (values[Math.floor(cases * NOTES_SHARE[rule])] ?? 0) + 0.005
  return Number(Math.min(MOST, Math.max(bestThreshold(notes, UNASKED_BETA), least)).toFixed(3))
}

/**
 * Share of ordinary mail that a rule may be expected to disturb. Together about three in a hundred on half A: a little
 * more than need something, by two readers' count, and more is nagging.
 */
const SHARE: Record<RuleId, number> = {
  'closed-agreement': 0.008,
  'missing-empathy': 0.008,
  'closed-question': 0.0035,
  'pushed-conclusion': 0.0035,
  'dismissed-concern': 0.0035,
  'assumed-motive': 0.0035,
  'unexplored-term': 0.0035,
}

/** The part of ordinary mail from which the tail is estimated. */
const TAIL = 0.05

/**
 * The probability that a share of ordinary mail is expected to exceed. The highest few of some hundred mails are
 * chance; so the tail is estimated from its highest twentieth, as exponential in the odds (peaks over threshold).
 */
function exceededBy(share: number, values: readonly number[]): number {
  if (values.length === 0) return 0
  const z = values.map((p) => odds(p)).sort((a, b) => b - a)
  const peaks = Math.max(1, Math.round(z.length * TAIL))
  const start = z[Math.min(peaks, z.length - 1)]!
  const mean = z.slice(0, peaks).reduce((sum, value) => sum + value - start, 0) / peaks
  return 1 / (1 + Math.exp(-(start + mean * Math.log(TAIL / share))))
}

/** Largest share of labelled notes that may be clean and disturbed by a rule. */
const NOTES_SHARE: Record<RuleId, number> = {
  'closed-agreement': 0.01,
  'missing-empathy': 0.01,
  'closed-question': 0.005,
  'pushed-conclusion': 0.005,
  'dismissed-concern': 0.005,
  'assumed-motive': 0.005,
  'unexplored-term': 0.005,
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
