/** What a document has besides its draft: the permission to read it, how it is read, whose lines, and what they said. */
import type { NotesPart, NotesReading, Person, Underline, WholeNotes } from '../draft-source.ts'
import type { Bridge } from './bridge.ts'
import { Exported } from './exported.ts'
import { LiveText } from './live-text.ts'
import { linesIn, type RawSpan, readableText } from './raw-text.ts'
import { UnderlineSwitch } from './underline-switch.ts'
import { Overlay } from './underlines.ts'

type What = 'text' | 'address' | 'message'

export class DocumentNotes implements NotesPart {
  readonly documentId: string
  readonly #document: Document
  readonly #bridge: Bridge
  readonly #tell: (what: What) => void
  readonly #signal: AbortSignal
  readonly #exported: Exported
  readonly #switch: UnderlineSwitch
  #person: Person | null = null
  #said = ''
  #live: LiveText | null = null
  #overlay: Overlay | null = null

  constructor(
    document: Document,
    documentId: string,
    bridge: Bridge,
    tell: (what: What) => void,
    signal: AbortSignal,
  ) {
    this.#document = document
    this.documentId = documentId
    this.#bridge = bridge
    this.#tell = tell
    this.#signal = signal
    this.#exported = new Exported(document, documentId)
    this.#switch = new UnderlineSwitch(document, documentId)
    signal.addEventListener('abort', () => this.#close(), { once: true })
  }

  get title(): string {
    return this.#document.title.replace(/ [-–] Google \S+$/, '')
  }

  /** Whom the notes are for, while they may be read. */
  get person(): Person | null {
    return this.#person
  }

  get live(): LiveText | null {
    return this.#live
  }

  get isComposing(): boolean {
    return this.#live?.isComposing ?? false
  }

  get reading(): NotesReading {
    return this.#live?.reading ?? 'closed'
  }

  /** The writer's own words; null while nothing can be read. */
  get text(): string | null {
    if (this.reading === 'live') return this.#live!.own.text
    return this.copy ? this.lines.join('\n') : null
  }

  get lines(): readonly string[] {
    const { snapshot, own } = this.#live ?? {}
    if (this.reading === 'live' && snapshot && own)
      return own.lines.map((line) => readableText(snapshot.raw, line).trim())
    return this.#exported.lines
  }

  get stamp(): string {
    const { place, revision } = this.#live?.snapshot ?? {}
    return place ? `${place.tab} ${revision}` : ''
  }

  get attendees(): readonly Person[] | null {
    return this.#exported.attendees
  }

  get said(): string {
    return this.#said
  }

  get copy(): readonly string[] | null {
    return this.reading === 'live' ? null : this.#exported.copy
  }

  get underlines(): 'off' | 'on' {
    return this.#switch.isOn ? 'on' : 'off'
  }

  allow(person: Person | null): void {
    const was = this.#person
    this.#person = person
    if (person && !this.#live) {
      this.#live = new LiveText(
        this.#document,
        this.documentId,
        this.#bridge,
        () => this.#onText(),
        this.#signal,
      )
    }
    if (!person) {
      // Whom it names may be looked up before it is allowed; that goes with the permission alone.
      if (was) this.#exported.dropAttendees()
      this.#close()
    }
    if (was?.address !== person?.address || was?.name !== person?.name) this.#tell('address')
  }

  async takeSelection(): Promise<boolean> {
    const live = this.#live
    await live?.lookAnew()
    const { selection } = live?.snapshot ?? {}
    if (!live || !selection || selection.start === selection.end) return false
    live.addLines([selection])
    return true
  }

  dropLines(): void {
    this.#exported.pick([])
    this.#live?.dropLines()
  }

  async hear(text: string | null): Promise<boolean> {
    const heard = text ?? (await this.#selectedText())
    if (heard === null) return false
    this.#said = heard.trim()
    this.#tell('message')
    return true
  }

  async fetchCopy(): Promise<readonly string[] | null> {
    if (this.#person) await this.#exported.fetchCopy()
    // It may have been forbidden meanwhile.
    if (!this.#person) this.#exported.dropText()
    this.#tell('text')
    return this.#exported.copy
  }

  async findAttendees(): Promise<boolean> {
    const isSeen = await this.#exported.findAttendees()
    if (isSeen) this.#tell('address')
    return isSeen
  }

  async whole(of: 'all' | 'selection'): Promise<WholeNotes | null> {
    if (!this.#person) return null
    await this.#live?.lookAnew()
    // It may have been forbidden meanwhile: then nothing is fetched either.
    if (!this.#person) return null
    const { snapshot, reading } = this.#live ?? {}
    if (snapshot && reading === 'live') {
      const span = of === 'all' ? { start: 0, end: snapshot.raw.length } : snapshot.selection
      return span && span.start < span.end ? { text: textIn(snapshot.raw, span), by: 'live' } : null
    }
    const lines = of === 'all' ? await this.#exported.linesNow() : null
    return lines === null || !this.#person ? null : { text: lines.join('\n'), by: 'export' }
  }

  pickLines(numbers: readonly number[]): void {
    this.#exported.pick(numbers)
    this.#tell('text')
  }

  setUnderlines(on: boolean, requester: string): void {
    this.#switch.turn(on, requester)
  }

  async goTo(line: number): Promise<void> {
    const live = this.#live
    const place = live?.own.lines[line]
    if (!live || !place) return
    await live.alone(async (snapshot) => {
      if (snapshot)
        await this.#bridge.send({
          op: 'select',
          place: snapshot.place,
          revision: snapshot.revision,
          ...place,
        })
    })
  }

  /** Draws these underlines, and no others. */
  underline(underlines: readonly Underline[]): void {
    const { snapshot, own } = this.#live ?? {}
    if (underlines.length === 0 || !snapshot || !own) {
      this.#overlay?.clear()
      return
    }
    this.#overlay ??= new Overlay(this.#document, this.#signal)
    const placed = underlines.flatMap((one) => {
      const start = own.toRaw[one.start] ?? -1
      const last = own.toRaw[one.end - 1] ?? -1
      return start < 0 || last < start ? [] : [{ ...one, start, end: last + 1 }]
    })
    this.#overlay.show(placed, snapshot.raw)
  }

  findingAt(x: number, y: number): string | null {
    return this.#overlay?.findingAt(x, y) ?? null
  }

  #onText(): void {
    const { snapshot } = this.#live ?? {}
    if (snapshot) this.#overlay?.follow(snapshot.raw)
    this.#tell('text')
  }

  /** The lines that are selected, as text; null without a selection. */
  async #selectedText(): Promise<string | null> {
    const live = this.#live
    await live?.lookAnew()
    const { selection, raw } = live?.snapshot ?? {}
    if (!selection || raw === undefined || selection.start === selection.end) return null
    return textIn(raw, selection).replace(/\n{2,}/g, '\n') || null
  }

  /** Lets go of every word of the document. */
  #close(): void {
    this.#overlay?.clear()
    this.#live?.close()
    this.#live = null
    this.#exported.dropText()
    this.#said = ''
  }
}

/** The lines that a stretch touches as text. */
function textIn(raw: string, span: RawSpan): string {
  const lines = linesIn(raw, span).map((line) => readableText(raw, line).trim())
  return lines.join('\n').trim()
}
