/** The paste-in box as a draft: text that was pasted into the panel, behind the same interface as a page's draft. */
import type { Edit } from '../engine/types.ts'
import type { Address, DraftReading, DraftSource, Outcome, Underline } from '../sites/draft-source.ts'

/** What stands in the box. */
export interface Pasted {
  from: string
  message: string
  draft: string
}

/** What sets a box apart from the panel's own. */
export interface BoxKind {
  site: 'paste' | 'practice'
  subject?: string
  /** First names of others who get a copy. */
  cc?: readonly string[]
  /** Draws underlines; without it there are none. */
  onUnderline?: (underlines: Underline[]) => void
}

/** Nobody's address: it only tells the two ends of the talk apart, and stands on no screen. */
export const THEM = 'them@paste.invalid'
const ME = 'me@paste.invalid'

type Listener = Parameters<DraftSource['watch']>[0]

export class PasteSource implements DraftSource {
  readonly draftId: string
  readonly site: BoxKind['site']
  #text: Pasted
  #before: { draft: string; after: string } | null = null
  readonly #listeners = new Set<Listener>()
  readonly #onEdit: (draft: string) => void
  readonly #onFocus: () => void
  readonly #kind: BoxKind

  /** `onEdit` puts a changed draft into the box, `onFocus` the caret. */
  constructor(
    text: Pasted,
    onEdit: (draft: string) => void,
    onFocus: () => void,
    kind: BoxKind = { site: 'paste' },
  ) {
    this.#text = text
    this.#onEdit = onEdit
    this.#onFocus = onFocus
    this.#kind = kind
    this.draftId = kind.site
    this.site = kind.site
  }

  /** Takes in what was typed or pasted. */
  set(text: Pasted): void {
    const was = this.#text
    this.#text = text
    if (was.from !== text.from) this.#tell('address')
    if (was.message !== text.message) this.#tell('message')
    if (was.draft !== text.draft) this.#tell('text')
  }

  address(): Address {
    const name = this.#text.from.trim()
    return {
      recipients: [
        { kind: 'to', address: THEM, ...(name ? { name } : {}) },
        ...(this.#kind.cc ?? []).map((one) => ({ kind: 'cc' as const, name: one })),
      ],
      known: true,
      own: [ME],
    }
  }

  read(): DraftReading {
    const { from, message, draft } = this.#text
    const name = from.trim()
    return {
      channel: 'email',
      draft,
      message: message.trim() ? { text: message, from: { address: THEM, ...(name ? { name } : {}) } } : null,
      earlier: [],
      subject: this.#kind.subject ?? null,
    }
  }

  watch(onChange: Listener, signal: AbortSignal): void {
    this.#listeners.add(onChange)
    signal.addEventListener('abort', () => this.#listeners.delete(onChange), { once: true })
  }

  async apply(edits: Edit[], expected: string): Promise<Outcome> {
    const { draft } = this.#text
    if (draft !== expected) return { ok: false, trouble: 'stale' }
    let after = draft
    for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start))
      after = after.slice(0, start) + text + after.slice(end)
    this.#before = { draft, after }
    this.#write(after)
    return { ok: true }
  }

  async undo(): Promise<Outcome> {
    if (!this.#before || !this.canUndo()) return { ok: false, trouble: 'stale' }
    const { draft } = this.#before
    this.#before = null
    this.#write(draft)
    return { ok: true }
  }

  canUndo(): boolean {
    return this.#before?.after === this.#text.draft
  }

  underline(underlines: Underline[]): void {
    this.#kind.onUnderline?.(underlines)
  }

  findingAt(): null {
    return null
  }

  focus(): void {
    this.#onFocus()
  }

  #write(draft: string): void {
    this.#text = { ...this.#text, draft }
    this.#onEdit(draft)
    this.#tell('text')
  }

  #tell(what: Parameters<Listener>[0]): void {
    for (const listener of this.#listeners) listener(what)
  }
}
