import { useState } from 'preact/hooks'
import type { Rewrite, Tone } from '../../engine/types.ts'
import { rewriteFor, tones } from '../../session/read/advice.ts'
import { wordDiff } from '../../session/read/word-diff.ts'
import type { Actions } from '../actions.ts'
import { t, type WordKey } from '../words.ts'
import { Copy } from './copy.tsx'
import { Pieces } from './pieces.tsx'

interface Props {
  draft: string
  rewrites: Rewrite[]
  way: string | undefined
  stale: boolean
  actions: Actions
}

const TONES: Record<Tone, WordKey> = { warm: 'tone_warm', plain: 'tone_plain', brief: 'tone_brief' }

/** The whole draft with the suggestions in place: tone, readable word diff, Use, Copy; edited first if wanted. */
export function Whole({ draft, rewrites, way, stale, actions }: Props) {
  const [tone, setTone] = useState<Tone | null>(null)
  const [edited, setEdited] = useState<string | null>(null)
  const offered = tones(rewrites)
  const rewrite = rewriteFor(rewrites, tone, way)
  if (!rewrite) return null
  const text = edited ?? rewrite.text
  const choose = (to: Tone) => {
    setTone(to)
    setEdited(null)
  }
  const use = () => {
    if (!stale) actions.use(text, rewrite.wordingIds, rewrite.moves, null)
  }
  return (
    <div class="whole">
      {offered.length > 1 ? (
        <fieldset class="tones">
          <legend>{t('tone_label')}</legend>
          {offered.map((value) => (
            <label key={value}>
              <input
                type="radio"
                name="tone"
                checked={value === rewrite.tone}
                onChange={() => choose(value)}
              />
              <span>{t(TONES[value])}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      {edited === null ? (
        <div class="sheet">
          <Pieces pieces={wordDiff(draft, rewrite.text)} />
        </div>
      ) : (
        <textarea
          class="sheet"
          aria-label={t('whole_edit_label')}
          rows={10}
          value={edited}
          onInput={(e) => setEdited(e.currentTarget.value)}
        />
      )}
      <div class="actions">
        <button type="button" class="second" aria-disabled={stale} onClick={use}>
          {t('whole_use')}
        </button>
        <Copy text={text} actions={actions} />
        <button
          type="button"
          class="quiet"
          aria-pressed={edited !== null}
          onClick={() => setEdited(edited === null ? rewrite.text : null)}
        >
          {edited === null ? t('whole_edit') : t('whole_edit_stop')}
        </button>
      </div>
    </div>
  )
}
