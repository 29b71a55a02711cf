import { useState } from 'preact/hooks'
import { pairOf } from '../../platform/pairs.ts'
import type { DraftState } from '../../platform/protocol.ts'
import type { Actions } from '../actions.ts'
import { t } from '../words.ts'

interface Props {
  /** The draft whose suggestion was used, and as it stands since. */
  before: DraftState
  after: DraftState
  actions: Actions
}

/**
 * Keeps the draft before and after a suggestion, on a click, or lets go of it again. Not offered for drafts that may
 * not be stored.
 */
export function Keep({ before, after, actions }: Props) {
  const [id, setId] = useState<string | null>(null)
  const [problem, setProblem] = useState<'full' | 'failed' | null>(null)
  if (before.site === 'practice' || !actions.mayKeep() || !pairOf(before, after, '', 0)) return null
  const keep = async () => {
    const kept = await actions.keep(before, after)
    setProblem(kept.ok ? null : kept.problem)
    if (kept.ok) setId(kept.id)
  }
  const letGo = async (of: string) => {
    const gone = await actions.letGo(of)
    setProblem(gone.ok ? null : gone.problem)
    if (gone.ok) setId(null)
  }
  return (
    <div class="keep">
      <button type="button" class="link" onClick={() => (id === null ? keep() : letGo(id))}>
        {t(id === null ? 'keep' : 'keep_undo')}
      </button>
      <p class="hint">{t(id === null ? 'keep_hint' : 'keep_done')}</p>
      {problem ? <p class="failed">{t(problem === 'full' ? 'keep_full' : 'keep_failed')}</p> : null}
    </div>
  )
}
