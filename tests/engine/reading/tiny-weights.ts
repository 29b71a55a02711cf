/**
 * A weights file small enough to reckon by hand: two words, one filter, one letter and one n-gram feature. All
 * weights are 0 unless given.
 */
import { type Header, MAGIC } from '../../../src/engine/reading/net/weights.ts'
import { DRAFT_ACTS, MESSAGE_ACTS } from '../../../src/engine/reading/reading.ts'
import { FLAGS, FORM_ROWS } from '../../../src/engine/reading/spans/features.ts'
import { RULE_IDS } from '../../../src/engine/types.ts'

/** Weights by the name of their tensor, by place. */
export type Given = Record<string, Record<number, number>>

const SIZES = { filters: 1, grams: 1, context: 1, letters: 1, dimensions: 2 }
/** Each head's last two outputs: a gate that protects, and grief. */
export const MESSAGE_OUTPUTS = MESSAGE_ACTS.length + 7 + 2
export const DRAFT_OUTPUTS = DRAFT_ACTS.length + RULE_IDS.length + 2
/** A sentence's own features: two pools of three windows, and the n-grams. */
export const OWN = 6 * SIZES.filters + SIZES.grams
/** Own features, the neighbours' context, (the message's,) and four of the place. */
export const MESSAGE_WIDTH = OWN + 2 + 4
export const DRAFT_WIDTH = OWN + 3 + 4

/** A token of the span reader: its vector, its form, its flags; then one number of each window. */
const SPAN_INPUT = SIZES.dimensions + 1 + FLAGS
export const SPAN_WIDTH = SPAN_INPUT + 2

const TENSORS: Record<string, number> = {
  bias: 3,
  'attend.weight': 3,
  'attend.bias': 1,
  'project.weight': 6 * 3,
  'context.weight': OWN,
  'context.bias': 1,
  'message.weight': MESSAGE_OUTPUTS * MESSAGE_WIDTH,
  'message.bias': MESSAGE_OUTPUTS,
  'draft.weight': DRAFT_OUTPUTS * DRAFT_WIDTH,
  'draft.bias': DRAFT_OUTPUTS,
  'spans.near.bias': 1,
  'spans.far.bias': 1,
  'spans.point.weight': 6 * SPAN_WIDTH,
  'spans.point.bias': 6,
  'spans.none.weight': 3 * 2,
  'spans.none.bias': 3,
}

const WORDS = ['yes', 'no']

/** The bytes of the file. The vector of "yes" is (1, 0), that of "no" (0, 1); the one n-gram known is `gram`. */
export function tinyWeights(given: Given = {}, gram = 0): ArrayBuffer {
  const text = new TextEncoder().encode(WORDS.join('\n'))
  const parts: [string, Uint8Array[]][] = [
    ['words', [bytesOf(Uint32Array.of(text.length)), text]],
    ['gramHashes', [bytesOf(Uint32Array.of(gram))]],
    ['vectors', [bytesOf(Float32Array.of(1 / 127, 1 / 127)), bytesOf(Int8Array.of(127, 0, 0, 127))]],
    ['letters', [bytesOf(new Float32Array(4096)), bytesOf(new Int8Array(4096))]],
    ['grams', [bytesOf(Float32Array.of(1 / 127)), bytesOf(Int8Array.of(127))]],
    ['spans.forms', [bytesOf(new Float32Array(FORM_ROWS)), bytesOf(new Int8Array(FORM_ROWS))]],
    ['spans.near', [bytesOf(Float32Array.of(0)), bytesOf(new Int8Array(5 * SPAN_INPUT))]],
    ['spans.far', [bytesOf(Float32Array.of(0)), bytesOf(new Int8Array(5))]],
    ...Object.entries(TENSORS).map(([name, length]): [string, Uint8Array[]] => [
      name,
      [bytesOf(Float32Array.from({ length }, (_, i) => given[name]?.[i] ?? 0))],
    ]),
  ]
  const header: Header = {
    version: 1,
    sizes: SIZES,
    wordCount: 2,
    gramCount: 1,
    tables: {
      vectors: { rows: 2, columns: 2 },
      letters: { rows: 4096, columns: 1 },
      grams: { rows: 1, columns: 1 },
      'spans.forms': { rows: FORM_ROWS, columns: 1 },
      'spans.near': { rows: 1, columns: 5 * SPAN_INPUT },
      'spans.far': { rows: 1, columns: 5 },
    },
    tensors: TENSORS,
    order: parts.map(([name]) => name),
  }
  return fileOf(
    JSON.stringify(header),
    parts.flatMap(([, p]) => p),
  )
}

/** A file of a header and the parts after it, each padded to four bytes. */
export function fileOf(header: string, parts: Uint8Array[] = []): ArrayBuffer {
  const head = new TextEncoder().encode(header.padEnd(Math.ceil(header.length / 4) * 4))
  const all = [bytesOf(Uint32Array.of(MAGIC, head.length)), head, ...parts.map(padded)]
  const file = new Uint8Array(all.reduce((n, p) => n + p.length, 0))
  let at = 0
  for (const part of all) {
    file.set(part, at)
    at += part.length
  }
  return file.buffer
}

function padded(part: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(part.length / 4) * 4)
  whole.set(part)
  return whole
}

function bytesOf(values: ArrayBufferView): Uint8Array {
  return new Uint8Array(
    values.buffer.slice(values.byteOffset, values.byteOffset + values.byteLength) as ArrayBuffer,
  )
}
