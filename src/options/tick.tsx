import type { ComponentChildren } from 'preact'
import { t } from '../panel/words.ts'

interface Props {
  on: boolean
  set(on: boolean): void
  label: string
  /** What it means, one line. */
  line?: ComponentChildren
  /** The organisation has switched it off: shown, not to be changed. */
  locked?: boolean
  /** Makes it one of several of which one holds. */
  group?: string
}

/** One thing to choose, with the words beside it. */
export function Tick({ on, set, label, line, locked = false, group }: Props) {
  return (
    <label class={locked ? 'tick locked' : 'tick'}>
      <input
        type={group ? 'radio' : 'checkbox'}
        {...(group ? { name: group } : {})}
        checked={on}
        disabled={locked}
        onChange={(e) => set(e.currentTarget.checked)}
      />
      <span>
        {label}
        {line || locked ? <span class="hint tick-line">{locked ? t('policy_off') : line}</span> : null}
      </span>
    </label>
  )
}
