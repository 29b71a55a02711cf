/**
 * The text of the tab on screen, kept up to date through the bridge while the person allows it: after their keys, and
 * once a second for what others write. Knows the writer's own lines of each tab.
 */
import type { NotesReading } from '../draft-source.ts'
import { isSameAddress } from './address.ts'
import type { Bridge } from './bridge.ts'
import type { Place, Read, Reply } from './bridge-protocol.ts'
import { HandsWatch } from './hands.ts'
import { changed } from './one-change.ts'
import { type OwnEdit, OwnLines } from './own-lines.ts'
import { type OwnText, ownText } from './own-text.ts'
import type { RawSpan } from './raw-text.ts'

/** Milliseconds. */
const POLL = 1000
/** After a key: soon, and once more for slow effects. */
const AFTER_KEY = [60, 400]
/** A page without the API for this long has none. */
const STARTING = 6000

/** The text as it was read last. */
export interface Snapshot {
  place: Place
  revision: number
  raw: string
  selection: RawSpan | null
}

const keyOf = ({ documentId, tab }: Place) => `${documentId} ${tab}`

export class LiveText {
  readonly #document: Document
  readonly #documentId: string
  readonly #bridge: Bridge
  readonly #onChange: () => void
  readonly #end = new AbortController()
  readonly #hands: HandsWatch
  readonly #own = new Map<string, OwnLines>()
  readonly #timers = new Set<ReturnType<typeof setTimeout>>()
  readonly #since = performance.now()
  #snapshot: Snapshot | null = null
  #reading: NotesReading = 'starting'
  #text: OwnText = ownText('', [])
  #looking: Promise<void> | null = null
  #isPaused = false

  constructor(
    document: Document,
    documentId: string,
    bridge: Bridge,
    onChange: () => void,
    signal: AbortSignal,
  ) {
    this.#document = document
    this.#documentId = documentId
    this.#bridge = bridge
    this.#onChange = onChange
    const end = () => this.#stop()
    signal.addEventListener('abort', end, { once: true, signal: this.#end.signal })
    this.#hands = new HandsWatch(document, () => this.#onStroke(), this.#end.signal)
    document.addEventListener('pointerup', () => this.#onStroke(), {
      capture: true,
      passive: true,
      signal: this.#end.signal,
    })
    document.addEventListener('visibilitychange', () => this.#onStroke(), { signal: this.#end.signal })
    const poll = setInterval(() => void this.look(), POLL)
    this.#end.signal.addEventListener('abort', () => clearInterval(poll), { once: true })
    void this.look()
  }

  /** No more reading; everything that was read is let go. */
  close(): void {
    this.#stop()
  }

  get reading(): NotesReading {
    return this.#reading
  }

  get snapshot(): Snapshot | null {
    return this.#snapshot
  }

  get isComposing(): boolean {
    return this.#hands.isComposing
  }

  get editable(): HTMLElement | null {
    return this.#hands.editable
  }

  /** The writer's own lines. */
  get own(): OwnText {
    return this.#text
  }

  /** Reads the tab now, if it is to be seen. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null
    })
    return this.#looking
  }

  /**
   * Reads the tab once more, after a reading that may be on its way.
   * @param ours an edit that the writer clicked for: it changes nothing about whose lines are whose
   */
  async lookAnew(ours?: OwnEdit): Promise<void> {
    await this.#looking
    this.#looking = this.#look(ours).finally(() => {
      this.#looking = null
    })
    await this.#looking
  }

  /** Lets nothing else read while `work` writes; `work` gets the newest text. */
  async alone<T>(work: (snapshot: Snapshot | null) => Promise<T>): Promise<T> {
    await this.lookAnew()
    this.#isPaused = true
    try {
      return await work(this.#snapshot)
    } finally {
      this.#isPaused = false
    }
  }

  /** Makes the lines that stretches of the text touch the writer's. */
  addLines(spans: readonly RawSpan[]): void {
    if (!this.#snapshot) return
    this.#linesOf(this.#snapshot).add(spans)
    this.#tell()
  }

  /** Forgets whose lines are whose. */
  dropLines(): void {
    for (const lines of this.#own.values()) lines.clear()
    this.#tell()
  }

  #onStroke(): void {
    for (const pause of AFTER_KEY) {
      const timer = setTimeout(() => {
        this.#timers.delete(timer)
        void this.look()
      }, pause)
      this.#timers.add(timer)
    }
  }

  async #look(ours?: OwnEdit): Promise<void> {
    if (this.#end.signal.aborted || this.#isPaused || this.#document.visibilityState === 'hidden') return
    this.#hands.watch()
    if (this.#hands.isComposing) return
    const reply = await this.#bridge.send({ op: 'read', since: this.#snapshot?.revision ?? null })
    if (this.#end.signal.aborted || this.#hands.isComposing) return
    const news = this.#take(reply, ours)
    if (news) this.#tell()
  }

  /** Takes in an answer; whether something is new. */
  #take(reply: Reply | null, ours?: OwnEdit): boolean {
    const before = this.#reading
    // The page may show another document by now, which was not meant: nothing of it is taken in.
    if (reply && 'read' in reply && reply.read.place.documentId !== this.#documentId) return false
    if (reply && 'read' in reply) {
      const isNew = this.#read(reply.read, ours)
      this.#reading = 'live'
      return isNew || before !== 'live'
    }
    const why = reply && 'notRead' in reply ? reply.notRead : 'no-answer'
    if (why === 'not-yet') this.#reading = this.#snapshot ? before : 'click'
    else if (why !== 'failed' && performance.now() - this.#since > STARTING) this.#reading = 'export'
    return before !== this.#reading
  }

  #read({ place, revision, text, selection }: Read, ours?: OwnEdit): boolean {
    const known = this.#snapshot && isSameAddress(this.#snapshot.place, place) ? this.#snapshot : null
    const raw = rawOf(text, known?.raw ?? null)
    if (raw === null) {
      // What was told builds on a text that is not here: the whole of it comes with the next reading.
      this.#snapshot = null
      return false
    }
    this.#snapshot = { place, revision, raw, selection }
    const lines = this.#linesOf(this.#snapshot)
    if (ours) lines.takeOwn(raw, ours)
    else lines.take(raw, selection?.end ?? null, this.#hands.recent())
    return known?.raw !== raw
  }

  #linesOf({ place, raw }: Snapshot): OwnLines {
    const key = keyOf(place)
    const lines = this.#own.get(key) ?? new OwnLines(raw)
    this.#own.set(key, lines)
    return lines
  }

  #tell(): void {
    const { raw } = this.#snapshot ?? {}
    this.#text = raw === undefined ? ownText('', []) : ownText(raw, this.#linesOf(this.#snapshot!).spans)
    this.#onChange()
  }

  #stop(): void {
    this.#end.abort()
    for (const timer of this.#timers) clearTimeout(timer)
    this.#own.clear()
    this.#snapshot = null
    this.#reading = 'closed'
    this.#text = ownText('', [])
  }
}

/** The whole text from what was sent; null when it does not fit what is known. */
function rawOf(text: Read['text'], known: string | null): string | null {
  if ('whole' in text) return text.whole
  if (known === null) return null
  if ('same' in text) return known
  return text.end <= known.length ? changed(known, text) : null
}
