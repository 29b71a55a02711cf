/** One scene at work: the same session, engine and panel state as for a draft in Gmail. */
import type { Actions } from '../panel/actions.ts'
import { commands } from '../panel/commands.ts'
import { PasteSource } from '../panel/paste-source.ts'
import type { Platform } from '../platform/platform.ts'
import { EMPTY, type PanelEvent, type PanelState, reduce } from '../session/panel-state.ts'
import { Session } from '../session/session.ts'
import type { Underline } from '../sites/draft-source.ts'
import type { PracticeScene } from './scenes.ts'

/** What the scene's page shows. */
export interface Answer {
  draft: string
  underlines: Underline[]
  /** What stood in the box before a first try was put there; null when there is nothing to bring back. */
  before: string | null
  state: PanelState
}

export interface PracticeDesk {
  readonly answer: Answer
  readonly actions: Actions
  /** Takes in what was typed. */
  type(draft: string): void
  /** Puts a text into the box; what stood there can be brought back. */
  load(draft: string): void
  /** Brings back what stood in the box before `load`. */
  bringBack(): void
  close(): void
}

/**
 * Opens a scene.
 * @param outer what the page does itself: copying, telling faults
 * @param onChange called whenever the page has something else to show
 */
export function openScene(
  scene: PracticeScene,
  platform: Platform,
  outer: Pick<Actions, 'copy' | 'fault'>,
  onChange: (before: PanelState, after: PanelState) => void,
  focusBox: () => void,
): PracticeDesk {
  const answer: Answer = { draft: '', underlines: [], before: null, state: EMPTY }

  function dispatch(event: PanelEvent): void {
    const before = answer.state
    answer.state = reduce(before, event)
    onChange(before, answer.state)
  }
  const redraw = () => onChange(answer.state, answer.state)

  const text = (draft: string) => ({ from: scene.manager, message: scene.message, draft })
  const source = new PasteSource(
    text(''),
    (draft) => {
      answer.draft = draft
      answer.underlines = []
    },
    focusBox,
    {
      site: 'practice',
      subject: scene.subject,
      ...(scene.cc ? { cc: scene.cc } : {}),
      onUnderline(underlines) {
        answer.underlines = underlines
        redraw()
      },
    },
  )
  const tell = () =>
    dispatch({ type: 'from-page', message: { type: 'state', drafts: [], current: session.state() } })
  const session = new Session(source, platform, { changed: tell, focused: tell, gone() {}, invalidated() {} })
  session.setPanelOpen(true)

  function put(draft: string): void {
    answer.draft = draft
    // Offsets of an older text would mark other words.
    answer.underlines = []
    source.set(text(draft))
    redraw()
  }

  const none = () => {}
  return {
    answer,
    actions: {
      ...commands((command) => {
        const { draftId, revision } = session.state()
        void session.handle({ draftId, revision, ...command })
      }, dispatch),
      ...outer,
      retry: () => session.ask(),
      // A scene has one draft, one person and no page, and nothing of it is kept: there is nothing to choose, to mark,
      // to open or to store.
      mark: async () => null,
      chooseDraft: none,
      coachPasted: none,
      prepare: none,
      settings: none,
      withheld: () => [],
      letIn: none,
      mayKeep: () => false,
      keep: async () => ({ ok: false, problem: 'failed' }),
      letGo: async () => ({ ok: false, problem: 'failed' }),
    },
    type: put,
    load(draft) {
      answer.before = answer.draft.trim() && answer.draft !== draft ? answer.draft : null
      put(draft)
    },
    bringBack() {
      const { before } = answer
      answer.before = null
      if (before !== null) put(before)
    },
    close: () => session.close(),
  }
}
