import { describe, expect, it } from 'vitest'
import {
  forgetUse,
  RECENT_LIMIT,
  recentIds,
  rememberUse,
  USAGE,
  type Usage,
  WEEKS_LIMIT,
  weekOf,
  weeksUpTo,
} from '../../src/platform/usage.ts'

const DAY = 24 * 3600 * 1000
/** A Sunday. */
const NOW = Date.UTC(2026, 10, 22)
const counting = (): Usage => ({ ...USAGE.defaults(), weeks: {} })

describe('used wordings', () => {
  it('are kept without doubles, the last ones only', () => {
    let usage = USAGE.defaults()
    for (let i = 0; i < RECENT_LIMIT + 5; i++) usage = rememberUse(usage, [`w${i}`], ['what-led'], NOW)
    usage = rememberUse(usage, ['w10'], [], NOW)
    expect(usage.recent).toHaveLength(RECENT_LIMIT)
    expect(usage.recent.at(-1)).toEqual({ id: 'w10', date: '2026-11-22' })
    expect(usage.recent.filter(({ id }) => id === 'w10')).toHaveLength(1)
    expect(usage.moveCounts).toEqual({ 'what-led': RECENT_LIMIT + 5 })
  })

  it('of more than four weeks ago may come again', () => {
    const usage = rememberUse(USAGE.defaults(), ['old'], [], NOW - 29 * DAY)
    expect(recentIds(rememberUse(usage, ['new'], [], NOW), NOW)).toEqual(['new'])
  })

  it('that were undone leave no trace', () => {
    const before = rememberUse(counting(), ['a'], ['what-led'], NOW - 7 * DAY)
    const used = rememberUse(before, ['b'], ['what-led', 'who-else'], NOW)
    expect(forgetUse(used, ['b'], ['what-led', 'who-else'])).toEqual(before)
  })
})

describe('the weekly chart', () => {
  it('counts nothing by week until the person turns it on', () => {
    expect(rememberUse(USAGE.defaults(), ['a'], ['what-led'], NOW).weeks).toBeNull()
  })

  it('counts moves by the Monday of their week', () => {
    expect(weekOf(NOW)).toBe('2026-11-16')
    expect(weekOf(NOW + DAY)).toBe('2026-11-23')
    let usage = rememberUse(counting(), ['a'], ['what-led', 'who-else'], NOW)
    usage = rememberUse(usage, ['b'], ['what-led'], NOW + DAY)
    expect(usage.weeks).toEqual({ '2026-11-16': 2, '2026-11-23': 1 })
  })

  it('keeps the last weeks only, and shows those without a count too', () => {
    let usage = counting()
    for (let week = 0; week < WEEKS_LIMIT + 8; week++)
      usage = rememberUse(usage, ['a'], ['what-led'], NOW + week * 7 * DAY)
    const stored = USAGE.parse(usage, USAGE.version)
    expect(Object.keys(stored?.weeks ?? {})).toHaveLength(WEEKS_LIMIT)
    expect(stored?.weeks?.['2026-11-16']).toBeUndefined()
    const shown = weeksUpTo({ '2026-11-16': 3 }, NOW + 7 * DAY)
    expect(shown).toHaveLength(WEEKS_LIMIT)
    expect(shown.slice(-2)).toEqual([
      { week: '2026-11-16', count: 3 },
      { week: '2026-11-23', count: 0 },
    ])
  })
})
