/** Zip files that are the same bytes from the same content: sorted, one fixed date, one compressor on every machine. */
import { zipSync } from 'fflate'

export interface Entry {
  /** With `/` between folders, without a leading one. */
  name: string
  bytes: Uint8Array
}

/** Packs the entries in the order of their names. Not with Node's zlib: its bytes differ between versions. */
export function zip(entries: readonly Entry[]): Uint8Array {
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))
  const twice = sorted.find(({ name }, i) => name === sorted[i + 1]?.name)
  if (twice) throw new Error(`${twice.name} would be in the zip twice`)
  return zipSync(Object.fromEntries(sorted.map(({ name, bytes }) => [name, bytes])), {
    level: 9,
    // The first moment that a zip can name; in local time, since that is what a zip holds.
    mtime: new Date(1980, 0, 1),
  })
}
