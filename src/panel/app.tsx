import { useRef } from 'preact/hooks'
import { isReading, type PanelState, shown } from '../session/panel-state.ts'
import type { Actions } from './actions.ts'
import { useKeepFocus } from './keep-focus.ts'
import { Footer } from './parts/footer.tsx'
import { Header } from './parts/header.tsx'
import type { Desk } from './paste-desk.ts'
import type { PrepareDesk } from './prepare-desk.ts'
import { Body } from './states/body.tsx'
import { Paste } from './states/paste.tsx'
import { Prepare } from './states/prepare.tsx'

interface Props {
  state: PanelState
  actions: Actions
  /** What the live region says; empty for silence. */
  said: string
  /** The paste-in box. */
  desk: Pick<Desk, 'text' | 'state' | 'actions' | 'type'>
  /** "Prepare my 1:1". */
  prep: PrepareDesk
}

/** The whole panel, as a function of its state. */
export function App({ state, actions, said, desk, prep }: Props) {
  // What the person opened stands before the draft in the tab.
  const own = prep.view.open || state.paste
  const draft = own ? null : shown(state)
  const main = useRef<HTMLElement>(null)
  useKeepFocus(main)
  return (
    <div class="panel">
      <Header state={state} draft={draft} actions={actions} reading={!own && isReading(state)} />
      <main ref={main} tabIndex={-1}>
        {prep.view.open ? (
          <Prepare desk={prep} actions={actions} />
        ) : state.paste ? (
          <Paste
            text={desk.text}
            onText={desk.type}
            onCoach={() => desk.actions.coachPasted()}
            onBack={() => actions.paste(false)}
            actions={actions}
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
