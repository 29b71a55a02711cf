import { t } from '../panel/words.ts'
import type { Settings } from '../platform/settings.ts'

interface Props {
  settings: Settings
  /** Milliseconds since 1970. */
  now: number
  onSettings(change: (settings: Settings) => Settings): void
}

/** The next midnight where the person is. */
export function endOfDay(now: number): number {
  const date = new Date(now)
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime()
}

/** Hides everything for the rest of the day, or ends that. */
export function Quiet({ settings, now, onSettings }: Props) {
  const { quietUntil } = settings
  const isQuiet = quietUntil !== null && now < quietUntil
  const set = (until: number | null) => onSettings((all) => ({ ...all, quietUntil: until }))
  return (
    <div class="row">
      <button type="button" class="second" onClick={() => set(isQuiet ? null : endOfDay(now))}>
        {t(isQuiet ? 'quiet_end' : 'quiet_today')}
      </button>
      <p class="hint">{isQuiet ? until(quietUntil, now) : t('quiet_hint')}</p>
    </div>
  )
}

function until(moment: number, now: number): string {
  if (moment === endOfDay(now)) return t('quiet_on_today')
  const time = new Intl.DateTimeFormat(t('language'), { hour: 'numeric', minute: '2-digit' })
  return t('quiet_on', time.format(moment))
}
