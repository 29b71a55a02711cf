/** The writer's own lines of one document behind the common interface. */
import type { Edit } from '../../engine/types.ts'
import type {
  Address,
  DraftReading,
  DraftSource,
  NotesPart,
  Outcome,
  Person,
  Trouble,
  Underline,
} from '../draft-source.ts'
import type { Bridge } from './bridge.ts'
import { outcomeOf, type Reply } from './bridge-protocol.ts'
import type { LiveText, Snapshot } from './live-text.ts'
import { DocumentNotes } from './notes.ts'
import { changed } from './one-change.ts'
import type { OwnEdit } from './own-lines.ts'
import { reachesOverLines, type TextChange, textChange } from './text-change.ts'

type Change = 'text' | 'address' | 'message' | 'focus' | 'gone'

/** The last edit, while it can be taken back: the writer's text before and after it. */
interface Last {
  before: string
  after: string
  undone: OwnEdit
}

/** A paste as it is meant, and the same taken back. */
function edits(raw: string, { start, find, replacement }: TextChange): { done: OwnEdit; undone: OwnEdit } {
  const after = changed(raw, { start, end: start + find.length, text: replacement })
  return {
    done: { raw: after, end: start + replacement.length },
    undone: { raw, end: start + find.length },
  }
}

export class DocsDraft implements DraftSource {
  readonly site = 'google-docs'
  readonly draftId: string
  readonly #bridge: Bridge
  readonly #signal: AbortSignal
  readonly #notes: DocumentNotes
  readonly #listeners = new Set<(what: Change) => void>()
  #last: Last | null = null

  /** The draft ends with the signal. */
  constructor(document: Document, documentId: string, bridge: Bridge, signal: AbortSignal) {
    this.draftId = `google-docs-${documentId}`
    this.#bridge = bridge
    this.#signal = signal
    this.#notes = new DocumentNotes(document, documentId, bridge, (what) => this.#tell(what), signal)
    signal.addEventListener('abort', () => this.#tell('gone'), { once: true })
  }

  get notes(): NotesPart {
    return this.#notes
  }

  address(): Address {
    const { person } = this.#notes
    return { recipients: person ? [{ ...person, kind: 'to' }] : [], known: true, own: [] }
  }

  read(): DraftReading | { trouble: Trouble } {
    if (this.#signal.aborted) return { trouble: 'gone' }
    const { person, said, title, text, isComposing } = this.#notes
    if (isComposing) return { trouble: 'composing' }
    if (!person || text === null) return { trouble: 'changed-page' }
    const from: Person = person
    return {
      channel: 'notes',
      draft: text,
      message: said ? { text: said, from } : null,
      earlier: [],
      subject: title || null,
    }
  }

  watch(onChange: (what: Change) => void, signal: AbortSignal): void {
    if (signal.aborted) return
    this.#listeners.add(onChange)
    signal.addEventListener('abort', () => this.#listeners.delete(onChange), { once: true })
  }

  async apply(wanted: Edit[], expected: string): Promise<Outcome> {
    const { live } = this.#notes
    if (live?.reading !== 'live') return { ok: false, trouble: 'view-only' }
    this.#last = null
    const { reply, both } = await live.alone((snapshot) => this.#paste(live, snapshot, wanted, expected))
    const outcome = await this.#conclude(live, reply, both?.done)
    if (outcome.ok && both) this.#last = { before: expected, after: live.own.text, undone: both.undone }
    return outcome
  }

  async #paste(
    live: LiveText,
    snapshot: Snapshot | null,
    wanted: Edit[],
    expected: string,
  ): Promise<{ reply: Reply | Trouble; both?: ReturnType<typeof edits> }> {
    if (!snapshot || live.own.text !== expected) return { reply: 'stale' }
    const change = textChange(snapshot.raw, live.own, wanted)
    if (!change)
      return { reply: reachesOverLines(snapshot.raw, live.own, wanted) ? 'several-lines' : 'protected' }
    const { place, revision, raw } = snapshot
    const reply = await this.#bridge.send({ op: 'apply', place, revision, change })
    return { reply: reply ?? 'unsure', both: edits(raw, change) }
  }

  async undo(): Promise<Outcome> {
    const { live } = this.#notes
    const last = this.#last
    if (!live || !last || !this.canUndo()) return { ok: false, trouble: 'stale' }
    const reply = await live.alone(async (snapshot): Promise<Reply | Trouble> => {
      if (!snapshot || live.own.text !== last.after) return 'stale'
      return (await this.#bridge.send({ op: 'undo', place: snapshot.place })) ?? 'unsure'
    })
    const outcome = await this.#conclude(live, reply, last.undone)
    if (outcome.ok) this.#last = null
    return outcome
  }

  /** Reads what came of a write. */
  async #conclude(live: LiveText, reply: Reply | Trouble, edit: OwnEdit | undefined): Promise<Outcome> {
    const outcome = outcomeFrom(reply)
    await live.lookAnew(outcome.ok ? edit : undefined)
    return outcome
  }

  canUndo(): boolean {
    return this.#last !== null && this.#notes.live?.own.text === this.#last.after
  }

  underline(underlines: Underline[]): void {
    this.#notes.underline(underlines)
  }

  findingAt(x: number, y: number): string | null {
    return this.#notes.findingAt(x, y)
  }

  focus(): void {
    this.#notes.live?.editable?.focus({ preventScroll: true })
  }

  #tell(what: Change): void {
    for (const listener of [...this.#listeners]) listener(what)
  }
}

function outcomeFrom(reply: Reply | Trouble): Outcome {
  if (typeof reply === 'string') return { ok: false, trouble: reply }
  return 'written' in reply ? outcomeOf(reply.written) : { ok: false, trouble: 'not-applied' }
}
