/**
 * What content scripts, the engine host and the panel say to each other. Plain JSON values only.
 */
import type { CoachInput, Context, Edit, Report, RuleId, Sheet } from '../engine/types.ts'
import type { NotesReading, Person, SiteId, Trouble } from '../sites/draft-source.ts'
import type { Consent, Sighting } from './consents.ts'

/** Content script, panel or practice page → engine host. */
export interface CoachRequest {
  type: 'coach'
  draftId: string
  /** The newest revision wins; older work stops between sentences. */
  revision: number
  input: CoachInput
}
export type CoachReply =
  | { ok: true; draftId: string; revision: number; report: Report }
  | { ok: false; draftId: string; revision: number; reason: 'superseded' | 'failed'; message: string }

/** What a session has to store. */
export type Change =
  /** A Use was done, and taken back again: what is not sent counts not. */
  | { what: 'used' | 'undone'; wordingIds: string[]; moves: string[] }
  /** A kind of remark is not wanted in drafts to one person, or at all. */
  | { what: 'rule-off'; rule: RuleId; personId: string | null }
  /** A document may be read, or not. `names`: so may every document that names one of the people. */
  | { what: 'consent'; consent: Consent; names: boolean }
  /** A document that may be read was opened, or whether its person can read it is another answer now. */
  | { what: 'consent-seen'; seen: Sighting }

/**
 * Content script or page → background, which writes for all of them: two tabs would each write over what the other
 * wrote. A request without an answer is sent again with the same `id` and done once.
 */
export interface WriteRequest {
  type: 'write'
  id: string
  change: Change
}
export type WriteReply = 'written' | 'full' | 'failed'

/**
 * Content script → background, on a click of the person. The answer is false where a page's click cannot open the
 * panel. True promises nothing: that the panel is open, only its own call tells.
 */
export interface OpenPanelRequest {
  type: 'open-panel'
}

/**
 * Content script → background: what the in-page card is to show. The background keeps nothing: `panel` is what it
 * answered last, null at first, and means nothing to the page.
 */
export interface CardRequest {
  type: 'card'
  panel: unknown
  events: unknown[]
}
export interface CardReply {
  panel: unknown
  /** What stands in the card, in order. */
  view: CardNode[]
  /** Its style sheet. */
  style: string
  /** The name of the dialog, for screen readers. */
  label: string
  /** What a screen reader is told; empty for nothing new. */
  said: string
  /** The finding that the card is about. */
  findingId: string | null
}

/** An element of the card, or a text. Never markup. */
export type CardNode = string | CardElement
export interface CardElement {
  tag: string
  class?: string
  /** Attributes besides the class. */
  set?: Record<string, string>
  /** What a click on it does. */
  act?: CardAction
  in?: CardNode[]
}

/**
 * In this order: tells the background an event, sends a command to the draft, copies a text (and says on the button
 * how that went), closes the card.
 */
export interface CardAction {
  copy?: { text: string; done: string; failed: string }
  command?: BareCommand
  event?: unknown
  close?: true
}

/** Background → content script of the active tab, on a keyboard command of the person. */
export interface TabCommand {
  type: 'command'
  command: 'coach-draft'
}

/** Name of the port that the panel opens to the content script of the active tab. */
export const PANEL_PORT = 'coach-up-panel'

/** What the page or, with `no-answer`, the engine host could not do. */
export type StateTrouble = Trouble | 'no-answer'

/**
 * Why the coach rests on a draft that it might else read: the person said "Leave it", hid everything for now, or
 * switched the site off: asking wakes it. Or their organisation switched the site off: nothing does. The phase is
 * then `unmarked`.
 */
export type Resting = 'left' | 'quiet' | 'site-off' | 'organisation'

/** What the panel shows: the state of one draft. Sent whole at every change. */
export interface DraftState {
  draftId: string
  revision: number
  site: SiteId
  /**
   * - `unmarked`: nobody among the recipients is marked and the person has not asked
   * - `cc-only`: a marked person stands only in Cc
   * - `audience`: marked, but a large audience or an external domain (gate G15): off unless asked
   * - `waiting`: marked or asked, and the text is being written or read; there is no report, the panel may keep
   *   showing the one before under the revision that came with it
   * - `ready`: `report` is there
   * - `trouble`: see `trouble`
   */
  phase: 'unmarked' | 'cc-only' | 'audience' | 'waiting' | 'ready' | 'trouble'
  trouble?: StateTrouble
  resting?: Resting
  to: Person[]
  /** The marked person this draft is coached for. */
  person?: { id: string; name: string }
  subject?: string
  report?: Report
  /** The texts the report's offsets refer to. */
  draft?: string
  message?: string
  messageFrom?: Person
  asked: boolean
  context?: Context
  dismissed: string[]
  /** Why the last dismissal of a kind could not be stored: it holds for the remark in this draft alone. */
  unstored?: 'full' | 'failed'
  canUndo: boolean
  /** Only of a document of notes. */
  notes?: NotesState
  /** What came of the last Use or Undo. */
  last?: { action: 'use' | 'undo'; ok: boolean; trouble?: Trouble }
}

