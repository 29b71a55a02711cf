/**
 * Before/after pairs that the person chose to keep: the one place where text of a draft is stored, until they delete
 * it. Only pages of the extension read this record, never a content script.
 */
import type { Report } from '../engine/types.ts'
import { isObject } from './parse.ts'
import type { RecordType } from './storage.ts'
import { dayOf } from './usage.ts'

export interface Pair {
  id: string
  /** The day on which it was kept (`2026-11-22`). */
  date: string
  before: string
  after: string
}

/** A draft and what the engine said about it. */
export interface Reported {
  draft?: string
  report?: Report
}

function parsePair(value: unknown): Pair | null {
  if (!isObject(value)) return null
  const { id, date, before, after } = value
  const texts = [id, date, before, after].every((one) => typeof one === 'string')
  return texts ? ({ id, date, before, after } as Pair) : null
}

export const PAIRS: RecordType<Pair[]> = {
  key: 'pairs',
  version: 1,
  defaults: () => [],
  parse(value) {
    if (!Array.isArray(value)) return null
    const pairs = value.map(parsePair)
    return pairs.every((pair) => pair !== null) ? pairs : null
  },
}

/** A draft in which a gate was raised, or which would break a confidence, is never stored. */
function isFree(report: Report | undefined): report is Report {
  return report !== undefined && !report.silent && report.gates.length === 0 && !report.confidence
}

/** The pair of a draft before and after a suggestion was used; null where none may be kept. */
export function pairOf(
  before: Reported | null,
  after: Reported | null,
  id: string,
  now: number,
): Pair | null {
  if (!isFree(before?.report) || !isFree(after?.report)) return null
  if (!before?.draft || !after?.draft || before.draft === after.draft) return null
  return { id, date: dayOf(now), before: before.draft, after: after.draft }
}

/** Whether two pairs hold the same texts. */
export function samePair(one: Pair, other: Pair): boolean {
  return one.before === other.before && one.after === other.after
}

/** Adds a pair; the same texts are kept once. */
export function withPair(pairs: Pair[], pair: Pair): Pair[] {
  return pairs.some((one) => samePair(one, pair)) ? pairs : [...pairs, pair]
}
