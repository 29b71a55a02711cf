/** The few sums that both nets are made of. */
import type { Table } from './weights.ts'

/** Adds a table's row, times `share`, to `out` from place `at` on. */
export function addRow(table: Table, row: number, out: Float32Array, at: number, share = 1): void {
  const scale = table.scales[row]! * share
  const from = row * table.columns
  for (let i = 0; i < table.columns; i++) out[at + i]! += scale * table.values[from + i]!
}

/** Weight × (inputs one after the other) + bias, of the tensors `NAME.weight` and `NAME.bias`. */
export function linear(
  tensors: Record<string, Float32Array>,
  name: string,
  inputs: readonly Float32Array[],
): Float32Array {
  const weight = tensors[`${name}.weight`]!
  const out = Float32Array.from(tensors[`${name}.bias`]!)
  const width = weight.length / out.length
  for (let o = 0; o < out.length; o++) {
    let at = o * width
    let sum = 0
    for (const input of inputs) for (let i = 0; i < input.length; i++) sum += weight[at++]! * input[i]!
    out[o]! += sum
  }
  return out
}
