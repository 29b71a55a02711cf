/** Everything a person can do in the panel. The view calls these; main.tsx carries them out. */
import type { Context, Edit, RuleId } from '../engine/types.ts'
import type { Reported } from '../platform/pairs.ts'
import type { NotesCommand } from '../platform/protocol.ts'
import type { SwitchableSite } from '../platform/settings.ts'
import type { Mine } from '../session/mine.ts'

/** Why something could not be stored. */
export type Unstored = 'full' | 'failed'

/** What came of storing something. */
export type Stored = { ok: true; id: string } | { ok: false; problem: Unstored }

export interface Actions {
  /** "Coach this draft": also the answer "just this once". */
  ask(): void
  /** "Yes, always": marks a person for good. Null, or why they could not be stored. */
  mark(person: { name?: string; address?: string }): Promise<Unstored | null>
  /** Puts something into the draft; `revision`: the one that it was made for, if that is not the current one. */
  use(
    edits: Edit[],
    wordingIds: string[],
    moves: string[],
    suggestionId: string | null,
    revision?: number,
  ): void
  undo(): void
  copy(text: string): Promise<boolean>
  dismiss(findingId: string, rule: RuleId, scope: 'this' | 'person' | 'kind'): void
  context(context: Context | null): void
  ownQuestion(question: string): void
  /** Puts another open draft of the tab into the panel. */
  chooseDraft(draftId: string): void
  /** "Leave it": no more advice on this draft, until asked. */
  leave(): void
  /** Shows the words in the page, or nothing. */
  show(findingId: string | null): void
  /** Says something about a document of notes. */
  notes(command: NotesCommand): void
  choose(suggestionId: string): void
  lookAt(findingId: string): void
  /** Keeps the whole draft as the person changed it; null puts it away. */
  edit(draftId: string, mine: Mine | null): void
  /** After Use: on to what the draft says now. */
  next(): void
  paste(open: boolean): void
  /** Opens or closes "Prepare my 1:1". */
  prepare(open: boolean): void
  /** Coaches what stands in the paste-in box. */
  coachPasted(): void
  /** Whether before/after pairs may be kept here at all: the organisation can switch that off. */
  mayKeep(): boolean
  /** Keeps a draft before and after a suggestion was used. */
  keep(before: Reported, after: Reported): Promise<Stored>
  /** Deletes a pair that was kept. */
  letGo(pairId: string): Promise<Stored>
  settings(): void
  /** The sites that the browser keeps the coach out of, though they are switched on. */
  withheld(): readonly SwitchableSite[]
  /** Asks the browser to let the coach see them again. */
  letIn(): void
  retry(): void
  /** Tells a fault, without any text. */
  fault(where: string, error: unknown): void
}
