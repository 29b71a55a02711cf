/**
 * Folds, and the models trained without them. A case's fold depends on its group alone, as in train.py.
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { crc32 } from 'node:zlib'
import { Net } from '../../src/engine/reading/net/net.ts'
import { parseWeights } from '../../src/engine/reading/net/weights.ts'
import { pack } from './pack.ts'

export const FOLDS = 5

/** The fold of a group of cases. */
export function foldOf(group: string): number {
  return crc32(Buffer.from(group)) % FOLDS
}

const PYTHON = process.env.TRAIN_PYTHON ?? '/usr/bin/python3'
const run = promisify(execFile)

/**
 * Trains a model without the cases of some folds, or takes the one that is there already.
 * @param work the working directory, which holds features.json
 * @param without folds that are left out; none for the model that ships
 * @returns path of the packed weights
 */
export async function trainWithout(work: string, without: number[]): Promise<string> {
  const name = without.length ? `without-${[...without].sort().join('-')}` : 'full'
  const path = join(work, `${name}.bin`)
  if (existsSync(path)) return path
  const out = join(work, name)
  mkdirSync(out, { recursive: true })
  const script = new URL('train.py', import.meta.url).pathname
  const hold = without.length ? ['--hold-out', `${without.join(',')}/${FOLDS}`] : []
  await run(PYTHON, [script, join(work, 'features.json'), out, ...hold], { maxBuffer: 1 << 26 })
  const spans = new URL('spans/spans.py', import.meta.url).pathname
  await run(PYTHON, [spans, join(work, 'spans.json'), out, ...hold], { maxBuffer: 1 << 26 })
  writeFileSync(path, pack(out, out))
  return path
}

/** Trains several models, `parallel` at a time. */
export async function trainAll(work: string, sets: number[][], parallel: number): Promise<void> {
  const waiting = [...sets]
  const worker = async (): Promise<void> => {
    for (let set = waiting.shift(); set; set = waiting.shift()) {
      await trainWithout(work, set)
      console.error(`trained without ${set.length ? set.join(', ') : 'nothing'}`)
    }
  }
  await Promise.all(Array.from({ length: parallel }, worker))
}

/** Loads packed weights. */
export function netOf(path: string): Net {
  const bytes = readFileSync(path)
  return new Net(
    parseWeights(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer),
  )
}
