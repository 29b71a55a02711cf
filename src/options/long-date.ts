import { t } from '../panel/words.ts'

/** A stored day (`2026-11-22`) as the person writes dates; what is none stays as it is. */
export function longDate(day: string): string {
  const moment = Date.parse(`${day}T12:00:00Z`)
  if (Number.isNaN(moment)) return day
  return new Intl.DateTimeFormat(t('language'), { dateStyle: 'long', timeZone: 'UTC' }).format(moment)
}
