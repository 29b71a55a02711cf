/**
 * Records in the browser's storage, each with a version. What cannot be understood is kept aside under another key
 * and told, never lost.
 */

/** The part of the browser's storage area that is used here. */
export interface StorageArea {
  get(keys: string[]): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

/** One kind of record: where it lies, its version, and how it is understood. */
export interface RecordType<T> {
  key: string
  version: number
  /** What holds while nothing is stored. */
  defaults(): T
  /**
   * Reads a stored value of this version or an older one, filling in what is missing; null when it is corrupt.
   */
  parse(value: unknown, version: number): T | null
}

interface Envelope {
  version: number
  value: unknown
}

/** What was put aside: the record's key, where it is kept now, and why. */
export interface Aside {
  key: string
  keptAs: string
  reason: 'corrupt' | 'newer-version'
}

function envelope(stored: unknown): Envelope | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { version, value } = stored as Record<string, unknown>
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? { version, value } : null
}

/** Understands what `area` holds under a record's key, without changing anything. */
export function understand<T>(
  type: RecordType<T>,
  stored: unknown,
): { value: T; problem: Aside['reason'] | null } {
  if (stored === undefined) return { value: type.defaults(), problem: null }
  const box = envelope(stored)
  if (!box) return { value: type.defaults(), problem: 'corrupt' }
  if (box.version > type.version) return { value: type.defaults(), problem: 'newer-version' }
  const value = type.parse(box.value, box.version)
  return value === null ? { value: type.defaults(), problem: 'corrupt' } : { value, problem: null }
}

/** Reads a record. What cannot be understood is copied aside first; the answer then says where. */
export async function loadRecord<T>(
  area: StorageArea,
  type: RecordType<T>,
  now: number,
): Promise<{ value: T; aside: Aside | null }> {
  const stored = (await area.get([type.key]))[type.key]
  const { value, problem } = understand(type, stored)
  if (!problem) return { value, aside: null }
  const keptAs = `${type.key}.aside.${new Date(now).toISOString()}`
  // The copy and the fresh record go in one call: there is no moment in which the old one is nowhere.
  await area.set({ [keptAs]: stored, [type.key]: { version: type.version, value } satisfies Envelope })
  return { value, aside: { key: type.key, keptAs, reason: problem } }
}

/** Writes a record whole. */
export async function saveRecord<T>(area: StorageArea, type: RecordType<T>, value: T): Promise<void> {
  await area.set({ [type.key]: { version: type.version, value } satisfies Envelope })
}
