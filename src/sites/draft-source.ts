/**
 * The one interface behind which every site stands. A `DraftSource` is one draft on a page: it reads the writer's
 * own text, paints underlines and applies edits. It knows the page, not the engine and not the browser's APIs.
 *
 * Offsets are UTF-16 code units into `DraftReading.draft` (or, for `managerMessage`, into `DraftReading.message`).
 */
import type { Channel, EarlierTurn, Edit } from '../engine/types.ts'

export type SiteId = 'gmail' | 'google-docs' | 'practice' | 'paste'

/** A person as the page names them. The address is lower case; both may be missing. */
export interface Person {
  name?: string
  address?: string
}

export interface Addressee extends Person {
  kind: 'to' | 'cc' | 'bcc'
}

/** Whom the draft is to. Read without looking at the draft's text. */
export interface Address {
  recipients: Addressee[]
  /** False while the page does not tell (still loading, collapsed, changed markup). */
  known: boolean
  /** The writer's own addresses, as far as the page tells. */
  own: string[]
}

export interface DraftReading {
  channel: Channel
  /** The writer's own words: no quote, no signature, no text by others. */
  draft: string
  /** The text that the draft answers, without quotes, and who wrote it. */
  message: { text: string; from: Person } | null
  /** Earlier turns of the thread, oldest first, without `message`. */
  earlier: EarlierTurn[]
  subject: string | null
}

/** Why a draft cannot be read or written; the panel says it in plain words. */
export type Trouble =
  | 'gone' // the draft was closed or sent
  | 'changed-page' // the page is not built as expected
  | 'composing' // an input method is open
  | 'stale' // the draft has changed since the advice was made
  | 'protected' // the edit would touch a signature, a quote or a card
  | 'several-lines' // in a document: the edit reaches over several lines, which no single paste can replace safely
  | 'not-applied' // the page did not take the edit; nothing was changed
  | 'view-only'
  | 'unsure' // the text changed at the same moment; whether the edit is in it cannot be told

export type Outcome = { ok: true } | { ok: false; trouble: Trouble }

export interface Underline {
  start: number
  end: number
  /** The core rules are drawn stronger than the lesser ones. */
  strength: 'core' | 'lesser'
  findingId: string
}

/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/**
 * How a document is read: `closed` not at all, for the person has not allowed it; `starting`; `live`; `click` once the
 * person clicks into it; `export` only as a copy that is asked for; `none` not at all.
 */
export type NotesReading = 'closed' | 'starting' | 'live' | 'click' | 'export' | 'none'

/** The text of notes, and how it was read. */
export interface WholeNotes {
  text: string
  by: 'live' | 'export'
}

/** What a document of notes has besides a draft: it may be read only when allowed, and only some lines are the writer's. */
export interface NotesPart {
  /** What the permission to read is stored under. */
  readonly documentId: string
  /** The document's name, which the page shows to everybody who opens it. */
  readonly title: string
  readonly reading: NotesReading
  /** The writer's own lines, as far as they are known. */
  readonly lines: readonly string[]
  /** Changes whenever the text of the document on screen does, and when another tab of it is shown. */
  readonly stamp: string
  /** Whom the document names as attendees; null until `findAttendees` has seen. */
  readonly attendees: readonly Person[] | null
  /** What the manager said, as the writer gave it; empty for nothing. */
  readonly said: string
  /** Whether underlines can be drawn here: `off` until the person turns them on, which loads the page anew. */
  readonly underlines: 'off' | 'on'
  /** From now on the document is read, as notes for this person; or, with null, no more. */
  allow(person: Person | null): void
  /** Makes the lines that are selected now the writer's. False when nothing is selected. */
  takeSelection(): Promise<boolean>
  /** Forgets whose lines are whose. */
  dropLines(): void
  /** Takes a text, or with null the selected lines, as what the manager said. False when nothing is selected. */
  hear(text: string | null): Promise<boolean>
  /** Fetches the document's own export, on a click of the person: the answer is its lines, or null. */
  fetchCopy(): Promise<readonly string[] | null>
  /**
   * Fetches the document's own export, on a click of the person, to see whom it names: nothing else of it is kept. This
   * works before the document is allowed. False where Docs hands out none.
   */
  findAttendees(): Promise<boolean>
  /**
   * The notes on screen, on a click of the person: all of them, or the lines that are selected. Where the document
   * itself cannot be read, its export is fetched. Null where there is nothing to be had.
   */
  whole(of: 'all' | 'selection'): Promise<WholeNotes | null>
  /** Makes these lines of the copy the writer's, by their numbers. */
  pickLines(numbers: readonly number[]): void
  /** The lines of the copy that was fetched; null without one. */
  readonly copy: readonly string[] | null
  /** Turns underlines on or off; the page loads anew. `requester`: the id under which Docs is asked for the places. */
  setUnderlines(on: boolean, requester: string): void
  /** Shows one of the writer's lines in the document. */
  goTo(line: number): Promise<void>
}

/** Where things of a draft stand, for what is drawn beside it. */
export interface Places {
  /** The visible part of the field that the draft is written in; null while it is not to be seen. */
  field(): Box | null
  /** The words between two offsets into the draft as it was read last; null when they are not to be seen. */
  words(start: number, end: number): Box | null
  /** Whether a point of the viewport shows the field itself, and nothing of the page that lies over it. */
  isFree(x: number, y: number): boolean
  /** What must not be covered: Send. */
  keepClear(): Box[]
}

export interface DraftSource {
  /** Stable for the draft's life on the page; a moved node is not a new draft. */
  readonly draftId: string
  readonly site: SiteId
  /** Reads the recipients only. */
  address(): Address
  /** Reads the writer's text and what it answers. */
  read(): DraftReading | { trouble: Trouble }
  /**
   * Calls back when text or recipients change and when the draft goes, until the signal aborts.
   * `text` may be reported more than once for one change; reading is the caller's.
   */
  watch(
    onChange: (what: 'text' | 'address' | 'message' | 'focus' | 'gone') => void,
    signal: AbortSignal,
  ): void
  /**
   * Applies edits (not overlapping, any order) to the draft whose text is `expected`; all or none.
   * Refuses when the text differs from `expected`, while an input method composes, or when a protected block
   * would change.
   */
  apply(edits: Edit[], expected: string): Promise<Outcome>
  /** Brings back the draft as it was before the last `apply`; refuses when it has been changed since. */
  undo(): Promise<Outcome>
  /** Whether `undo` would succeed. */
  canUndo(): boolean
  /** Replaces all underlines of this draft. An empty list removes them. */
  underline(underlines: Underline[]): void
  /** The finding whose underline lies at a point of the viewport (CSS pixels), if any. */
  findingAt(x: number, y: number): string | null
  /** Only where a sign and a card may stand beside the draft; the extension's own pages have none. */
  readonly places?: Places
  /** Only where the draft is part of a document that others write in, too. */
  readonly notes?: NotesPart
  /** Puts the caret into the draft (after Use, or when the person asks to go there). */
  focus(): void
}

/** Watches a page for drafts. */
export interface Site {
  readonly id: SiteId
  /** Reports every draft as it appears, until the signal aborts. */
  watch(onDraft: (draft: DraftSource) => void, signal: AbortSignal): void
  /** Something is wrong with the page as a whole: a line for the panel and a structure report without any text. */
  selfCheck(): { trouble: Trouble; structure: string } | null
}
