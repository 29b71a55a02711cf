/**
 * Records in the browser's storage, each with a version. What cannot be understood is kept aside under another key
 * and told, never lost.
 */
import { isObject } from './parse.ts'

/** The part of the browser's storage area that is used here. */
export interface StorageArea {
  get(keys: string[]): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  /** Does something while no other context that has this does. */
  alone?<T>(act: () => Promise<T>): Promise<T>
}

/** Reads and writes in one piece, where the area can see to that. */
export function alone<T>(area: StorageArea, act: () => Promise<T>): Promise<T> {
  return area.alone ? area.alone(act) : act()
}

/** A storage area as it can be exported and emptied. */
export interface WholeArea extends StorageArea {
  all(): Promise<Record<string, unknown>>
  remove(keys: string[]): Promise<void>
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
  /** Ids of the last changes, oldest first. */
  marks?: string[]
}

/** What was put aside: the record's key, where it is kept now, and why. */
export interface Aside {
  key: string
  /** The record's own key where there was no room for a copy: then it stands where it stood. */
  keptAs: string
  reason: 'corrupt' | 'newer-version'
}

function envelope(stored: unknown): Envelope | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { version, value } = stored as Record<string, unknown>
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? { version, value } : null
}

/** As many of a record's last changes are known by their ids. One is asked for again within seconds, or never. */
const MARKS = 20

/**
 * A value as it is stored. The ids of the last changes lie beside it, so that both are stored in one call, or neither.
 * @param marks the ids of all changes that are known
 */
export function sealed<T>(type: RecordType<T>, value: T, marks: readonly string[] = []): Envelope {
  const { version } = type
  return marks.length > 0 ? { version, value, marks: marks.slice(-MARKS) } : { version, value }
}

function marksOf(stored: unknown): string[] {
  const marks = isObject(stored) ? stored.marks : undefined
  return Array.isArray(marks) ? marks.filter((one): one is string => typeof one === 'string') : []
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

/** Reads a record, without changing anything. */
export async function peekRecord<T>(
  area: Pick<StorageArea, 'get'>,
  type: RecordType<T>,
): Promise<{ value: T; problem: Aside['reason'] | null }> {
  return understand(type, (await area.get([type.key]))[type.key])
}

/**
 * Reads a record, and the ids of the last changes that were made to it. What cannot be understood is copied aside
 * first; the answer then says where. Throws when there is no room for the copy; the record then stands where it stood.
 */
export async function loadRecord<T>(
  area: StorageArea,
  type: RecordType<T>,
  now: number,
): Promise<{ value: T; marks: string[]; aside: Aside | null }> {
  const stored = (await area.get([type.key]))[type.key]
  const { value, problem } = understand(type, stored)
  if (!problem) return { value, marks: marksOf(stored), aside: null }
  const keptAs = asideKey(type.key, now)
  // The copy and the fresh record go in one call: there is no moment in which the old one is nowhere.
  await area.set({ [keptAs]: stored, [type.key]: sealed(type, value) })
  return { value, marks: [], aside: { key: type.key, keptAs, reason: problem } }
}

/** A value as it takes the place of the stored one: whoever writes leaves the ids of the last changes there. */
export async function resealed<T>(
  area: Pick<StorageArea, 'get'>,
  type: RecordType<T>,
  value: T,
): Promise<Envelope> {
  return sealed(type, value, marksOf((await area.get([type.key]))[type.key]))
}

/** Writes a record whole. */
export async function saveRecord<T>(area: StorageArea, type: RecordType<T>, value: T): Promise<void> {
  await area.set({ [type.key]: await resealed(area, type, value) })
}

const ASIDE = '.aside.'

function asideKey(key: string, now: number): string {
  return `${key}${ASIDE}${new Date(now).toISOString()}`
}

/** Something that was put aside, as it lies in the storage. */
export interface KeptAside extends Aside {
  /** The day it was put aside (`2026-11-22`); empty where it stands in its old place. */
  date: string
  content: unknown
}

/** All that could not be understood and is there still, oldest first, records that stand in their old place included. */
export async function listAsides(area: WholeArea, types: RecordType<unknown>[]): Promise<KeptAside[]> {
  const all = await area.all()
  const problem = (key: string, content: unknown): Aside['reason'] | null => {
    const type = types.find((one) => one.key === key)
    return type ? understand(type, content).problem : 'corrupt'
  }
  const kept = Object.keys(all).flatMap((keptAs): KeptAside[] => {
    const [key = '', moment = ''] = keptAs.split(ASIDE)
    const isRecord = types.some((one) => one.key === keptAs)
    if (!moment && !isRecord) return []
    const content = all[keptAs]
    const reason = problem(key, content) ?? (moment ? 'corrupt' : null)
    return reason ? [{ key, keptAs, reason, date: moment.slice(0, 10), content }] : []
  })
  return kept.sort((one, other) => (one.date < other.date ? -1 : 1))
}

/** Whether a write failed for want of room. Browsers tell it by the error's name or its message alone. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && /quota|no space|disk full/i.test(`${error.name} ${error.message}`)
}
