import type { Language } from '../scene.ts'

const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de-DE' }

/** A date as the reading pane shows it: `Fri, 20 Nov 2026, 09:14`. */
export function messageDate(iso: string, language: Language): string {
  return `${day(iso, language)}, ${time(iso)}`
}

/** The words before a quoted mail, with room for the sender: `On … at …, SENDER wrote:`. */
export function quoteLine(iso: string, sender: string, language: Language): string {
  return language === 'de'
    ? `Am ${day(iso, language)} um ${time(iso)} Uhr schrieb ${sender}:`
    : `On ${day(iso, language)} at ${time(iso)}, ${sender} wrote:`
}

function day(iso: string, language: Language): string {
  const parts = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  } as const
  return new Intl.DateTimeFormat(LOCALES[language], parts).format(new Date(`${iso}:00Z`))
}

function time(iso: string): string {
  return iso.slice(11, 16)
}
