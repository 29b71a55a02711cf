/**
 * One draft and its latest report. A session decides whether the draft may be read, reads it after a pause, asks the
 * engine host, draws underlines, and applies what the person chose. It knows no browser API.
 */
import type { Platform } from '../platform/platform.ts'
import type { DraftState, FromPanel } from '../platform/protocol.ts'
import type { Box, DraftSource, Places } from '../sites/draft-source.ts'
import { Addressing } from './addressing.ts'
import { careful } from './careful-source.ts'
import { Commands } from './commands.ts'
import { Dismissals } from './dismissals.ts'
import { draftState, type Knowledge } from './draft-state.ts'
import type { Wishes } from './input.ts'
import { Newest } from './newest.ts'
import type { NotesDesk, OpenNotes } from './notes-desk.ts'
import { Permission } from './permission.ts'
import { PAUSE, Reader } from './reader.ts'
import { type SignState, signOf } from './sign.ts'
import { Uses } from './uses.ts'

/** What a session tells its owner. */
export interface SessionHooks {
  /** The state is another one now. */
  changed(): void
  /** The person turned to this draft. */
  focused(): void
  /** The draft was closed or sent; the session has ended. */
  gone(): void
  /** The extension was reloaded under this script. */
  invalidated(): void
}

export class Session {
  readonly draftId: string
  readonly #platform: Platform
  readonly #hooks: SessionHooks
  readonly #end = new AbortController()
  readonly #known: Knowledge
  readonly #reader: Reader
  readonly #commands: Commands
  #sign: SignState | null = null
  /** Commands run one after the other: an Undo must find its Use done. */
  #running: Promise<void> = Promise.resolve()

  /** `openNotes` is needed where drafts are parts of documents. */
  constructor(source: DraftSource, platform: Platform, hooks: SessionHooks, openNotes?: OpenNotes) {
    this.draftId = source.draftId
    this.#platform = platform
    this.#hooks = hooks
    const { signal } = this.#end
    this.#known = this.#learn(careful(source, platform.report), openNotes)
    this.#reader = new Reader(this.#known, platform, hooks, signal)
    this.#commands = new Commands(this.#known, platform, hooks, this.#reader)
    this.#known.source.watch((what) => this.#onPage(what), signal)
    platform.store.onChange(() => this.#onStored(), signal)
    this.#reader.schedule(PAUSE)
  }

  /** Whom the draft is to, for a list of drafts. */
  get label(): string {
    return this.#known.addressing.label
  }

  /** The finding underlined at a point of the viewport. */
  findingAt(x: number, y: number): string | null {
    return this.#reader.findingAt(x, y)
  }

  /** Where things of the draft stand on the page, if something may be drawn beside it. */
  get places(): Places | undefined {
    return this.#known.source.places
  }

  /** Where the words of a finding stand; null without one, or when they are not to be seen. */
  wordsOf(findingId: string | null): Box | null {
    const finding = this.#known.newest.report?.findings.find((one) => one.id === findingId)
    if (finding?.in !== 'draft') return null
    return this.places?.words(finding.start, finding.end) ?? null
  }

  /** Whether the coach rests on this draft, whatever stands in it. */
  get isResting(): boolean {
    return this.#known.permission.resting() !== null
  }

  /** What the sign beside the draft says, as last looked at. */
  get sign(): SignState | null {
    return this.#sign
  }

  /** Looks what the sign is to say. `isPageStrange`: the page is not built as expected. */
  lookAtSign(isPageStrange: boolean): void {
    const { settings, people } = this.#platform.store.current
    const isUnknown = !this.#known.addressing.address.known
    if (!settings.sign || !this.places || this.isResting) this.#sign = null
    else if (isPageStrange && people.length > 0 && isUnknown) this.#sign = 'cannot'
    else this.#sign = signOf(this.state(), this.#sign)
  }

  /** Puts the keyboard's focus into the draft. */
  focus(): void {
    this.#known.source.focus()
  }

  /** Tells whether a panel shows this draft's tab. */
  setPanelOpen(open: boolean): void {
    this.#reader.setPanelOpen(open)
  }

  /** Ends the session and takes its underlines away. */
  close(): void {
    this.#end.abort()
  }

  /** What the panel shows. */
  state(): DraftState {
    return draftState(this.#known)
  }

  /** Does what the person asked for in the panel. */
  handle(command: FromPanel): Promise<void> {
    const done = this.#running.then(() =>
      this.#end.signal.aborted ? undefined : this.#commands.run(command),
    )
    this.#running = done.catch((error) => this.#platform.report(`command ${command.type}`, error))
    return this.#running
  }

  /** "Coach this draft": reads it whoever it is to, and keeps reading it while somebody looks. */
  ask(): void {
    this.#commands.ask()
  }

  #learn(source: DraftSource, openNotes: OpenNotes | undefined): Knowledge {
    const wishes: Wishes = { asked: false, context: null, ownQuestion: null }
    const permission = new Permission(source.site, this.#platform, wishes)
    // Before the recipients: whom notes are for is the desk's to say.
    const notes = this.#openNotes(openNotes, source, wishes, permission)
    return {
      source,
      wishes,
      permission,
      notes,
      addressing: new Addressing(source, this.#platform.store),
      newest: new Newest(),
      uses: new Uses(this.#platform),
      dismissals: new Dismissals(),
      last: undefined,
      unstored: undefined,
    }
  }

  #openNotes(
    open: OpenNotes | undefined,
    { notes }: DraftSource,
    wishes: Wishes,
    permission: Permission,
  ): NotesDesk | null {
    if (!notes || !open) return null
    const desk = open(notes, {
      ...this.#platform,
      wishes,
      isResting: () => permission.resting() !== null,
      changed: () => this.#commands.notesChanged(),
      signal: this.#end.signal,
    })
    desk.look()
    return desk
  }

  #onPage(what: 'text' | 'address' | 'message' | 'focus' | 'gone'): void {
    if (!this.#platform.isAlive()) {
      this.#hooks.invalidated()
    } else if (what === 'gone') {
      this.close()
      this.#hooks.gone()
    } else if (what === 'focus') {
      this.#hooks.focused()
    } else if (this.#reader.notice(what) || this.#known.notes) {
      this.#hooks.changed()
    }
  }

  #onStored(): void {
    this.#known.permission.settingsChanged()
    this.#known.notes?.look()
    this.#reader.lookWhether('meant')
    this.#reader.paint()
    this.#hooks.changed()
  }
}
