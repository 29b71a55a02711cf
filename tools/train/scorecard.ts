/**
 * Fits a scorecard: a curve a sign, added up. It starts as a logistic regression on signs that are cut off where
 * values get rare, and goes on as gradient boosting with stumps (each round adds one step to the curve that helps
 * most); both together are then drawn as one curve through the middle of each bin. Like every generalised additive
 * model it has no interactions, so that each curve can be read by itself, and level ends keep a sign from running
 * away on values that training never saw, which is what ordinary mail is full of.
 */
import type { Curve, Scorecard } from '../../src/engine/rules/scorecards.ts'
import { fitLogistic } from './logistic.ts'

const ROUNDS = 150
const RATE = 0.1
/** Examples that have to lie on either side of a step. */
const LEAST = 30
/** L2 penalties on the weights of the regression, and on the height of a step. */
const WEIGHT_PENALTY = 30
const STEP_PENALTY = 5
/** Bins at most of a sign. */
const BINS = 32
/** Of each sign's values so many are cut off at either end for the regression. */
const RARE = 0.01

/** One sign of all examples, dealt into bins. */
interface Binned {
  bins: Uint8Array
  /** Mean value of each bin. */
  middles: Float64Array
  points: Float64Array
}

/**
 * Fits the curves.
 * @param names names of the signs
 * @param rows values of the signs, in the order of the names
 * @param labels 0 or 1 a row
 */
export function fitScorecard(
  names: readonly string[],
  rows: (readonly number[])[],
  labels: number[],
): Pick<Scorecard, 'bias' | 'curves'> {
  const columns = names.map((_, j) => rows.map((row) => row[j]!))
  const cut = columns.map(cutOff)
  const { weights, bias } = fitLogistic(
    names,
    rows.map((_, i) => cut.map((column) => column[i]!)),
    labels,
    WEIGHT_PENALTY,
  )
  const z = Float64Array.from(rows, (_, i) =>
    names.reduce((sum, name, j) => sum + weights[name]! * cut[j]![i]!, bias),
  )
  const signs = columns.map(binned)
  boost(signs, z, labels)
  const curves: Record<string, Curve> = {}
  names.forEach((name, j) => {
    const { bins, middles, points } = signs[j]!
    const own = Array.from(points, (p, b) => p + weights[name]! * meanOf(cut[j]!, bins, b))
    curves[name] = drawn(Array.from(middles, rounded), own.map(rounded))
  })
  return { bias: rounded(bias), curves }
}

/** A curve through its points, of which two may have come to lie at one place by rounding. */
function drawn(at: number[], points: number[]): Curve {
  const kept = at.flatMap((value, i) => (value === at[i + 1] ? [] : [i]))
  return { at: kept.map((i) => at[i]!), points: kept.map((i) => points[i]!) }
}

/** Adds steps to the curves, one a round, and what they bring to `z`. */
function boost(signs: Binned[], z: Float64Array, labels: number[]): void {
  const gradient = new Float64Array(z.length)
  const curvature = new Float64Array(z.length)
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < z.length; i++) {
      const p = 1 / (1 + Math.exp(-z[i]!))
      gradient[i] = labels[i]! - p
      curvature[i] = p * (1 - p)
    }
    let best: (Step & { sign: Binned }) | null = null
    for (const sign of signs) {
      const step = bestStep(sign, gradient, curvature)
      if (step && (!best || step.gain > best.gain)) best = { ...step, sign }
    }
    if (!best) return
    const { sign, at, low, high } = best
    for (let b = 0; b < sign.points.length; b++) sign.points[b]! += RATE * (b <= at ? low : high)
    for (let i = 0; i < z.length; i++) z[i]! += RATE * (sign.bins[i]! <= at ? low : high)
  }
}

interface Step {
  /** The last bin on the low side. */
  at: number
  low: number
  high: number
  gain: number
}

/** The step of one curve that lowers the loss most, or null if none may be made. */
function bestStep({ bins, points }: Binned, gradient: Float64Array, curvature: Float64Array): Step | null {
  const g = new Float64Array(points.length)
  const h = new Float64Array(points.length)
  const size = new Uint32Array(points.length)
  for (let i = 0; i < bins.length; i++) {
    const b = bins[i]!
    g[b]! += gradient[i]!
    h[b]! += curvature[i]!
    size[b]!++
  }
  const allG = g.reduce((a, b) => a + b, 0)
  const allH = h.reduce((a, b) => a + b, 0)
  let lowG = 0
  let lowH = 0
  let lowSize = 0
  let best: Step | null = null
  for (let at = 0; at < points.length - 1; at++) {
    lowG += g[at]!
    lowH += h[at]!
    lowSize += size[at]!
    if (lowSize < LEAST) continue
    if (bins.length - lowSize < LEAST) break
    const low = lowG / (lowH + STEP_PENALTY)
    const high = (allG - lowG) / (allH - lowH + STEP_PENALTY)
    const gain = low * lowG + high * (allG - lowG)
    if (!best || gain > best.gain) best = { at, low, high, gain }
  }
  return best
}

/** Deals values into bins that hold about as many each. */
function binned(values: number[]): Binned {
  const sorted = [...values].sort((a, b) => a - b)
  const cuts: number[] = []
  for (let q = 1; q < BINS; q++) {
    const cut = sorted[Math.floor((q * sorted.length) / BINS)]!
    if (cut > (cuts.at(-1) ?? -Infinity) && cut < sorted.at(-1)!) cuts.push(cut)
  }
  const bins = Uint8Array.from(values, (value) => {
    let b = 0
    while (b < cuts.length && value > cuts[b]!) b++
    return b
  })
  return {
    bins,
    middles: Float64Array.from({ length: cuts.length + 1 }, (_, b) => meanOf(values, bins, b)),
    points: new Float64Array(cuts.length + 1),
  }
}

function meanOf(values: number[], bins: Uint8Array, bin: number): number {
  let sum = 0
  let count = 0
  for (let i = 0; i < values.length; i++)
    if (bins[i] === bin) {
      sum += values[i]!
      count++
    }
  return sum / Math.max(1, count)
}

function cutOff(values: number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const low = sorted[Math.floor(RARE * (sorted.length - 1))]!
  const high = sorted[Math.ceil((1 - RARE) * (sorted.length - 1))]!
  return values.map((value) => Math.min(high, Math.max(low, value)))
}

const rounded = (value: number): number => Number(value.toPrecision(4))
