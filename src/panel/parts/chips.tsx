import type { Context } from '../../engine/types.ts'
import type { Actions } from '../actions.ts'
import { t, type WordKey } from '../words.ts'

const CHIPS: [Context, WordKey][] = [
  ['open', 'chip_open'],
  ['decided', 'chip_decided'],
  ['agree', 'chip_agree'],
  ['talked', 'chip_talked'],
]

/** Chips that correct the reading. Each changes or silences the advice; pressing one again takes it back. */
export function Chips({ context, actions }: { context: Context | undefined; actions: Actions }) {
  return (
    <fieldset class="chips">
      <legend>{t('chips_label')}</legend>
      {CHIPS.map(([value, label]) => (
        <button
          key={value}
          type="button"
          class="chip"
          aria-pressed={context === value}
          onClick={() => actions.context(context === value ? null : value)}
        >
          {t(label)}
        </button>
      ))}
      <button type="button" class="chip" aria-pressed={false} onClick={() => actions.leave()}>
        {t('chip_leave')}
      </button>
    </fieldset>
  )
}
