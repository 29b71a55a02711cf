import type { AnnotatedText, SelectionCall } from './page/annotated-text.ts'
import type { PasteEntry } from './page/clipboard.ts'
import type { Connection } from './page/editor.ts'
import type { Fault } from './scene.ts'
import type { Run } from './styled-text.ts'
import type { Mode } from './switches.ts'

export interface SimError {
  kind: 'error' | 'rejection' | 'policy'
  text: string
}

/** A paragraph as it really is. `start` and `end` are offsets as the page's own API counts them. */
export interface TrueLine {
  text: string
  start: number
  end: number
  /** Who wrote its first character; empty: the writer. */
  author: string
  heading: number
  list: '' | 'bullet' | 'number'
}

/** What the simulator knows to be so, whatever the page shows or its API says. */
export interface Truth {
  documentId: string
  tab: string
  /** The whole model of the tab on screen, control characters too, without U+0003. */
  text: string
  lines: TrueLine[]
  runs: Run[]
  /** The writer's selection, counted like the page's own API; null before there is a caret. */
  selection: { start: number; end: number; text: string } | null
  mode: Mode
  connection: Connection
  isComposing: boolean
  /** The keyboard goes into the document: its frame's editable has the focus. */
  hasFocus: boolean
  /** The annotation layer is there. */
  isAnnotated: boolean
  /** What the annotation flag held when the editor started; Docs reports it to Google. */
  annotationRequester: string
}

/** `window.__docs` of a simulated document. Text to find must stand in the tab; its first place is meant. */
export interface SimApi {
  /** The editor is there, has a caret unless it waits for a click, and nothing that was asked for is on its way. */
  readonly isReady: boolean
  readonly errors: SimError[]
  /** Every call of `setSelection` by somebody else than the writer. */
  readonly selectionCalls: SelectionCall[]
  /** Every paste that reached the editable, refused ones too. */
  readonly pastes: PasteEntry[]
  /** Nodes that were put into a tile, which Docs wipes; as text. */
  readonly wiped: string[]
  truth(): Truth
  /** The true text of a tab that is not on screen, too; of the document on screen if none is named. */
  textOf(tab: string, documentId?: string): string

  /** Gives the keyboard to the document, for real keys. */
  focus(): void
  /** Takes it away, as a click into a panel does. */
  blur(): void
  /** The writer's caret before or behind a text, or the writer's selection of it. Not in `selectionCalls`. */
  caretBefore(text: string): void
  caretBehind(text: string): void
  select(text: string): void
  /** The writer types, without real keys. */
  type(text: string): void
  undo(): void
  redo(): void
  /** Text of an input method that is not settled yet; `null` settles it. */
  compose(text: string | null): void

  /** Somebody else puts text in the place of another; `replace` may hold line breaks. */
  otherEdits(find: string, replace: string, author?: string): void
  /** Somebody else writes a paragraph at the end. */
  otherAppends(text: string, author?: string): void
  /** Shows where somebody else stands. */
  otherCaret(name: string, before: string): void

  switchTab(id: string): void
  /** Goes to `scene.other` (or back) without a load: the address and everything shown change. */
  openDocument(id: string): void
  setMode(mode: Mode): void
  setConnection(connection: Connection): void
  /** Input is ignored without a sign, or counts again. */
  ignoreInput(ignored: boolean): void
  /** The editor starts anew: objects of the page's API that were got before are dead. */
  retire(): void
  addFault(fault: Fault): void
  scrollTo(text: string): void
  /** The screen position of a text's first character, and of its end. */
  placeOf(text: string): { left: number; top: number; right: number; bottom: number }
}

declare global {
  interface Window {
    __docs: SimApi
    _docs_annotate_canvas_by_ext?: string
    _docs_annotate_getAnnotatedText?: (extensionId?: string) => Promise<AnnotatedText> | AnnotatedText
    DOCS_modelChunk?: unknown
  }
}
