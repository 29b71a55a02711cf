/** What a document has besides its draft: the permission to read it, how it is read, whose lines, and what they said. */
import type { NotesPart, NotesReading, Person, Underline } from '../draft-source.ts'
import type { Bridge } from './bridge.ts'
import { fetchExport } from './export.ts'
import { flagMarker } from './flag-marker.ts'
import { LiveText } from './live-text.ts'
import { markdownLines } from './markdown.ts'
import { linesIn, readable } from './raw-text.ts'
import { Overlay } from './underlines.ts'

type What = 'text' | 'address' | 'message'

export class DocumentNotes implements NotesPart {
  readonly documentId: string
  readonly #document: Document
  readonly #bridge: Bridge
  readonly #tell: (what: What) => void
  readonly #signal: AbortSignal
  #person: Person | null = null
  #said = ''
  #live: LiveText | null = null
  #copy: readonly string[] | null = null
  #picked: readonly number[] = []
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
    return this.#copy ? this.lines.join('\n') : null
  }

  get lines(): readonly string[] {
    const { snapshot, own } = this.#live ?? {}
    if (this.reading === 'live' && snapshot && own)
      return own.lines.map((line) => readable(snapshot.raw, line).text.trim())
    return this.#picked.flatMap((number) => this.#copy?.[number] ?? [])
  }

  get said(): string {
    return this.#said
  }

  get copy(): readonly string[] | null {
    return this.reading === 'live' ? null : this.#copy
  }

  get underlines(): 'off' | 'on' {
    return this.#storage?.getItem(flagMarker(this.documentId)) ? 'on' : 'off'
  }

  allow(person: Person | null): void {
    const was = this.#person
    this.#person = person
    if (person && !this.#live) {
      this.#live = new LiveText(this.#document, this.#bridge, () => this.#onText(), this.#signal)
    }
    if (!person) this.#close()
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
    this.#picked = []
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
    const markdown = this.#person ? await fetchExport(this.#document) : null
    if (markdown !== null) {
      this.#copy = markdownLines(markdown)
      this.#picked = []
    }
    this.#tell('text')
    return this.#copy
  }

  pickLines(numbers: readonly number[]): void {
    this.#picked = [...new Set(numbers)].sort((one, other) => one - other)
    this.#tell('text')
  }

  setUnderlines(on: boolean, requester: string): void {
    if (on) this.#storage?.setItem(flagMarker(this.documentId), requester)
    else this.#storage?.removeItem(flagMarker(this.documentId))
    this.#document.defaultView?.location.reload()
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
    const lines = linesIn(raw, selection).map((line) => readable(raw, line).text.trim())
    return lines.filter(Boolean).join('\n') || null
  }

  get #storage(): Storage | null {
    try {
      return this.#document.defaultView?.sessionStorage ?? null
    } catch {
      // A browser that blocks the page's storage throws here; then there are no underlines.
      return null
    }
  }

  /** Lets go of every word of the document. */
  #close(): void {
    this.#overlay?.clear()
    this.#live?.close()
    this.#live = null
    this.#copy = null
    this.#picked = []
    this.#said = ''
  }
}
