/** A world for sessions: a draft on a page, an engine host, a clock, a store; all in the hands of the test. */
import type { CoachInput, Edit, Finding, Report } from '../../src/engine/types.ts'
import type { Platform } from '../../src/platform/platform.ts'
import type { CoachReply, CoachRequest } from '../../src/platform/protocol.ts'
import { newPerson } from '../../src/platform/settings.ts'
import { openStore, type Store, type WatchedStorage } from '../../src/platform/store.ts'
import { createWriter } from '../../src/platform/writer.ts'
import type {
  Address,
  Addressee,
  DraftReading,
  DraftSource,
  Outcome,
  Places,
  Trouble,
  Underline,
} from '../../src/sites/draft-source.ts'

export const DANA: Addressee = { kind: 'to', name: 'Dana Lee', address: 'dana@example.test' }
export const PAT: Addressee = { kind: 'to', name: 'Pat', address: 'pat@example.test' }

/** Lets every promise that can settle do so. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve()
}

/** Applies edits to a text as a page would. */
export function applied(text: string, edits: Edit[]): string {
  const ordered = [...edits].sort((one, other) => other.start - one.start)
  return ordered.reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text)
}

export class FakeClock {
  time = Date.UTC(2026, 10, 22, 12)
  #due: { at: number; run: () => void }[] = []

  delay(milliseconds: number, run: () => void): () => void {
    const entry = { at: this.time + milliseconds, run }
    this.#due.push(entry)
    return () => {
      this.#due = this.#due.filter((one) => one !== entry)
    }
  }

  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds
    for (;;) {
      await settle()
      const next = this.#due.filter((one) => one.at <= end).sort((one, other) => one.at - other.at)[0]
      if (!next) break
      this.#due = this.#due.filter((one) => one !== next)
      this.time = next.at
      next.run()
    }
    this.time = end
    await settle()
  }
}

/** A draft on a page. Counts how often its text is read. */
export class FakeSource implements DraftSource {
  readonly draftId: string
  readonly site = 'gmail'
  places?: Places
  text = 'Hi Dana,\n\nSounds good, I agree.\n\nAlex'
  message: DraftReading['message'] = {
    text: 'I am thinking of moving Tim.',
    from: { name: 'Dana Lee', address: 'dana@example.test' },
  }
  recipients: Addressee[] = [DANA]
  known = true
  trouble: Trouble | null = null
  reads = 0
  underlines: Underline[] = []
  /** Every apply that the page took: what stood there and what was expected. */
  readonly taken: { before: string; expected: string; after: string }[] = []
  #before: { text: string; after: string } | null = null
  #listeners = new Set<(what: 'text' | 'address' | 'message' | 'focus' | 'gone') => void>()

  constructor(draftId = 'draft-1') {
    this.draftId = draftId
  }

  address(): Address {
    return { recipients: this.recipients, known: this.known, own: ['alex@example.test'] }
  }

  read(): DraftReading | { trouble: Trouble } {
    this.reads++
    if (this.trouble) return { trouble: this.trouble }
    return { channel: 'email', draft: this.text, message: this.message, earlier: [], subject: 'Re: Tim' }
  }

