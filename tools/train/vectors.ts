/**
 * The word vectors of src/engine/data/model (made by cut-vectors.py), for training.
 */
import { readFileSync } from 'node:fs'
import { vectorKey } from '../../src/engine/reading/net/features.ts'

const DIRECTORY = new URL('../../src/engine/data/model/', import.meta.url)

export interface Vectors {
  dimensions: number
  words: string[]
  /** The row of a token, or null when there is none. */
  of(token: string): number[] | null
}

/** Reads the word vectors. */
export function readVectors(): Vectors {
  const words = readFileSync(new URL('vectors.txt', DIRECTORY), 'utf8').trimEnd().split('\n')
  const bytes = readFileSync(new URL('vectors.bin', DIRECTORY))
  const rows = new Map(words.map((word, i) => [word, i]))
  const scales = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + 4 * words.length))
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + 4 * words.length)
  const dimensions = values.length / words.length
  return {
    dimensions,
    words,
    of(token) {
      const row = rows.get(vectorKey(token))
      if (row === undefined) return null
      const vector = values.subarray(row * dimensions, (row + 1) * dimensions)
      return Array.from(vector, (v) => v * scales[row]!)
    },
  }
}
