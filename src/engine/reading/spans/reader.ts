/**
 * The span reader, forward pass only (docs/model.md): which words of a sentence name the plan, the matter and the
 * load. Two windows of five tokens; for each span a first and a last token, or none.
 */
import { addRow, linear } from '../net/arithmetic.ts'
import type { Table, Weights } from '../net/weights.ts'
import { FLAGS, type SpanToken, spanTokensOf } from './features.ts'

/** A longer span is none. */
const LONGEST = 16
const WINDOW = 5
const HALF = (WINDOW - 1) / 2

export const SPAN_NAMES = ['plan', 'matter', 'load'] as const
export type SpanName = (typeof SPAN_NAMES)[number]

export interface MarkedSpan {
  /** The words, as they stand. */
  text: string
  /** UTF-16 offsets into the sentence. */
  start: number
  end: number
  /** How likely this span is it, 0-1. */
  sure: number
}

/** The likeliest span of each name in a sentence, null where "none" is likelier. */
export type Marks = Record<SpanName, MarkedSpan | null>

/** What a reader says that finds nothing. */
export const NOTHING_MARKED: Marks = { plan: null, matter: null, load: null }

/** What a word brings to its place and to the windows over its neighbours; flags come on top. */
interface KeptWord {
  input: Float32Array
  /** For each place of the window, what it adds to every filter. */
  adds: Float32Array
}

/** A bound of the cache; losing it changes no answer. */
const KEPT_WORDS = 4000

export class SpanReader {
  readonly #w: Weights
  /** Worked out once for each word: the windows over them are most of what marking a sentence costs. */
  readonly #words = new Map<string, KeptWord>()

  constructor(w: Weights) {
    this.#w = w
  }

  /** Reads one sentence. */
  read(text: string): Marks {
    const w = this.#w
    const tokens = spanTokensOf(text)
    const t = w.tensors
    const bias = t['spans.near.bias']!
    const filters = filtersOf(w.tables['spans.near']!)
    const places = tokens.map((token) => this.#placed(token, filters, bias.length))
    const inputs = places.map((p) => p.input)
    const near = inputs.map((_, at) => {
      const out = Float32Array.from(bias)
      for (let k = 0; k < WINDOW; k++) {
        const adds = places[at + k - HALF]?.adds
        if (!adds) continue
        const from = k * out.length
        for (let f = 0; f < out.length; f++) out[f]! += adds[from + f]!
      }
      return rectified(out)
    })
    const far = windows(near, filtersOf(w.tables['spans.far']!), t['spans.far.bias']!, 2)
    const width = bias.length
    const pooled = new Float32Array(2 * width)
    const points = tokens.map((_, i) => {
      for (let j = 0; j < width; j++) {
        pooled[j] = Math.max(pooled[j]!, near[i]![j]!)
        pooled[width + j] = Math.max(pooled[width + j]!, far[i]![j]!)
      }
      return linear(t, 'spans.point', [inputs[i]!, near[i]!, far[i]!])
    })
    const none = linear(t, 'spans.none', [pooled])
    const [plan, matter, load] = SPAN_NAMES.map((_, k) => likeliest(points, none[k]!, k, tokens, text))
    return { plan: plan!, matter: matter!, load: load! }
  }

  /** A token with its flags. */
  #placed(token: SpanToken, filters: Float32Array, count: number): KeptWord {
    const word = this.#word(token, filters, count)
    const first = word.input.length - FLAGS
    if (!token.flags.some(Boolean)) return word
    const input = word.input.slice()
    input.set(token.flags, first)
    const adds = word.adds.slice()
    token.flags.forEach((on, i) => {
      if (!on) return
      for (let k = 0; k < WINDOW; k++)
        for (let f = 0; f < count; f++)
          adds[k * count + f]! += filters[(f * WINDOW + k) * input.length + first + i]!
    })
    return { input, adds }
  }

