import { useRef } from 'preact/hooks'
import type { Actions } from './actions.ts'
import { useKeepFocus } from './keep-focus.ts'
import { Footer } from './parts/footer.tsx'
import { Header } from './parts/header.tsx'
import type { Desk } from './paste-desk.ts'
import { isReading, type PanelState, shown } from './state.ts'
import { Reading, Rests, TroubleView } from './states/draft.tsx'
import { Absent, Connecting, NoDraft, PageTrouble, Reload } from './states/page.tsx'
import { Paste } from './states/paste.tsx'
import { Ready } from './states/ready.tsx'
import { Audience, CcOnly, Unmarked } from './states/whom.tsx'

interface Props {
  state: PanelState
  actions: Actions
  /** What the live region says; empty for silence. */
  said: string
  /** The paste-in box. */
  desk: Pick<Desk, 'text' | 'state' | 'actions' | 'type'>
}

/** The whole panel, as a function of its state. */
export function App({ state, actions, said, desk }: Props) {
  const draft = state.paste ? null : shown(state)
  const main = useRef<HTMLElement>(null)
  useKeepFocus(main)
  return (
    <div class="panel">
      <Header state={state} draft={draft} actions={actions} reading={!state.paste && isReading(state)} />
      <main ref={main} tabIndex={-1}>
        {state.paste ? (
          <Paste
            text={desk.text}
            onText={desk.type}
            onCoach={() => desk.actions.coachPasted()}
            onBack={() => actions.paste(false)}
          >
            {desk.state ? <Body state={desk.state} actions={desk.actions} /> : null}
          </Paste>
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
  if (draft.resting) return <Rests why={draft.resting} actions={actions} />
  switch (draft.phase) {
    case 'unmarked':
      return <Unmarked draft={draft} actions={actions} />
    case 'cc-only':
      return <CcOnly draft={draft} actions={actions} />
    case 'audience':
      return <Audience actions={actions} />
    case 'trouble':
      return (
        <TroubleView
          trouble={draft.trouble ?? 'changed-page'}
          pasted={draft.site === 'paste'}
          actions={actions}
        />
      )
    case 'waiting':
    case 'ready':
      if (!draft.report) return <Reading />
      return <Ready key={draft.draftId} draft={draft} state={state} actions={actions} />
  }
}
