import type { Openness as OpennessOf } from '../../engine/types.ts'
import { t, type WordKey } from '../words.ts'
import { Ring } from './ring.tsx'

/** How many ways in the draft leaves open. */
export function doors(openness: OpennessOf): number {
  return [openness.acknowledges, openness.asks, openness.opensOptions].filter(Boolean).length
}

/** A small picture of how open the draft leaves the talk. Of the draft, never of the person; nothing is counted. */
export function Openness({ openness, ring = true }: { openness: OpennessOf; ring?: boolean }) {
  const signs: [WordKey, boolean][] = [
    ['open_settles', openness.settles],
    ['open_acknowledges', openness.acknowledges],
    ['open_asks', openness.asks],
    ['open_options', openness.opensOptions],
  ]
  const said = signs.filter(([, on]) => on).map(([key]) => t(key))
  return (
    <div class="openness">
      {ring ? <Ring open={doors(openness)} settled={openness.settles} size={30} /> : null}
      <p class="openness-words" aria-hidden="true">
        {signs.map(([key, on]) => (
          <span key={key} class={on ? 'on' : ''}>
            {t(key)}
          </span>
        ))}
      </p>
      <p class="sr">
        {t('open_label')} {said.length ? said.join(', ') : t('open_none')}
      </p>
    </div>
  )
}
