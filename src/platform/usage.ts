/** Counts of moves and ids of wordings that were used: never a word of a draft. */
import { counts, isObject } from './parse.ts'
import type { RecordType } from './storage.ts'

export interface Usage {
  moveCounts: Record<string, number>
  /** The wordings used last, oldest first: id and day (`2026-11-22`). */
  recent: { id: string; date: string }[]
  /**
   * Moves used, by the Monday on which their week began (`2026-11-16`). Null unless the person turned on the weekly
   * chart: then nothing is counted by week.
   */
  weeks: Record<string, number> | null
}

/** How many used wordings are remembered. */
export const RECENT_LIMIT = 200
/** How many weeks are kept for the chart. */
export const WEEKS_LIMIT = 12

const DAY = 24 * 3600 * 1000
const isDay = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value)

/** The part of it that a session looks at. */
export type Recent = Pick<Usage, 'recent'>

function recentOf(value: unknown): Usage['recent'] {
  if (!Array.isArray(value)) return []
  return value
    .filter(
      (one): one is { id: string; date: string } =>
        isObject(one) && typeof one.id === 'string' && typeof one.date === 'string',
    )
    .map(({ id, date }) => ({ id, date }))
    .slice(-RECENT_LIMIT)
}

export const USAGE: RecordType<Usage> = {
  key: 'usage',
  version: 1,
  defaults: () => ({ moveCounts: {}, recent: [], weeks: null }),
  parse(value) {
    if (!isObject(value)) return null
    return {
      moveCounts: counts(value.moveCounts),
      recent: recentOf(value.recent),
      weeks: isObject(value.weeks) ? latest(counts(value.weeks)) : null,
    }
  },
}

/** The same record, of which only that part is read. */
export const USAGE_RECENT: RecordType<Recent> = {
  key: 'usage',
  version: 1,
  defaults: () => ({ recent: [] }),
  parse: (value) => (isObject(value) ? { recent: recentOf(value.recent) } : null),
}

/** The day of a moment, in UTC. */
export function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10)
}

/** The Monday on which the week of a moment began, in UTC. */
export function weekOf(now: number): string {
  const sinceMonday = (new Date(now).getUTCDay() + 6) % 7
  return dayOf(now - sinceMonday * DAY)
}

function latest(weeks: Record<string, number>): Record<string, number> {
  const kept = Object.keys(weeks).filter(isDay).sort().slice(-WEEKS_LIMIT)
  return Object.fromEntries(kept.map((week) => [week, weeks[week] ?? 0]))
}

/** Remembers wordings and moves that the person used. */
export function rememberUse(usage: Usage, wordingIds: string[], moves: string[], now: number): Usage {
  const moveCounts = { ...usage.moveCounts }
  for (const move of moves) moveCounts[move] = (moveCounts[move] ?? 0) + 1
  const known = usage.recent.filter(({ id }) => !wordingIds.includes(id))
  const recent = [...known, ...wordingIds.map((id) => ({ id, date: dayOf(now) }))].slice(-RECENT_LIMIT)
  const week = weekOf(now)
  // Weeks that are too old go with the next reading of the record.
  const weeks = usage.weeks && { ...usage.weeks, [week]: (usage.weeks[week] ?? 0) + moves.length }
  return { ...usage, moveCounts, recent, weeks }
}

/** Takes a use back that the person undid: what was not sent is neither counted nor avoided. */
export function forgetUse(usage: Usage, wordingIds: string[], moves: string[]): Usage {
  const moveCounts = { ...usage.moveCounts }
  for (const move of moves) {
    const left = (moveCounts[move] ?? 0) - 1
    if (left > 0) moveCounts[move] = left
    else delete moveCounts[move]
  }
  const recent = usage.recent.filter(({ id }) => !wordingIds.includes(id))
  return { ...usage, moveCounts, recent, weeks: usage.weeks && lessInLastWeek(usage.weeks, moves.length) }
}

/** An Undo follows its Use closely: the newest week is the one that it was counted in. */
function lessInLastWeek(weeks: Record<string, number>, by: number): Record<string, number> {
  const last = Object.keys(weeks).sort().at(-1)
  if (last === undefined) return weeks
  const { [last]: now = 0, ...others } = weeks
  return now > by ? { ...others, [last]: now - by } : others
}

/** The wordings of the last four weeks, which the engine avoids. */
export function recentIds(usage: Recent, now: number): string[] {
  const since = dayOf(now - 28 * DAY)
  return usage.recent.filter(({ date }) => date >= since).map(({ id }) => id)
}

/** The last weeks up to now, oldest first, each with its Monday and how many moves were used; those without too. */
export function weeksUpTo(weeks: Record<string, number>, now: number): { week: string; count: number }[] {
  return Array.from({ length: WEEKS_LIMIT }, (_, i) => {
    const week = weekOf(now - (WEEKS_LIMIT - 1 - i) * 7 * DAY)
    return { week, count: weeks[week] ?? 0 }
  })
}
