/** What became of a paste, from the text before and after it. */
import { lineAt } from '../raw-text.ts'
import { count } from './locate.ts'

export interface Attempt {
  before: string
  start: number
  find: string
  replacement: string
}

/** The text as it should be after a paste. */
export const wanted = ({ before, start, find, replacement }: Attempt): string =>
  before.slice(0, start) + replacement + before.slice(start + find.length)

/** In suggesting mode the old words stay, and the new ones stand behind them. */
const suggested = ({ before, start, find, replacement }: Attempt): string =>
  before.slice(0, start) + find + replacement + before.slice(start + find.length)

/**
 * `done`: it is in; `same`: nothing has changed; `other`: the text is another one, and whether the paste is in it
 * cannot be told.
 */
export function verdict(attempt: Attempt, now: string): 'done' | 'same' | 'other' {
  const { before, start, find, replacement } = attempt
  if (now === before) return 'same'
  if (now === wanted(attempt) || now === suggested(attempt)) return 'done'
  // Somebody else wrote elsewhere: the line that was meant is gone, and the one that it became has come.
  const line = lineAt(before, start)
  const old = before.slice(line.start, line.end)
  const fresh = before.slice(line.start, start) + replacement + before.slice(start + find.length, line.end)
  const hasCome = count(now, fresh) > count(before, fresh)
  const isGone = fresh.includes(old) || count(now, old) < count(before, old)
  return hasCome && isGone ? 'done' : 'other'
}
