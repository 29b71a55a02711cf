import type { Suggestion } from '../../engine/types.ts'
import { SECOND_WAYS } from '../../session/read/lines.ts'
import type { Actions } from '../actions.ts'
import { t } from '../words.ts'

/** The other way, in one line; a click puts it on top. */
export function SecondWay({ second, actions }: { second: Suggestion; actions: Actions }) {
  return (
    <button type="button" class="second-way" onClick={() => actions.choose(second.id)}>
      <span class="second-label">{t(SECOND_WAYS[second.way])}</span>
      <span class="second-adds">{second.adds}</span>
    </button>
  )
}
