import type { Suggestion } from '../../engine/types.ts'
import type { Actions } from '../actions.ts'
import { t, type WordKey } from '../words.ts'

const LABELS: Record<Suggestion['way'], WordKey> = {
  'asks-first': 'second_asks',
  'keeps-yes': 'second_keeps',
  other: 'second_other',
}

/** The other way, in one line; a click puts it on top. */
export function SecondWay({ second, actions }: { second: Suggestion; actions: Actions }) {
  return (
    <button type="button" class="second-way" onClick={() => actions.choose(second.id)}>
      <span class="second-label">{t(LABELS[second.way])}</span>
      <span class="second-adds">{second.adds}</span>
    </button>
  )
}
