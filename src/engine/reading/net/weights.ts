/**
 * The file format of the trained net: a JSON header (names, shapes, scales' places) and the quantised rows.
 *
 *   4 bytes "CUP1" · uint32 length of the header in bytes · header (UTF-8 JSON, padded to 4) · data
 *
 * A table is stored row by row: a float32 scale a row, then int8 values (value × scale). Small tensors are float32.
 */
export interface Table {
  rows: number
  columns: number
  scales: Float32Array
  values: Int8Array
}

export interface Weights {
  version: number
  /** Sizes that the forward pass needs. */
  sizes: { filters: number; grams: number; context: number; letters: number; dimensions: number }
  /** Word of each row of `vectors`. */
  words: Map<string, number>
  /** Sorted hashes of the n-grams; the place is the row in `grams`. */
  gramHashes: Uint32Array
  tables: Record<'vectors' | 'letters' | 'grams', Table> & Record<string, Table | undefined>
  tensors: Record<string, Float32Array>
}

export interface Header {
  version: number
  sizes: Weights['sizes']
  wordCount: number
  gramCount: number
  tables: Record<string, { rows: number; columns: number }>
  tensors: Record<string, number>
  order: string[]
}

export const MAGIC = 0x31505543

/**
 * Reads the bytes of the weights file.
 * @throws Error when they are not such a file
 */
export function parseWeights(bytes: ArrayBuffer): Weights {
  const view = new DataView(bytes)
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('not a weights file')
  const headerLength = view.getUint32(4, true)
  const header = headerOf(bytes, headerLength)
  let at = 8 + headerLength
  const take = (length: number): number => {
    const start = at
    at += length + ((4 - (length % 4)) % 4)
    if (at > bytes.byteLength) throw new Error('the weights file is cut off')
    return start
  }
  const tables: Record<string, Table> = {}
  const tensors: Record<string, Float32Array> = {}
  let gramHashes = new Uint32Array(0)
  let words = new Map<string, number>()
  for (const name of header.order) {
    if (name === 'words') {
      const length = view.getUint32(take(4), true)
      const text = new TextDecoder().decode(new Uint8Array(bytes, take(length), length))
      words = new Map(text.split('\n').map((word, i) => [word, i]))
    } else if (name === 'gramHashes') {
      gramHashes = new Uint32Array(bytes, take(4 * header.gramCount), header.gramCount)
    } else if (header.tables[name]) {
      const { rows, columns } = header.tables[name]
      const scales = new Float32Array(bytes, take(4 * rows), rows)
      tables[name] = {
        rows,
        columns,
        scales,
        values: new Int8Array(bytes, take(rows * columns), rows * columns),
      }
    } else {
      const length = header.tensors[name]
      if (length === undefined) throw new Error(`the weights file does not say how large "${name}" is`)
      tensors[name] = new Float32Array(bytes, take(4 * length), length)
    }
  }
  return {
    version: header.version,
    sizes: header.sizes,
    words,
    gramHashes,
    tables: tables as Weights['tables'],
    tensors,
  }
}

function headerOf(bytes: ArrayBuffer, length: number): Header {
  if (8 + length > bytes.byteLength || length % 4 !== 0) throw new Error('the weights file is cut off')
  try {
    return JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 8, length)).trimEnd()) as Header
  } catch {
    throw new Error('the weights file has no readable header')
  }
}