  watch(onChange: Parameters<DraftSource['watch']>[0], signal: AbortSignal): void {
    this.#listeners.add(onChange)
    signal.addEventListener('abort', () => this.#listeners.delete(onChange))
  }

  async apply(edits: Edit[], expected: string): Promise<Outcome> {
    if (this.text !== expected) return { ok: false, trouble: 'stale' }
    const before = this.text
    this.text = applied(before, edits)
    this.#before = { text: before, after: this.text }
    this.taken.push({ before, expected, after: this.text })
    this.tell('text')
    return { ok: true }
  }

  async undo(): Promise<Outcome> {
    if (!this.canUndo() || !this.#before) return { ok: false, trouble: 'stale' }
    this.text = this.#before.text
    this.#before = null
    this.tell('text')
    return { ok: true }
  }

  canUndo(): boolean {
    return this.#before !== null && this.#before.after === this.text
  }

  underline(underlines: Underline[]): void {
    this.underlines = underlines
  }

  findingAt(x: number): string | null {
    return this.underlines.find((one) => one.start <= x && x < one.end)?.findingId ?? null
  }

  focus(): void {}

  /** The person types. */
  type(text: string): void {
    this.text = text
    this.tell('text')
  }

  tell(what: 'text' | 'address' | 'message' | 'focus' | 'gone'): void {
    for (const listener of [...this.#listeners]) listener(what)
  }
}

/** An engine that finds the word "agree" and offers to append a question. */
export function fakeReport(input: CoachInput): Report {
  const start = input.draft.indexOf('agree')
  const finding: Finding = {
    id: 'f1',
    rule: 'closed-agreement',
    in: 'draft',
    start,
    end: start + 5,
    quote: 'agree',
    confidence: 0.9,
    shown: true,
    card: { title: '', seen: '', why: '', whenWrong: '', source: '' },
  }
  return {
    findings: start < 0 ? [] : [finding],
    suggestions: [],
    rewrites: [],
    ladder: [`about: ${input.draft}`],
    gates: [],
    silent: null,
    openness: { settles: true, acknowledges: false, asks: false, opensOptions: false },
  }
}

/** A host whose answers the test gives, or which answers at once. */
export class FakeHost {
  readonly requests: CoachRequest[] = []
  answersAtOnce = true
  #waiting: {
    request: CoachRequest
    resolve: (reply: CoachReply) => void
    reject: (error: unknown) => void
  }[] = []

  coach(request: CoachRequest): Promise<CoachReply> {
    this.requests.push(request)
    if (this.answersAtOnce) return Promise.resolve(this.#reply(request))
    return new Promise((resolve, reject) => this.#waiting.push({ request, resolve, reject }))
  }

  /** How many requests have no answer yet. */
  get open(): number {
    return this.#waiting.length
  }

  answer(index = 0): void {
    const [one] = this.#waiting.splice(index, 1)
    one?.resolve(this.#reply(one.request))
  }

  fail(error: unknown, index = 0): void {
    const [one] = this.#waiting.splice(index, 1)
    one?.reject(error)
  }

  #reply({ draftId, revision, input }: CoachRequest): CoachReply {
    return { ok: true, draftId, revision, report: fakeReport(input) }
  }
}

/** Storage in memory. */
export function memoryStorage(content: Record<string, unknown> = {}): WatchedStorage & {
  content: Record<string, unknown>
} {
  const listeners: ((changed: Record<string, unknown>) => void)[] = []
  return {
    content,
    async get(keys) {
      return structuredClone(
        Object.fromEntries(keys.filter((key) => key in content).map((key) => [key, content[key]])),
      )
    },
    async set(items) {
      Object.assign(content, structuredClone(items))
      for (const listener of listeners) listener(structuredClone(items))
    },
    onChanged: (listener) => listeners.push(listener),
  }
}

export interface World {
  clock: FakeClock
  host: FakeHost
  platform: Platform
  store: Store
  storage: ReturnType<typeof memoryStorage>
  faults: string[]
  reload(): void
}

/** A world in which Dana is marked, unless told otherwise. */
export async function makeWorld(options: { marked?: boolean } = {}): Promise<World> {
  const clock = new FakeClock()
  const host = new FakeHost()
  const faults: string[] = []
  const storage = memoryStorage()
  const store = await openStore(storage, () => clock.time)
  if (options.marked !== false) {
    await store.update('people', () => [newPerson('dana', 'Dana Lee', ['dana@example.test'])])
  }
  let alive = true
  const write = createWriter(storage, () => clock.time)
  let changes = 0
  const platform: Platform = {
    isAlive: () => alive,
    now: () => clock.time,
    delay: (milliseconds, callback) => clock.delay(milliseconds, callback),
    coach: (request) => host.coach(structuredClone(request)),
    store,
    write: (change) => write({ type: 'write', id: `change ${++changes}`, change: structuredClone(change) }),
    ownId: 'coach-up-under-test',
    report: (where) => faults.push(where),
  }
  return {
    clock,
    host,
    platform,
    store,
    storage,
    faults,
    reload: () => {
      alive = false
    },
  }
}
