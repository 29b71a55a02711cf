import type { ComponentChildren } from 'preact'
import type { Actions } from './actions.ts'
import { Footer } from './parts/footer.tsx'
import { Header } from './parts/header.tsx'
import { isReading, type PanelState, shown } from './state.ts'
import { Absent, Connecting, NoDraft, PageTrouble, Reload } from './states/page.tsx'
import { Paste } from './states/paste.tsx'
import { Ready } from './states/ready.tsx'
import { Left, Reading, TroubleView } from './states/draft.tsx'
import { Audience, CcOnly, Unmarked } from './states/whom.tsx'

interface Props {
  state: PanelState
  actions: Actions
  /** What the live region says; empty for silence. */
  said: string
  /** The paste-in box's own coaching, once there is one. */
  pasted?: ComponentChildren
}

/** The whole panel, as a function of its state. */
export function App({ state, actions, said, pasted }: Props) {
  const draft = state.paste ? null : shown(state)
  return (
    <div class="panel">
      <Header state={state} draft={draft} actions={actions} reading={!state.paste && isReading(state)} />
      <main>
        {state.paste ? (
          <Paste actions={actions}>{pasted}</Paste>
        ) : (
          <Body state={state} actions={actions} />
        )}
      </main>
      <Footer actions={actions} />
      <p class="sr" role="status" aria-live="polite">
        {said}
      </p>
    </div>
  )
}

function Body({ state, actions }: { state: PanelState; actions: Actions }) {
  const draft = shown(state)
  if (state.link === 'absent') return <Absent elsewhere={state.elsewhere} actions={actions} />
  if (state.link === 'reload') return <Reload actions={actions} />
  if (state.pageTrouble) return <PageTrouble structure={state.pageTrouble.structure} actions={actions} />
  if (!draft) return state.link === 'open' ? <NoDraft actions={actions} /> : <Connecting />
  if (state.leftAlone === draft.draftId) return <Left actions={actions} />
  switch (draft.phase) {
    case 'unmarked':
      return <Unmarked draft={draft} actions={actions} />
    case 'cc-only':
      return <CcOnly draft={draft} actions={actions} />
    case 'audience':
      return <Audience actions={actions} />
    case 'trouble':
      return <TroubleView trouble={draft.trouble ?? 'changed-page'} actions={actions} />
    case 'waiting':
      return <Reading />
    case 'ready':
      return <Ready key={draft.draftId} draft={draft} state={state} actions={actions} />
  }
}
