import { useState } from 'preact/hooks'
import type { Rewrite, Tone } from '../../engine/types.ts'
import { rewriteFor, tones } from '../../session/read/advice.ts'
import { wordDiff } from '../../session/read/word-diff.ts'
import type { Actions } from '../actions.ts'
import { editsBetween } from '../edits.ts'
import { t, type WordKey } from '../words.ts'
import { Copy } from './copy.tsx'
import { Pieces } from './pieces.tsx'

interface Props {
  draftId: string
  draft: string
  /** The revision of the draft that the rewrites are for. */
  revision: number
  rewrites: Rewrite[]
  way: string | undefined
  stale: boolean
  actions: Actions
}

const TONES: Record<Tone, WordKey> = { warm: 'tone_warm', plain: 'tone_plain', brief: 'tone_brief' }

/** The whole draft with the suggestions in place: tone, readable word diff, Use, Copy; edited first if wanted. */
export function Whole({ draftId, draft, revision, rewrites, way, stale, actions }: Props) {
  const [tone, setTone] = useState<Tone | null>(null)
  const offered = tones(rewrites)
  const rewrite = rewriteFor(rewrites, tone, way)
  if (!rewrite) return null
  const { text, wordingIds, moves } = rewrite
  const use = () => {
    // The panel may not have heard yet of what was typed: the page refuses an older revision.
    if (!stale) actions.use(editsBetween(draft, text), wordingIds, moves, null, revision)
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
                onChange={() => setTone(value)}
              />
              <span>{t(TONES[value])}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <div class="sheet">
        <Pieces pieces={wordDiff(draft, text)} />
      </div>
      <div class="actions">
        <button type="button" class="second" aria-disabled={stale} onClick={use}>
          {t('whole_use')}
        </button>
        <Copy text={text} actions={actions} />
        <button type="button" class="quiet" onClick={() => actions.edit(draftId, { text, rewrite, draft })}>
          {t('whole_edit')}
        </button>
      </div>
    </div>
  )
}
