/** The sheet for the next 1:1, made from a document's own notes. It lives as long as the document may be read. */
import type { PrepareInput } from '../engine/types.ts'
import type { PrepareReply, PrepareRequest } from '../platform/prepare.ts'
import type { PreparedNotes } from '../platform/protocol.ts'
import type { NotesPart } from '../sites/draft-source.ts'

/** Asks the engine host for a sheet. */
export type Prepare = (request: PrepareRequest) => Promise<PrepareReply>

/** What came of the wish for a sheet. */
export type SheetOutcome = 'made' | 'nothing-selected' | 'no-copy' | 'failed' | 'dropped'

export class NotesSheet {
  readonly #part: NotesPart
  readonly #ask: Prepare
  /** What is shown, and the document's stamp when it was read. */
  #made: { notes: PreparedNotes; stamp: string } | null = null
  /** Grows with each wish: what comes of an older one is dropped. */
  #turn = 0

  constructor(part: NotesPart, ask: Prepare) {
    this.#part = part
    this.#ask = ask
  }

  /** The sheet as it is shown; null for none. */
  get state(): PreparedNotes | null {
    if (!this.#made) return null
    const { notes, stamp } = this.#made
    return notes.by === 'live' && stamp !== this.#part.stamp ? { ...notes, stale: true } : notes
  }

  /**
   * Reads the notes and makes the sheet. Where nothing can be read, the one before stays.
   * @param more what else the engine may know: what they said, their name
   */
  async make(of: PreparedNotes['of'], more: Omit<PrepareInput, 'notes'>): Promise<SheetOutcome> {
    const turn = ++this.#turn
    const before = this.#made?.notes.phase === 'making' ? null : this.#made
    this.#show({ phase: 'making', of, lines: 0 })
    try {
      const whole = await this.#part.whole(of)
      if (turn !== this.#turn) return 'dropped'
      if (!whole) {
        this.#made = before
        return of === 'selection' ? 'nothing-selected' : 'no-copy'
      }
      const { stamp } = this.#part
      const reply = await this.#ask({ type: 'prepare', input: { notes: whole.text, ...more } })
      if (turn !== this.#turn) return 'dropped'
      const read = { of, by: whole.by, lines: whole.text.split('\n').filter((line) => line.trim()).length }
      this.#show(
        reply.ok ? { phase: 'made', ...read, sheet: reply.sheet } : { phase: 'failed', ...read },
        stamp,
      )
      return reply.ok ? 'made' : 'failed'
    } catch (error) {
      if (turn === this.#turn) this.#show({ phase: 'failed', of, lines: 0 })
      throw error
    }
  }

  /** Lets go of the sheet, and of one that is being made. */
  drop(): void {
    this.#turn++
    this.#made = null
  }

  #show(notes: PreparedNotes, stamp = this.#part.stamp): void {
    this.#made = { notes, stamp }
  }
}
