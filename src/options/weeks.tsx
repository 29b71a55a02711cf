import { t } from '../panel/words.ts'
import { type Usage, weeksUpTo } from '../platform/usage.ts'
import { Tick } from './tick.tsx'

interface Props {
  usage: Usage
  /** Milliseconds since 1970. */
  now: number
  onUsage(change: (usage: Usage) => Usage): void
}

const WIDE = 24
const GAP = 8
const HIGH = 72

/** The weekly chart: off until the person wants it; it counts suggestions used, and nothing else. */
export function Weeks({ usage, now, onUsage }: Props) {
  const { weeks } = usage
  return (
    <div class="weeks">
      <Tick
        on={weeks !== null}
        label={t('weeks_on')}
        line={t('weeks_on_line')}
        set={(on) => onUsage((all) => ({ ...all, weeks: on ? (all.weeks ?? {}) : null }))}
      />
      {weeks ? <Chart weeks={weeksUpTo(weeks, now)} /> : null}
    </div>
  )
}

function Chart({ weeks }: { weeks: { week: string; count: number }[] }) {
  const most = Math.max(1, ...weeks.map(({ count }) => count))
  const width = weeks.length * (WIDE + GAP) - GAP
  const day = new Intl.DateTimeFormat(t('language'), { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const label = (week: string) => day.format(Date.parse(`${week}T12:00:00Z`))
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${width} ${HIGH + 18}`} aria-hidden="true">
        {weeks.map(({ week, count }, i) => {
          const height = count ? Math.max(4, Math.round((count / most) * HIGH)) : 1.5
          const x = i * (WIDE + GAP)
          return (
            <g key={week}>
              <rect
                class={count ? 'bar' : 'bar none'}
                x={x}
                y={18 + HIGH - height}
                width={WIDE}
                height={height}
                rx={count ? 4 : 0.75}
              />
              {count ? (
                <text x={x + WIDE / 2} y={12 + HIGH - height}>
                  {count}
                </text>
              ) : null}
            </g>
          )
        })}
      </svg>
      <figcaption class="hint" aria-hidden="true">
        <span>{label(weeks[0]?.week ?? '')}</span>
        <span>{t('weeks_now')}</span>
      </figcaption>
      {/* A table keeps the width of its words, so that it has to be hidden by something around it. */}
      <div class="sr">
        <table>
          <caption>{t('weeks_title')}</caption>
          <tbody>
            {weeks.map(({ week, count }) => (
              <tr key={week}>
                <th scope="row">{t('weeks_of', label(week))}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}