  #word(token: SpanToken, filters: Float32Array, count: number): KeptWord {
    const kept = this.#words.get(token.word)
    if (kept) return kept
    const input = inputOf(this.#w, token)
    const adds = new Float32Array(WINDOW * count)
    for (let k = 0; k < WINDOW; k++)
      for (let f = 0; f < count; f++)
        adds[k * count + f] = product(filters, (f * WINDOW + k) * input.length, input)
    if (this.#words.size >= KEPT_WORDS) this.#words.clear()
    const made = { input, adds }
    this.#words.set(token.word, made)
    return made
  }
}

/** Without the flags, which are a token's and not its word's. */
function inputOf(w: Weights, token: SpanToken): Float32Array {
  const { vectors } = w.tables
  const forms = w.tables['spans.forms']!
  const out = new Float32Array(vectors.columns + forms.columns + FLAGS)
  const row = w.words.get(token.key)
  if (row !== undefined) addRow(vectors, row, out, 0)
  for (const form of token.rows) addRow(forms, form, out, vectors.columns, 1 / token.rows.length)
  return out
}

/** A row of the filters with an input. Four at a time, for it is the innermost of the loops. */
function product(filters: Float32Array, place: number, input: Float32Array): number {
  const width = input.length
  let sum = 0
  let c = 0
  for (; c + 3 < width; c += 4)
    sum +=
      filters[place + c]! * input[c]! +
      filters[place + c + 1]! * input[c + 1]! +
      filters[place + c + 2]! * input[c + 2]! +
      filters[place + c + 3]! * input[c + 3]!
  for (; c < width; c++) sum += filters[place + c]! * input[c]!
  return sum
}

function rectified(values: Float32Array): Float32Array {
  for (let f = 0; f < values.length; f++) values[f] = Math.max(0, values[f]!)
  return values
}

/** A window of five inputs, `step` apart, over each place, rectified. A row of the table is a filter. */
function windows(
  inputs: Float32Array[],
  filters: Float32Array,
  bias: Float32Array,
  step: number,
): Float32Array[] {
  return inputs.map((_, at) => {
    const out = Float32Array.from(bias)
    for (let k = 0; k < WINDOW; k++) {
      const input = inputs[at + (k - HALF) * step]
      if (!input) continue
      for (let f = 0; f < out.length; f++) out[f]! += product(filters, (f * WINDOW + k) * input.length, input)
    }
    return rectified(out)
  })
}

const unpacked = new WeakMap<Table, Float32Array>()

/** A table's filters as numbers, a place of the window after the other; unpacked once. */
function filtersOf(table: Table): Float32Array {
  const kept = unpacked.get(table)
  if (kept) return kept
  const width = table.columns / WINDOW
  const out = new Float32Array(table.rows * table.columns)
  for (let f = 0; f < table.rows; f++)
    for (let c = 0; c < width; c++)
      for (let k = 0; k < WINDOW; k++)
        out[(f * WINDOW + k) * width + c] =
          table.values[f * table.columns + c * WINDOW + k]! * table.scales[f]!
  unpacked.set(table, out)
  return out
}

function likeliest(
  points: Float32Array[],
  none: number,
  k: number,
  tokens: SpanToken[],
  text: string,
): MarkedSpan | null {
  const [first, last] = [0, 1].map((end) => softmax([...points.map((p) => p[2 * k + end]!), none]))
  let top = first!.at(-1)! * last!.at(-1)!
  let best: MarkedSpan | null = null
  for (let i = 0; i < tokens.length; i++)
    for (let j = i; j < Math.min(tokens.length, i + LONGEST); j++) {
      const p = first![i]! * last![j]!
      if (p <= top) continue
      top = p
      const [start, end] = [tokens[i]!.start, tokens[j]!.end]
      best = { text: text.slice(start, end), start, end, sure: Math.sqrt(p) }
    }
  return best
}

function softmax(values: number[]): number[] {
  const top = Math.max(...values)
  const raised = values.map((v) => Math.exp(v - top))
  const total = raised.reduce((a, b) => a + b, 0)
  return raised.map((v) => v / total)
}
