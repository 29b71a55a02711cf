/** Ridge regression on sparse rows, by conjugate gradients on the normal equations. */

export interface SparseRow {
  /** Columns that are not zero, and their values. */
  at: number[]
  value: number[]
  target: number
}

/**
 * @param columns how many there are
 * @param penalty L2 penalty on every weight
 * @returns a weight a column
 */
export function ridge(
  rows: readonly SparseRow[],
  columns: number,
  penalty: number,
  rounds = 60,
): Float64Array {
  const times = (w: Float64Array): Float64Array => {
    const out = new Float64Array(columns)
    for (const row of rows) {
      const sum = dot(row, w)
      for (let i = 0; i < row.at.length; i++) out[row.at[i]!]! += row.value[i]! * sum
    }
    for (let j = 0; j < columns; j++) out[j]! += penalty * w[j]!
    return out
  }
  const w = new Float64Array(columns)
  const rest = new Float64Array(columns)
  for (const row of rows)
    for (let i = 0; i < row.at.length; i++) rest[row.at[i]!]! += row.value[i]! * row.target
  let step = rest.slice()
  let size = inner(rest, rest)
  for (let round = 0; round < rounds && size > 1e-9; round++) {
    const along = times(step)
    const by = size / inner(step, along)
    for (let j = 0; j < columns; j++) {
      w[j]! += by * step[j]!
      rest[j]! -= by * along[j]!
    }
    const next = inner(rest, rest)
    step = rest.map((r, j) => r + (next / size) * step[j]!)
    size = next
  }
  return w
}

const dot = (row: Pick<SparseRow, 'at' | 'value'>, w: Float64Array): number =>
  row.at.reduce((sum, at, i) => sum + row.value[i]! * w[at]!, 0)

const inner = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0)
