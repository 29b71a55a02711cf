import { useEffect, useRef } from 'preact/hooks'
import type { DraftState } from '../../platform/protocol.ts'
import type { PanelState } from '../../session/panel-state.ts'
import { failureLine } from '../../session/read/failure.ts'
import type { Actions } from '../actions.ts'
import { editsBetween } from '../edits.ts'
import { t } from '../words.ts'
import { Copy } from './copy.tsx'

interface Props {
  draft: DraftState
  state: PanelState
  actions: Actions
}

/**
 * The whole draft as the person changes it. It stands below everything else and stays there whatever the next report
 * says: what a person typed is theirs to put away.
 */
export function Mine({ draft, state, actions }: Props) {
  const { draftId } = draft
  // After a Use the advice used stays on screen, but what was typed is for the draft as it is.
  const newest = state.current?.report ? state.current : draft
  const { report, revision } = newest
  const mine = state.mine[draftId]
  const area = useRef<HTMLTextAreaElement>(null)
  const isThere = mine !== undefined
  const wasThere = useRef(isThere)
  useEffect(() => {
    // Where the hand goes after "Edit first", but not when the person comes back to this draft.
    if (isThere && !wasThere.current) area.current?.focus()
    wasThere.current = isThere
  }, [isThere])
  if (!mine) return null
  const { text } = mine
  // Putting it in would take out what was typed on the page meanwhile.
  const isOutdated = newest.draft !== undefined && newest.draft !== mine.draft
  const isIdle = state.use !== 'sent' && state.current?.phase !== 'waiting'
  const mayUse = report !== undefined && !report.silent && !isOutdated && isIdle && !newest.notes?.copy
  const use = () => {
    const { wordingIds, moves } = mine.rewrite
    // The panel may not have heard yet of what was typed: the page refuses an older revision.
    if (mayUse) actions.use(editsBetween(mine.draft, text), wordingIds, moves, null, revision)
  }
  return (
    <section class="whole mine" aria-labelledby="mine-title">
      <h3 id="mine-title">{t('whole_mine')}</h3>
      <textarea
        ref={area}
        class="sheet"
        aria-label={t('whole_edit_label')}
        rows={10}
        value={text}
        onInput={(e) => actions.edit(draftId, { ...mine, text: e.currentTarget.value })}
      />
      {isOutdated ? <p class="failed">{t('whole_outdated')}</p> : null}
      {state.failed?.action === 'use' && !report?.suggestions.length ? (
        <p class="failed">{t(failureLine('use', newest))}</p>
      ) : null}
      <div class="actions">
        <button type="button" class="second" aria-disabled={!mayUse} onClick={use}>
          {t('whole_use')}
        </button>
        <Copy text={text} actions={actions} />
        <button type="button" class="quiet" onClick={() => actions.edit(draftId, null)}>
          {t('whole_edit_stop')}
        </button>
      </div>
    </section>
  )
}
