/**
 * The trained sentence net, forward pass only (docs/model.md). Sentence by sentence it is: one, two and three
 * neighbouring tokens, pooled; word n-grams; the sentences before and after; for the draft the mean of the
 * message's sentences. The part of a token is computed once and kept, so unchanged words cost nothing again.
 */
import type { Sentence } from '../../text/sentences.ts'
import type { Channel, RuleId } from '../../types.ts'
import { RULE_IDS } from '../../types.ts'
import type { DraftOutput, MessageOutput, ModelOutput, SentenceModel } from '../model.ts'
import { DRAFT_ACTS, type DraftAct, MESSAGE_ACTS, type MessageAct } from '../reading.ts'
import { type Marks, SpanReader } from '../spans/reader.ts'
import { addRow, linear } from './arithmetic.ts'
import { gramsOf, letterRowsOf, tokensOf, vectorKey } from './features.ts'
import type { Weights } from './weights.ts'

/** Bounds of the two caches; losing them changes no answer. */
const KEPT_TOKENS = 6000
const KEPT_SENTENCES = 4000

/** The outputs for a sentence, and what they were made from beside it. */
interface KeptHead {
  before: Float32Array | undefined
  after: Float32Array | undefined
  summary: Float32Array | null
  place: number
  out: Float32Array
}

export class Net implements SentenceModel {
  private readonly w: Weights
  private readonly spans: SpanReader
  private readonly tokens = new Map<string, Float32Array>()
  private readonly sentences = new Map<string, Float32Array>()
  private readonly heads = new WeakMap<Float32Array, KeptHead>()

  constructor(weights: Weights) {
    this.w = weights
    this.spans = new SpanReader(weights)
  }

  read(channel: Channel, message: Sentence[], draft: Sentence[]): ModelOutput {
    const { context } = this.w.sizes
    const m = message.map((s) => this.sentence(s.text, 'message'))
    const d = draft.map((s) => this.sentence(s.text, 'draft'))
    const mc = m.map((v) => v.subarray(v.length - context))
    const summary = mean(mc, context)
    // First, last, notes, answers a message: a bit each.
    const place = (i: number, count: number): number =>
      (i === 0 ? 1 : 0) |
      (i === count - 1 ? 2 : 0) |
      (channel === 'notes' ? 4 : 0) |
      (message.length > 0 ? 8 : 0)
    const messageRows = m.map((v, i) =>
      this.head('message', v, [m[i - 1], m[i + 1]], null, place(i, m.length)),
    )
    const draftRows = d.map((v, i) =>
      this.head('draft', v, [d[i - 1], d[i + 1]], summary, place(i, d.length)),
    )
    return {
      message: messageRows.map(messageOutput),
      draft: draftRows.map(draftOutput),
      whole: wholeOutput([...messageRows, ...draftRows]),
    }
  }

  mark(sentence: string): Marks {
    return this.spans.read(sentence)
  }

  /** Pooled features of a sentence, followed by its context features. */
  private sentence(text: string, side: 'message' | 'draft'): Float32Array {
    const key = side + text
    const kept = this.sentences.get(key)
    if (kept) return kept
    const { filters: f, grams: g, context } = this.w.sizes
    const tokens = tokensOf(text)
    const parts = tokens.map((t) => this.token(t))
    const size = 6 * f + g
    const result = new Float32Array(size + context)
    this.pool(parts, result)
    this.addGrams(gramsOf(tokens, side), result, 6 * f)
    const mixed = linear(this.w.tensors, 'context', [result.subarray(0, size)])
    for (let i = 0; i < context; i++) result[size + i] = Math.tanh(mixed[i]!)
    keep(this.sentences, key, result, KEPT_SENTENCES)
    return result
  }

  /** Convolution over one, two and three tokens, pooled by attention and by maximum. */
  private pool(parts: Float32Array[], out: Float32Array): void {
    const f = this.w.sizes.filters
    const width = 3 * f
    const bias = this.w.tensors.bias!
    const attend = this.w.tensors['attend.weight']!
    const attendBias = this.w.tensors['attend.bias']![0]!
    const n = parts.length
    const hidden = new Float32Array(n * width)
    const scores = new Float32Array(n)
    for (let t = 0; t < n; t++) {
      const a = parts[t]!
      const b = parts[t + 1]
      const c = parts[t + 2]
      const row = t * width
      let score = attendBias
      for (let j = 0; j < f; j++) {
        let one = a[j]! + bias[j]!
        let two = a[f + j]! + bias[f + j]!
        let three = a[3 * f + j]! + bias[2 * f + j]!
        if (b) {
          two += b[2 * f + j]!
          three += b[4 * f + j]!
        }
        if (c) three += c[5 * f + j]!
        one = Math.max(one, 0)
        two = Math.max(two, 0)
        three = Math.max(three, 0)
        hidden[row + j] = one
        hidden[row + f + j] = two
        hidden[row + 2 * f + j] = three
        score += one * attend[j]! + two * attend[f + j]! + three * attend[2 * f + j]!
      }
      scores[t] = score
    }
    const top = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
    let total = 0
    for (let t = 0; t < n; t++) {
      scores[t] = Math.exp(scores[t]! - top)
      total += scores[t]!
    }
    for (let t = 0; t < n; t++) {
      const share = scores[t]! / total
      const row = t * width
      for (let j = 0; j < width; j++) {
        const value = hidden[row + j]!
        out[j]! += share * value
        if (value > out[width + j]!) out[width + j] = value
      }
    }
  }

