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
  /** The revision of the draft that the rewrites are for. */
  revision: number
  rewrites: Rewrite[]
  way: string | undefined
  stale: boolean
  actions: Actions
}

/** What the person made of a rewrite, and the draft that it was a rewrite of. */
interface Edited {
  text: string
  rewrite: Rewrite
  draft: string
  revision: number
}

const TONES: Record<Tone, WordKey> = { warm: 'tone_warm', plain: 'tone_plain', brief: 'tone_brief' }

/** The whole draft with the suggestions in place: tone, readable word diff, Use, Copy; edited first if wanted. */
export function Whole({ draft, revision, rewrites, way, stale, actions }: Props) {
  const [tone, setTone] = useState<Tone | null>(null)
  const [edited, setEdited] = useState<Edited | null>(null)
  const offered = tones(rewrites)
  const rewrite = rewriteFor(rewrites, tone, way)
  if (!rewrite) return null
  const text = edited?.text ?? rewrite.text
  // Putting it in would take out what was typed on the page meanwhile.
  const outdated = edited !== null && edited.draft !== draft
  const choose = (to: Tone) => {
    setTone(to)
    setEdited(null)
  }
  const use = () => {
    if (stale || outdated) return
    const { wordingIds, moves } = edited?.rewrite ?? rewrite
    // The panel may not have heard yet of what was typed: the page refuses an older revision.
    actions.use(text, wordingIds, moves, null, revision)
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
          value={edited.text}
          onInput={(e) => setEdited({ ...edited, text: e.currentTarget.value })}
        />
      )}
      {outdated ? <p class="failed">{t('whole_outdated')}</p> : null}
      <div class="actions">
        <button type="button" class="second" aria-disabled={stale || outdated} onClick={use}>
          {t('whole_use')}
        </button>
        <Copy text={text} actions={actions} />
        <button
          type="button"
          class="quiet"
          aria-pressed={edited !== null}
          onClick={() => setEdited(edited === null ? { text: rewrite.text, rewrite, draft, revision } : null)}
        >
          {edited === null ? t('whole_edit') : t('whole_edit_stop')}
        </button>
      </div>
    </div>
  )
}
