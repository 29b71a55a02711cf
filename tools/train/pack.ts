/**
 * Quantises what train.py wrote into one weights file (src/engine/reading/net/weights.ts tells the format).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Header, MAGIC } from '../../src/engine/reading/net/weights.ts'
import { readVectors } from './vectors.ts'

interface Trained {
  settings: { filters: number; grams: number; context: number; letters: number }
  shapes: Record<string, number[]>
  grams: number[]
}

/** Tables that are stored in 8 bits; the others are small. */
const TABLES: Record<string, string> = {
  'letters.weight': 'letters',
  'grams.weight': 'grams',
  'spans.forms.weight': 'spans.forms',
  'spans.near.weight': 'spans.near',
  'spans.far.weight': 'spans.far',
}

/**
 * Packs what was trained.
 * @param directory what train.py wrote
 * @param spans what spans.py wrote
 * @returns the bytes of the weights file
 */
export function pack(directory: string, spans: string): Uint8Array {
  const trained = JSON.parse(readFileSync(join(directory, 'weights.json'), 'utf8')) as Trained
  const vectors = readVectors()
  const header: Header = {
    version: 1,
    sizes: { ...pick(trained.settings), dimensions: vectors.dimensions },
    wordCount: vectors.words.length,
    gramCount: trained.grams.length,
    tables: {},
    tensors: {},
    order: ['words', 'gramHashes'],
  }
  const words = new TextEncoder().encode(vectors.words.join('\n'))
  const parts: Uint8Array[] = [u32([words.length]), words, u32(trained.grams)]
  const flat = vectors.words.flatMap((word) => vectors.of(word) ?? Array<number>(vectors.dimensions).fill(0))
  addTable(header, parts, 'vectors', flat, vectors.dimensions)
  addTensors(header, parts, directory, 'weights', '')
  addTensors(header, parts, spans, 'spans', 'spans.')
  return assemble(header, parts)
}

/** Adds the tensors that a training script left: NAME.json with their shapes, NAME.f32 with their numbers. */
function addTensors(
  header: Header,
  parts: Uint8Array[],
  directory: string,
  file: string,
  prefix: string,
): void {
  const { shapes } = JSON.parse(readFileSync(join(directory, `${file}.json`), 'utf8')) as Pick<
    Trained,
    'shapes'
  >
  const raw = readFileSync(join(directory, `${file}.f32`))
  const floats = new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength))
  let at = 0
  for (const [bare, shape] of Object.entries(shapes)) {
    const name = `${prefix}${bare}`
    const length = shape.reduce((a, b) => a * b, 1)
    const values = floats.subarray(at, at + length)
    at += length
    const table = TABLES[name]
    if (table) addTable(header, parts, table, values, length / shape[0]!)
    else {
      header.tensors[name] = length
      header.order.push(name)
      parts.push(new Uint8Array(values.slice().buffer))
    }
  }
}

function pick(s: Trained['settings']): Trained['settings'] {
  return { filters: s.filters, grams: s.grams, context: s.context, letters: s.letters }
}

function addTable(
  header: Header,
  parts: Uint8Array[],
  name: string,
  values: ArrayLike<number>,
  columns: number,
): void {
  const rows = values.length / columns
  header.tables[name] = { rows, columns }
  header.order.push(name)
  const scales = new Float32Array(rows)
  const bytes = new Int8Array(rows * columns)
  for (let r = 0; r < rows; r++) {
    let most = 0
    for (let c = 0; c < columns; c++) most = Math.max(most, Math.abs(values[r * columns + c]!))
    const scale = most / 127 || 1e-9
    scales[r] = scale
    for (let c = 0; c < columns; c++) bytes[r * columns + c] = Math.round(values[r * columns + c]! / scale)
  }
  parts.push(new Uint8Array(scales.buffer), new Uint8Array(bytes.buffer))
}

function u32(values: number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(values).buffer)
}

function assemble(header: Header, parts: Uint8Array[]): Uint8Array {
  let json = JSON.stringify(header)
  while ((8 + new TextEncoder().encode(json).length) % 4) json += ' '
  const head = new TextEncoder().encode(json)
  const padded = (length: number): number => length + ((4 - (length % 4)) % 4)
  const total = 8 + head.length + parts.reduce((n, p) => n + padded(p.length), 0)
  const bytes = new Uint8Array(total)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, head.length, true)
  bytes.set(head, 8)
  let at = 8 + head.length
  for (const part of parts) {
    bytes.set(part, at)
    at += padded(part.length)
  }
  return bytes
}

if (process.argv[1]?.endsWith('pack.ts')) {
  const [directory, spans, out] = process.argv.slice(2)
  if (!directory || !spans || !out) {
    console.error('usage: pack.ts TRAINED_DIR SPANS_DIR OUT.bin')
    process.exit(2)
  }
  const bytes = pack(directory, spans)
  writeFileSync(out, bytes)
  console.log(`${(bytes.length / 1e6).toFixed(2)} MB → ${out}`)
}