/** A document of notes, as the panel shows it. */
export interface NotesState {
  title: string
  reading: NotesReading
  /** The person allowed it to be read. */
  allowed: boolean
  /** Whom it may be for. */
  people: { id: string; name: string }[]
  /** The one of them whom it names, and where that stands. */
  named?: { id: string; where: 'title' | 'attendees' }
  /** Documents that name one of them are read without asking. */
  byName: boolean
  /** Whom it names as attendees; null as long as nobody had that looked up. */
  attendees: string[] | null
  /** Its attendees are being looked up. */
  looking: boolean
  /** Whether they can read it. */
  shared: boolean
  /** The writer's own lines, as far as they are known. */
  lines: string[]
  /** The person has seen them and wants them coached. */
  coached: boolean
  /** What the manager said, as the writer gave it. */
  said: string
  underlines: 'off' | 'on'
  /** The lines of a copy, where the document itself cannot be read. */
  copy: string[] | null
  /** The sheet for the next 1:1, made from these notes. */
  prepared?: PreparedNotes
  /** Why the last wish came to nothing. */
  problem?: NotesProblem
}

export type NotesProblem = 'nothing-selected' | 'no-copy' | 'full' | 'not-stored'

/** A sheet made from a document's own notes. */
export interface PreparedNotes {
  phase: 'making' | 'made' | 'failed'
  /** Which of the notes: all of the tab on screen, or what was selected in it. */
  of: 'all' | 'selection'
  /** How they were read, once they have been. */
  by?: 'live' | 'export'
  /** How many lines were read. */
  lines: number
  /** With the phase `made`. */
  sheet?: Sheet
  /** The notes have changed since. */
  stale?: boolean
}

/** What the person says about a document of notes. */
export type NotesCommand =
  /** See whom it names, which asks Docs for a copy. */
  | { act: 'attendees' }
  /** It may be read. `names`: so may every document that names one of the people. */
  | { act: 'allow'; personId: string; shared: boolean; names: boolean }
  | { act: 'forbid' }
  | { act: 'shared'; shared: boolean }
  /** Coach the lines that are shown. */
  | { act: 'coach' }
  /** Coach what is selected in the document, too. */
  | { act: 'select' }
  /** None of these lines. */
  | { act: 'drop' }
  /** What the manager said; null: the lines that are selected. */
  | { act: 'hear'; text: string | null }
  | { act: 'copy' }
  | { act: 'pick'; lines: number[] }
  | { act: 'go'; line: number }
  /** Make the sheet for the next 1:1. */
  | { act: 'prepare'; of: 'all' | 'selection' }
  /** Put it away. */
  | { act: 'close-sheet' }
  | { act: 'underlines'; on: boolean }

/** Content script → panel. */
export type ToPanel =
  | { type: 'hello'; site: SiteId; version: string }
  | { type: 'state'; drafts: { draftId: string; label: string }[]; current: DraftState | null }
  | { type: 'page-trouble'; trouble: Trouble; structure: string }
  | { type: 'focus-finding'; findingId: string }

/** Panel → content script. Every command names the draft and the revision it was made for. */
export type FromPanel = { draftId: string; revision: number } & (
  | { type: 'ask' }
  /** Puts something into the draft as it is in that revision. */
  | { type: 'use'; edits: Edit[]; wordingIds: string[]; moves: string[] }
  | { type: 'undo' }
  | { type: 'dismiss'; findingId: string; rule: RuleId; scope: 'this' | 'person' | 'kind' }
  | { type: 'context'; context: Context | null }
  | { type: 'own-question'; question: string }
  | { type: 'choose-draft' }
  | { type: 'leave' } // "Leave it": no more advice on this draft
  | { type: 'show'; findingId: string | null }
  | { type: 'notes'; notes: NotesCommand }
)

type Bare<T> = T extends unknown ? Omit<T, 'draftId' | 'revision'> : never
/** A command without the draft and revision that it is for. */
export type BareCommand = Bare<FromPanel>
