import { type PanelState, shown } from '../../session/panel-state.ts'
import type { Actions } from '../actions.ts'
import { Reading, Rests, TroubleView } from './draft.tsx'
import { Absent, Connecting, NoDraft, PageTrouble, Reload } from './page.tsx'
import { isBox, Ready } from './ready.tsx'
import { Audience, CcOnly, Unmarked } from './whom.tsx'

/** The coaching of one draft, or why there is none. */
export function Body({ state, actions }: { state: PanelState; actions: Actions }) {
  const draft = shown(state)
  if (state.link === 'absent') return <Absent elsewhere={state.elsewhere} actions={actions} />
  if (state.link === 'reload') return <Reload actions={actions} />
  if (state.pageTrouble) return <PageTrouble structure={state.pageTrouble.structure} actions={actions} />
  if (!draft) return state.link === 'open' ? <NoDraft actions={actions} /> : <Connecting />
  if (draft.resting) return <Rests why={draft.resting} actions={actions} />
  switch (draft.phase) {
    case 'unmarked':
      return <Unmarked draft={draft} actions={actions} />
    case 'cc-only':
      return <CcOnly draft={draft} actions={actions} />
    case 'audience':
      return <Audience actions={actions} />
    case 'trouble':
      return <TroubleView trouble={draft.trouble ?? 'changed-page'} boxed={isBox(draft)} actions={actions} />
    case 'waiting':
    case 'ready':
      if (!draft.report) return <Reading />
      return <Ready key={draft.draftId} draft={draft} state={state} actions={actions} />
  }
}
