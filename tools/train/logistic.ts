/**
 * Logistic regression with an L2 penalty on standardised inputs, by Newton's method. Small and exact: the rules
 * have a few dozen signs and some ten thousand examples.
 */
export interface Logistic {
  /** Weight of each named input, on its original scale. */
  weights: Record<string, number>
  bias: number
}

/**
 * Fits weights.
 * @param names names of the inputs
 * @param rows values of the inputs, in the order of the names
 * @param labels 0 or 1 a row
 * @param penalty L2 penalty on the standardised weights
 */
export function fitLogistic(
  names: readonly string[],
  rows: (readonly number[])[],
  labels: number[],
  penalty: number,
): Logistic {
  const n = rows.length
  const d = names.length
  const center = names.map((_, j) => rows.reduce((sum, row) => sum + row[j]!, 0) / n)
  const spread = names.map((_, j) => {
    const variance = rows.reduce((sum, row) => sum + (row[j]! - center[j]!) ** 2, 0) / n
    return Math.sqrt(variance) || 1
  })
  const x = rows.map((row) => names.map((_, j) => (row[j]! - center[j]!) / spread[j]!))
  const w = new Float64Array(d + 1)
  for (let round = 0; round < 30; round++) {
    const gradient = new Float64Array(d + 1)
    const hessian = Array.from({ length: d + 1 }, () => new Float64Array(d + 1))
    for (let i = 0; i < n; i++) {
      const row = x[i]!
      let z = w[d]!
      for (let j = 0; j < d; j++) z += w[j]! * row[j]!
      const p = 1 / (1 + Math.exp(-z))
      const error = p - labels[i]!
      const curvature = Math.max(1e-9, p * (1 - p))
      for (let j = 0; j <= d; j++) {
        const xj = j === d ? 1 : row[j]!
        if (xj === 0) continue
        gradient[j]! += error * xj
        const line = hessian[j]!
        for (let k = 0; k <= j; k++) line[k]! += curvature * xj * (k === d ? 1 : row[k]!)
      }
    }
    for (let j = 0; j < d; j++) {
      gradient[j]! += penalty * w[j]!
      hessian[j]![j]! += penalty
    }
    hessian[d]![d]! += 1e-6
    const step = solve(hessian, gradient)
    let moved = 0
    for (let j = 0; j <= d; j++) {
      w[j]! -= step[j]!
      moved = Math.max(moved, Math.abs(step[j]!))
    }
    if (moved < 1e-5) break
  }
  const weights: Record<string, number> = {}
  let bias = w[d]!
  names.forEach((name, j) => {
    const weight = w[j]! / spread[j]!
    weights[name] = round(weight)
    bias -= weight * center[j]!
  })
  return { weights, bias: round(bias) }
}

const round = (value: number): number => Number(value.toPrecision(6))

/** Solves A x = b for a symmetric positive definite A given by its lower triangle (Cholesky). */
function solve(a: Float64Array[], b: Float64Array): Float64Array {
  const n = b.length
  const l = a.map((row) => Float64Array.from(row))
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = l[i]![j]!
      for (let k = 0; k < j; k++) sum -= l[i]![k]! * l[j]![k]!
      l[i]![j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / l[j]![j]!
    }
  }
  const y = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let sum = b[i]!
    for (let k = 0; k < i; k++) sum -= l[i]![k]! * y[k]!
    y[i] = sum / l[i]![i]!
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = y[i]!
    for (let k = i + 1; k < n; k++) sum -= l[k]![i]! * y[k]!
    y[i] = sum / l[i]![i]!
  }
  return y
}
