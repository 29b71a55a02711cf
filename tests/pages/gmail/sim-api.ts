import type { ComposeForm, MutationName, Person, ResponseKind, Scene } from './scene.ts'

export interface RecipientLists {
  to: Person[]
  cc: Person[]
  bcc: Person[]
}

export interface SavedDraft extends RecipientLists {
  composeId: string
  draft: string
  subject: string
  /** The body's HTML as it is in the editor. */
  body: string
  /** As Gmail sends it: one part, or the written part and the trimmed quote. */
  parts: [number, string][]
}

export interface SentMessage extends SavedDraft {
  plainText: boolean
  /** Undo send was pressed. */
  undone: boolean
}

export interface SimError {
  kind: 'error' | 'rejection' | 'policy'
  text: string
}

/** What the simulator knows to be so, whatever the markup looks like. */
export interface Truth extends RecipientLists {
  composeId: string
  form: ComposeForm
  kind: ResponseKind
  subject: string
  from: Person
  /** Text of the writer's own words (before the quote, and after it once it is shown), as the scene gave it. */
  draftText: string
  /** The message that is answered; null in a new mail. */
  message: { id: string; from: Person; text: string } | null
}

export interface ComposeState {
  id: string
  form: ComposeForm
  state: 'open' | 'minimised' | 'fullscreen'
  editable: boolean
  /** The element id of the body in this page load. */
  bodyId: string
}

export interface SimCounts {
  delayedChange: number
  trustedInput: number
  syntheticInput: number
}

/** `window.__sim` of a simulated page. `id` is `input[name=composeid]`; without it the newest compose is meant. */
export interface SimApi {
  /** Nothing that was asked for is still on its way. */
  readonly isReady: boolean
  readonly saved: SavedDraft[]
  readonly sent: SentMessage[]
  readonly errors: SimError[]
  /** What the editors heard so far. */
  readonly counts: SimCounts
  /** Resolves when all bodies are editable and all recipients are in. */
  ready(): Promise<void>
  /** Replaces the whole page by another scene, without a navigation. */
  load(scene: Scene): Promise<void>
  /** Opens a compose beside those that are there; resolves to its id when it is editable. */
  compose(form: ComposeForm, scene?: Partial<Scene>): Promise<string>
  /** Opens an answer below message `index` (default: the last), as a click on Reply would. */
  reply(kind?: Exclude<ResponseKind, 'new'>, index?: number): Promise<string>
  composes(): ComposeState[]
  truth(id?: string): Truth
  /** The body element, or null while it is late. */
  body(id?: string): HTMLElement | null
  /** Moves the dialog to the full-screen place, or back. */
  fullscreen(id?: string): void
  /** Folds the dialog to its title, or unfolds it. */
  minimise(id?: string): void
  /** Makes an inline reply a pop-up with the same draft id; resolves to the new compose's id. */
  popOut(id?: string): Promise<string>
  close(id?: string): void
  discard(id?: string): void
  send(id?: string): void
  /** Opens the last sent message again, with the same draft id; resolves to the new compose's id. */
  undoSend(): Promise<string>
  /** Clicks "…". */
  expandQuote(id?: string): void
  expandMessage(index: number): void
  /** Leaves the thread for the list, or comes back: the thread's containers are replaced. */
  navigate(where: 'inbox' | 'thread'): Promise<void>
  setRecipients(lists: Partial<RecipientLists>, id?: string): void
  collapseRecipients(id?: string): void
  expandRecipients(id?: string): void
  /** Puts text into a recipient box without committing it. */
  typeRecipient(row: 'to' | 'cc' | 'bcc', text: string, id?: string): void
  /** Changes the markup that is on the page now, as an update of Gmail would. */
  mutate(names: MutationName[], seed: number, share?: number): void
  /** Gmail's own undo and redo, as its toolbar calls them. */
  undo(id?: string): void
  redo(id?: string): void
}

declare global {
  interface Window {
    __sim: SimApi
  }
}