  private addGrams(hashes: number[], out: Float32Array, at: number): void {
    const table = this.w.tables.grams
    const rows: number[] = []
    for (const h of hashes) {
      const row = find(this.w.gramHashes, h)
      if (row >= 0) rows.push(row)
    }
    for (const row of rows) addRow(table, row, out, at)
    const norm = Math.sqrt(Math.max(1, rows.length))
    for (let i = 0; i < table.columns; i++) out[at + i] = Math.tanh(out[at + i]! / norm)
  }

  /** What a token adds to the windows in which it stands. */
  private token(token: string): Float32Array {
    const kept = this.tokens.get(token)
    if (kept) return kept
    const { letters: l, dimensions: d, filters: f } = this.w.sizes
    const input = new Float32Array(d + l)
    const row = this.w.words.get(vectorKey(token))
    if (row !== undefined) addRow(this.w.tables.vectors, row, input, 0)
    const letterRows = letterRowsOf(token)
    for (const r of letterRows) addRow(this.w.tables.letters, r, input, d)
    for (let i = 0; i < l; i++) input[d + i]! /= Math.max(1, letterRows.length)
    const result = multiply(this.w.tensors['project.weight']!, input, 6 * f)
    keep(this.tokens, token, result, KEPT_TOKENS)
    return result
  }

  /** The outputs for a sentence in its company. The last answer for a sentence is kept while nothing around it changes. */
  private head(
    name: 'message' | 'draft',
    v: Float32Array,
    around: readonly [Float32Array | undefined, Float32Array | undefined],
    summary: Float32Array | null,
    place: number,
  ): Float32Array {
    const kept = this.heads.get(v)
    if (
      kept &&
      kept.before === around[0] &&
      kept.after === around[1] &&
      kept.place === place &&
      same(kept.summary, summary)
    )
      return kept.out
    const { context } = this.w.sizes
    const none = new Float32Array(context)
    const contextOf = (other: Float32Array | undefined): Float32Array =>
      other ? other.subarray(other.length - context) : none
    const inputs = [v.subarray(0, v.length - context), contextOf(around[0]), contextOf(around[1])]
    if (summary) inputs.push(summary)
    inputs.push(Float32Array.of(place & 1, (place >> 1) & 1, (place >> 2) & 1, (place >> 3) & 1))
    const out = linear(this.w.tensors, name, inputs)
    this.heads.set(v, { before: around[0], after: around[1], place, summary, out })
    return out
  }
}

function multiply(weight: Float32Array, input: Float32Array, rows: number): Float32Array {
  const out = new Float32Array(rows)
  const width = input.length
  for (let o = 0; o < rows; o++) {
    let sum = 0
    const from = o * width
    for (let i = 0; i < width; i++) sum += weight[from + i]! * input[i]!
    out[o] = sum
  }
  return out
}

/** Place of a value in a sorted array, or -1. */
function find(sorted: Uint32Array, value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const there = sorted[middle]!
    if (there === value) return middle
    if (there < value) low = middle + 1
    else high = middle - 1
  }
  return -1
}

function keep<V>(cache: Map<string, V>, key: string, value: V, limit: number): void {
  if (cache.size >= limit) cache.delete(cache.keys().next().value!)
  cache.set(key, value)
}

function same(a: Float32Array | null, b: Float32Array | null): boolean {
  if (a === b) return true
  if (a === null || b === null) return false
  return a.every((value, i) => value === b[i])
}

function mean(rows: Float32Array[], size: number): Float32Array {
  const out = new Float32Array(size)
  for (const row of rows) for (let i = 0; i < size; i++) out[i]! += row[i]! / rows.length
  return out
}

/** Keeps what was made of an output as long as the output itself is kept. */
function memo<V>(make: (z: Float32Array) => V): (z: Float32Array) => V {
  const made = new WeakMap<Float32Array, V>()
  return (z) => {
    let value = made.get(z)
    if (value === undefined) {
      value = make(z)
      made.set(z, value)
    }
    return value
  }
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

const messageOutput = memo((z: Float32Array): MessageOutput => {
  const acts = {} as Record<MessageAct, number>
  MESSAGE_ACTS.forEach((act, i) => {
    acts[act] = sigmoid(z[i]!)
  })
  const n = MESSAGE_ACTS.length
  const p = (i: number): number => sigmoid(z[n + i]!)
  return {
    acts,
    weight: { medium: p(0), heavy: p(1) },
    strain: { mild: p(2), strong: p(3) },
    loaded: p(4),
    rules: { 'missing-empathy': p(5), 'unexplored-term': p(6) },
  }
})

const draftOutput = memo((z: Float32Array): DraftOutput => {
  const acts = {} as Record<DraftAct, number>
  DRAFT_ACTS.forEach((act, i) => {
    acts[act] = sigmoid(z[i]!)
  })
  const rules = {} as Record<RuleId, number>
  RULE_IDS.forEach((rule, i) => {
    rules[rule] = sigmoid(z[DRAFT_ACTS.length + i]!)
  })
  return { acts, rules }
})

/**
 * A gate is raised by the sentence that raises it most; each head's last two outputs say so of its sentence. (Trained
 * as "any of them"; read as the greatest, for small doubts must not add up over a long document.)
 */
function wholeOutput(rows: Float32Array[]): ModelOutput['whole'] {
  let protect = 0
  let grief = 0
  for (const z of rows) {
    protect = Math.max(protect, sigmoid(z[z.length - 2]!))
    grief = Math.max(grief, sigmoid(z[z.length - 1]!))
  }
  return { protect, grief }
}
