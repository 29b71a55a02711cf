import type { Openness as OpennessOf } from '../../engine/types.ts'
import { t, type WordKey } from '../words.ts'
import { Ring } from './ring.tsx'

/** A small picture of how open the draft leaves the talk. Of the draft, never of the person; nothing is counted. */
export function Openness({ openness }: { openness: OpennessOf }) {
  const signs: [WordKey, boolean][] = [
    ['open_settles', openness.settles],
    ['open_acknowledges', openness.acknowledges],
    ['open_asks', openness.asks],
    ['open_options', openness.opensOptions],
  ]
  const open = signs.slice(1).filter(([, on]) => on).length
  const said = signs.filter(([, on]) => on).map(([key]) => t(key))
  return (
    <div class="openness">
      <Ring open={open} settled={openness.settles} />
      <div>
        <p class="openness-label">{t('open_label')}</p>
        <p class="openness-words" aria-hidden="true">
          {signs.map(([key, on]) => (
            <span key={key} class={on ? 'on' : ''}>
              {t(key)}
            </span>
          ))}
        </p>
        <p class="sr">{said.length ? said.join(', ') : t('open_none')}</p>
      </div>
    </div>
  )
}
