import type { DraftState } from '../../platform/protocol.ts'
import { type PanelState, shown } from '../../session/panel-state.ts'
import type { Actions } from '../actions.ts'
import { NotesBar, NotesMore } from '../parts/notes-more.tsx'
import { isBox } from '../read/is-box.ts'
import { Reading, Rests, TroubleView } from './draft.tsx'
import { Notes } from './notes.tsx'
import { Absent, Connecting, NoDraft, PageTrouble, Reload } from './page.tsx'
import { Ready } from './ready.tsx'
import { Audience, CcOnly, Unmarked } from './whom.tsx'

/** The coaching of one draft, or why there is none. */
export function Body({ state, actions }: { state: PanelState; actions: Actions }) {
  const draft = shown(state)
  if (state.link === 'absent') return <Absent elsewhere={state.elsewhere} actions={actions} />
  if (state.link === 'reload') return <Reload actions={actions} />
  if (state.pageTrouble) return <PageTrouble structure={state.pageTrouble.structure} actions={actions} />
  if (!draft) return state.link === 'open' ? <NoDraft actions={actions} /> : <Connecting />
  if (draft.resting) return <Rests why={draft.resting} actions={actions} />
  const notes = state.current?.notes
  if (!notes) return <Draft draft={draft} state={state} actions={actions} />
  if (!notes.coached) return <Notes notes={notes} actions={actions} />
  return (
    <>
      <NotesBar notes={notes} actions={actions} />
      <Draft draft={draft} state={state} actions={actions} />
      <div class="folds">
        <NotesMore notes={notes} actions={actions} />
      </div>
    </>
  )
}

/** The coaching itself, or what is the matter with the draft. */
function Draft({ draft, state, actions }: { draft: DraftState; state: PanelState; actions: Actions }) {
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
