/** What is drawn in the page beside its drafts, as the hub sees it. */
import type { Box, Places } from '../sites/draft-source.ts'
import type { SignState } from './sign.ts'

/** A draft that something may be drawn beside. */
export interface BesideDraft {
  readonly draftId: string
  readonly places: Places
  /** What its sign says now; null for no sign. */
  readonly sign: SignState | null
  /** Where the words of a finding stand; null for no finding, or when they are not to be seen. */
  wordsOf(findingId: string | null): Box | null
  /** Puts the keyboard's focus into the draft. */
  focus(): void
}

/** What the person wants to see. */
export interface Aim {
  draftId: string
  findingId: string | null
  /** With the keyboard, the focus goes along. What a resting pointer opened closes when it rests elsewhere. */
  by: 'pointer' | 'keyboard' | 'rest'
}

export interface Beside {
  /** Something has changed: these drafts are there now. */
  update(drafts: BesideDraft[]): void
  /** The person pointed at a finding, or asked for coaching, while no panel was open. */
  open(aim: Aim): void
  /** A panel opened, which makes the card superfluous. */
  panelOpened(): void
}
