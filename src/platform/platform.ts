/**
 * What a session needs from the world around it. Sessions know no browser API; tests, the practice page and the
 * paste-in box bring their own.
 */
import type { Change, CoachReply, CoachRequest, WriteReply } from './protocol.ts'
import type { StoreView } from './store.ts'

export interface Platform {
  /** Whether the extension that this script belongs to still runs. */
  isAlive(): boolean
  now(): number
  /** Calls back after some milliseconds; the answer cancels that. */
  delay(milliseconds: number, callback: () => void): () => void
  /** Asks the engine host. Throws `ContextInvalidated` when the extension was reloaded. */
  coach(request: CoachRequest): Promise<CoachReply>
  store: StoreView
  /** Stores something, once, whoever else stores something now. Throws when nobody could be asked for it. */
  write(change: Change): Promise<WriteReply>
  /** The extension's own id. */
  ownId: string
  /** Tells a fault. No text of a draft may reach it. */
  report(where: string, error: unknown): void
}
