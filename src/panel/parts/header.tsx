import type { DraftState } from '../../platform/protocol.ts'
import type { PanelState } from '../../session/panel-state.ts'
import { nameOf } from '../../session/read/names.ts'
import type { Actions } from '../actions.ts'
import { t } from '../words.ts'

interface Props {
  state: PanelState
  draft: DraftState | null
  actions: Actions
  reading: boolean
}

/** Whom the draft is to; if the tab has several drafts, which one. */
export function Header({ state, draft, actions, reading }: Props) {
  const subject = draft?.subject ?? draft?.notes?.title
  const others = state.drafts.length > 1 && draft
  return (
    <header class="header">
      <h1 class="to">{draft ? heading(draft) : t('name')}</h1>
      {subject ? <p class="subject">{subject}</p> : null}
      {others ? (
        <label class="drafts">
          <span>{t('drafts_label')}</span>
          <select value={draft.draftId} onChange={(e) => actions.chooseDraft(e.currentTarget.value)}>
            {state.drafts.map((d) => (
              <option key={d.draftId} value={d.draftId}>
                {d.label}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <span class={reading ? 'reading on' : 'reading'} aria-hidden="true" />
    </header>
  )
}

function heading(draft: DraftState): string {
  const name = draft.person?.name ?? nameOf(draft.to[0])
  if (draft.site === 'google-docs') return name ? t('to_notes_with', name) : t('to_notes')
  if (!name) return t('to_unknown')
  return draft.message ? t('to_reply', name) : t('to_mail', name)
}
