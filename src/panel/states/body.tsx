import type { DraftState } from '../../platform/protocol.ts'
import { type PanelState, shown } from '../../session/panel-state.ts'
import { firstName } from '../../session/read/names.ts'
import type { Actions } from '../actions.ts'
import { Mine } from '../parts/mine.tsx'
import { NotesBar, NotesMore } from '../parts/notes-more.tsx'
import { NotesPrepare } from '../parts/notes-prepare.tsx'
import { isBox } from '../read/is-box.ts'
import { Reading, Rests, TroubleView } from './draft.tsx'
import { Notes } from './notes.tsx'
import { NotesSheet } from './notes-sheet.tsx'
import { Absent, Connecting, NoDraft, PageTrouble, Reload } from './page.tsx'
import { Ready } from './ready.tsx'
import { Audience, CcOnly, Unmarked } from './whom.tsx'

interface Props {
  state: PanelState
  actions: Actions
}

/** The coaching of one draft, or why there is none; and what the person typed for it, whichever it is. */
export function Body({ state, actions }: Props) {
  const draft = shown(state)
  return (
    <>
      <Coaching state={state} actions={actions} />
      {draft ? <Mine key={draft.draftId} draft={draft} state={state} actions={actions} /> : null}
    </>
  )
}

function Coaching({ state, actions }: Props) {
  const draft = shown(state)
  if (state.link === 'absent') return <Absent state={state} actions={actions} />
  if (state.link === 'reload') return <Reload actions={actions} />
  if (state.pageTrouble) return <PageTrouble structure={state.pageTrouble.structure} actions={actions} />
  if (!draft) return state.link === 'open' ? <NoDraft state={state} actions={actions} /> : <Connecting />
  if (draft.resting) return <Rests why={draft.resting} actions={actions} />
  const notes = state.current?.notes
  if (!notes) return <Draft draft={draft} state={state} actions={actions} />
  if (notes.allowed && notes.prepared)
    return (
      <NotesSheet
        notes={notes}
        prepared={notes.prepared}
        name={firstName(draft.person ?? {})}
        actions={actions}
      />
    )
  if (!notes.coached) return <Notes notes={notes} actions={actions} />
  return (
    <>
      <NotesBar notes={notes} actions={actions} />
      <Draft draft={draft} state={state} actions={actions} />
      <div class="folds">
        <NotesMore notes={notes} actions={actions} />
      </div>
      <NotesPrepare
        actions={actions}
        problem={notes.problem === 'nothing-selected' ? undefined : notes.problem}
      />
    </>
  )
}

/** The coaching itself, or what is the matter with the draft. */
function Draft({ draft, state, actions }: { draft: DraftState; state: PanelState; actions: Actions }) {
  switch (draft.phase) {
    case 'unmarked':
      return <Unmarked key={draft.draftId} draft={draft} actions={actions} />
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
