/** Whole drafts as the person changes them in the panel: kept until the draft itself says the same. */
import type { Rewrite } from '../engine/types.ts'
import type { DraftState } from '../platform/protocol.ts'

/** A whole draft as the person changed it in the panel. */
export interface Mine {
  text: string
  /** What they began with, and the draft that it was a rewrite of. */
  rewrite: Rewrite
  draft: string
  /** The text as it was sent into the draft last; what was typed since is not in it. */
  sent?: string
}

/** By draft. */
export type AllMine = Record<string, Mine>

/** With what the person changed in one draft now; null puts it away. */
export function withMine(all: AllMine, draftId: string, now: Mine | null): AllMine {
  const { [draftId]: _, ...others } = all
  return now ? { ...others, [draftId]: now } : others
}

/** Without those whose drafts have closed. */
export function withoutClosed(all: AllMine, closed: readonly string[]): AllMine {
  return Object.fromEntries(Object.entries(all).filter(([draftId]) => !closed.includes(draftId)))
}

/** The text of one draft is on its way into it. It may be refused, and the person may go on typing. */
export function withSent(all: AllMine, draftId: string): AllMine {
  const mine = all[draftId]
  return mine ? withMine(all, draftId, { ...mine, sent: mine.text }) : all
}

/**
 * Takes in what a draft says now. A text that stands in it is put away; what was typed after it had been sent stays,
 * to be put in next. An answer alone is not enough: it may be the one to the Use before.
 */
export function withDraft(all: AllMine, { draftId, draft }: DraftState): AllMine {
  const mine = all[draftId]
  if (mine?.sent === undefined || draft === undefined || !saysTheSame(draft, mine.sent)) return all
  if (mine.text === mine.sent) return withMine(all, draftId, null)
  const { text, rewrite } = mine
  // What the rewrite was made of has been counted.
  return withMine(all, draftId, { text, draft, rewrite: { ...rewrite, wordingIds: [], moves: [] } })
}

/** Pages keep spaces their own way. */
const saysTheSame = (one: string, other: string): boolean => bare(one) === bare(other)
const bare = (text: string): string => text.replace(/[\s\u200b\u2060]/g, '')
