/** The paste-in box at work: the same session as on a page, with its own small state of the panel. */
import type { Platform } from '../platform/platform.ts'
import { EMPTY, type PanelEvent, type PanelState, reduce } from '../session/panel-state.ts'
import { Session } from '../session/session.ts'
import type { Actions } from './actions.ts'
import { commands } from './commands.ts'
import { type Pasted, PasteSource } from './paste-source.ts'

export interface Desk {
  text: Pasted
  /** Null until the person asks for coaching. */
  state: PanelState | null
  actions: Actions
  type(text: Pasted): void
}

/** Opens the box. `onChange` is called whenever it shows something else. */
export function openDesk(
  platform: () => Promise<Platform>,
  outer: Actions,
  onChange: (before: PanelState, after: PanelState) => void,
): Desk {
  let session: Session | null = null
  let source: PasteSource | null = null
  /** One session, however often it is asked for while it opens. */
  let opening: Promise<Session> | null = null

  function dispatch(event: PanelEvent): void {
    const before = desk.state ?? EMPTY
    desk.state = reduce(before, event)
    onChange(before, desk.state)
  }
  function tell(): void {
    if (session)
      dispatch({ type: 'from-page', message: { type: 'state', drafts: [], current: session.state() } })
  }

  async function open(): Promise<Session> {
    dispatch({ type: 'link', link: 'connecting' })
    const world = await platform()
    source = new PasteSource(
      desk.text,
      (draft) => {
        desk.text = { ...desk.text, draft }
      },
      () => document.getElementById('paste-draft')?.focus(),
    )
    session = new Session(source, world, { changed: tell, focused: tell, gone() {}, invalidated() {} })
    session.setPanelOpen(true)
    return session
  }

  async function coach(): Promise<void> {
    opening ??= open()
    try {
      const opened = await opening
      source?.set(desk.text)
      opened.ask()
    } catch (error) {
      // The next click tries again.
      opening = null
      outer.fault('paste', error)
    }
  }

  const desk: Desk = {
    text: { from: '', message: '', draft: '' },
    state: null,
    actions: {
      ...outer,
      ...commands((command) => {
        if (!session) return
        const { draftId, revision } = session.state()
        void session.handle({ draftId, revision, ...command })
      }, dispatch),
      paste: outer.paste,
      coachPasted: () => void coach(),
      retry: () => void coach(),
    },
    type(text) {
      desk.text = text
      source?.set(text)
      onChange(desk.state ?? EMPTY, desk.state ?? EMPTY)
    },
  }
  return desk
}
