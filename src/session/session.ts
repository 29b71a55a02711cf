/**
 * One draft and its latest report. A session decides whether the draft may be read, reads it after a pause, asks the
 * engine host, draws underlines, and applies what the person chose. It knows no browser API.
 */
import type { CoachInput, Report } from '../engine/types.ts'
import { ContextInvalidated } from '../platform/invalidated.ts'
import type { Platform } from '../platform/platform.ts'
import type { DraftState, FromPanel, NotesCommand } from '../platform/protocol.ts'
import { isFull } from '../platform/storage.ts'
import type { Box, DraftReading, DraftSource, Outcome, Places } from '../sites/draft-source.ts'
import { Addressing } from './addressing.ts'
import { applyUse, type Use } from './applying.ts'
import { Asking } from './asking.ts'
import { CarefulSource } from './careful-source.ts'
import { Dismissals, storeDismissal } from './dismissals.ts'
import { draftState } from './draft-state.ts'
import { engineInput, type Wishes } from './input.ts'
import { Newest } from './newest.ts'
import type { NotesDesk, OpenNotes } from './notes-desk.ts'
import { Permission } from './permission.ts'
import { type SignState, signOf } from './sign.ts'
import { mayUnderline, Painter, underlinesOf } from './underlining.ts'
import { Uses } from './uses.ts'

/** How long a draft must rest before it is read, in milliseconds. */
export const PAUSE = 400

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

type Dismiss = Extract<FromPanel, { type: 'dismiss' }>

export class Session {
  readonly draftId: string
  readonly #source: DraftSource
  readonly #platform: Platform
  readonly #hooks: SessionHooks
  readonly #end = new AbortController()
  readonly #asking: Asking
  readonly #wishes: Wishes = { asked: false, context: null, ownQuestion: null }
  readonly #addressing: Addressing
  readonly #permission: Permission
  readonly #notes: NotesDesk | null
  readonly #newest = new Newest()
  readonly #uses: Uses
  readonly #dismissals = new Dismissals()
  readonly #painter: Painter

  #panelOpen = false
  #last: DraftState['last'] | undefined
  #unstored: DraftState['unstored'] | undefined
  #shownFinding: string | null = null
  #sign: SignState | null = null
  #cancelPause: (() => void) | null = null
  /** Commands run one after the other: an Undo must find its Use done. */
  #commands: Promise<void> = Promise.resolve()

  /** `openNotes` is needed where drafts are parts of documents. */
  constructor(source: DraftSource, platform: Platform, hooks: SessionHooks, openNotes?: OpenNotes) {
    this.draftId = source.draftId
    this.#source = new CarefulSource(source, platform.report)
    this.#platform = platform
    this.#hooks = hooks
    this.#asking = new Asking(platform)
    this.#permission = new Permission(source.site, platform, this.#wishes)
    this.#notes = this.#openNotes(openNotes)
    this.#addressing = new Addressing(this.#source, platform.store)
    this.#uses = new Uses(platform)
    this.#painter = new Painter(this.#source)
    this.#source.watch((what) => this.#onPage(what), this.#end.signal)
    platform.store.onChange(() => this.#onStored(), this.#end.signal)
    this.#schedule(PAUSE)
  }

  /** Whom the draft is to, for a list of drafts. */
  get label(): string {
    return this.#addressing.label
  }

  /** The finding underlined at a point of the viewport. */
  findingAt(x: number, y: number): string | null {
    return this.#painter.findingAt(x, y)
  }

  /** Where things of the draft stand on the page, if something may be drawn beside it. */
  get places(): Places | undefined {
    return this.#source.places
  }

  /** Where the words of a finding stand; null without one, or when they are not to be seen. */
  wordsOf(findingId: string | null): Box | null {
    const finding = this.#newest.report?.findings.find((one) => one.id === findingId)
    if (finding?.in !== 'draft') return null
    return this.#source.places?.words(finding.start, finding.end) ?? null
  }

  /** Whether the coach rests on this draft, whatever stands in it. */
  get isResting(): boolean {
    return this.#permission.resting() !== null
  }

  /** What the sign beside the draft says, as last looked at. */
  get sign(): SignState | null {
    return this.#sign
  }

  /** Looks what the sign is to say. `isPageStrange`: the page is not built as expected. */
  lookAtSign(isPageStrange: boolean): void {
    const { settings, people } = this.#platform.store.current
    if (!settings.sign || !this.places || this.isResting) this.#sign = null
    else if (isPageStrange && people.length > 0 && !this.#addressing.address.known) this.#sign = 'cannot'
    else this.#sign = signOf(this.state(), this.#sign)
  }

  /** Puts the keyboard's focus into the draft. */
  focus(): void {
    this.#source.focus()
  }

  /** Tells whether a panel shows this draft's tab. */
  setPanelOpen(open: boolean): void {
    if (open === this.#panelOpen) return
    this.#panelOpen = open
    if (!open) this.#shownFinding = null
    this.#paint()
    if (open && (!this.#newest.report || this.#newest.touched)) this.#schedule(0)
  }

  /** Ends the session and takes its underlines away. */
  close(): void {
    if (this.#end.signal.aborted) return
    this.#end.abort()
    this.#cancelPause?.()
    this.#forget()
  }

  /** What the panel shows. */
  state(): DraftState {
    return draftState({
      source: this.#source,
      addressing: this.#addressing,
      permission: this.#permission,
      newest: this.#newest,
      wishes: this.#wishes,
      dismissals: this.#dismissals,
      last: this.#last,
      notes: this.#notes,
      unstored: this.#unstored,
    })
  }

  /** Does what the person asked for in the panel. */
  handle(command: FromPanel): Promise<void> {
    const done = this.#commands.then(() => (this.#end.signal.aborted ? undefined : this.#run(command)))
    this.#commands = done.catch((error) => this.#platform.report(`command ${command.type}`, error))
    return this.#commands
  }

  /** "Coach this draft": reads it whoever it is to, and keeps reading it while somebody looks. */
  ask(): void {
    this.#permission.ask()
    this.#notes?.look()
    this.#newest.trouble = null
    this.#schedule(0)
    this.#hooks.changed()
  }

  #openNotes(open: OpenNotes | undefined): NotesDesk | null {
    const { notes } = this.#source
    if (!notes || !open) return null
    const { store, ownId } = this.#platform
    const isResting = () => this.isResting
    const { signal } = this.#end
    const desk = open(notes, { store, wishes: this.#wishes, isResting, ownId, signal })
    desk.look()
    return desk
  }

  #mayRead(): boolean {
    if (this.#notes && !this.#notes.mayCoach) return false
    return this.#permission.mayRead(this.#addressing.standing, this.#panelOpen)
  }

  #isMeant(): boolean {
    return this.#permission.isMeant(this.#addressing.standing)
  }

  // What happens

  #onPage(what: 'text' | 'address' | 'message' | 'focus' | 'gone'): void {
    if (!this.#platform.isAlive()) {
      this.#hooks.invalidated()
      return
    }
    if (what === 'gone') {
      this.close()
      this.#hooks.gone()
      return
    }
    if (what === 'focus') {
      this.#hooks.focused()
      return
    }
    if (what === 'address') this.#addressing.look()
    // Pages tell of changes that change nothing; those must not make the advice look old for a moment. This reads
    // the draft once at the first key of a burst.
    const newest = this.#newest
    const news = what === 'address' || (newest.report !== null && !newest.touched && !this.#isAsRead())
    if (what !== 'address') newest.touched ||= news || newest.report === null
    this.#schedule(PAUSE)
    if (news || this.#notes) this.#hooks.changed()
  }

  /** Whether the draft still reads as it did for the newest request. */
  #isAsRead(): boolean {
    if (!this.#mayRead()) return false
    const reading = this.#source.read()
    return !('trouble' in reading) && this.#newest.isFor(this.#inputOf(reading))
  }

  #inputOf(reading: DraftReading): CoachInput {
    const { current } = this.#platform.store
    const stored = { ...current, usage: this.#uses.counted(current.usage) }
    const { address, standing } = this.#addressing
    return engineInput(reading, address, standing.person, stored, this.#wishes, this.#platform.now())
  }

  #onStored(): void {
    this.#permission.settingsChanged()
    this.#notes?.look()
    this.#addressing.look()
    if (this.#isMeant()) this.#schedule(0)
    else this.#forget()
    this.#paint()
    this.#hooks.changed()
  }

  #schedule(milliseconds: number): void {
    this.#cancelPause?.()
    if (this.#end.signal.aborted) return
    this.#cancelPause = this.#platform.delay(milliseconds, () => this.#lookAgain())
  }

  /** Reads the draft, if that is allowed, and asks for a report when something has changed. */
  #lookAgain(): void {
    this.#cancelPause = null
    if (this.#end.signal.aborted) return
    if (!this.#platform.isAlive()) {
      this.#hooks.invalidated()
      return
    }
    this.#addressing.look()
    if (this.#mayRead()) this.#read()
    else if (!this.#isMeant()) this.#forget()
    this.#hooks.changed()
  }

  #read(): void {
    const newest = this.#newest
    const reading = this.#source.read()
    this.#permission.wasRead()
    if ('trouble' in reading) {
      // Half a word in an input method is no trouble, it is writing.
      if (reading.trouble === 'composing') this.#schedule(PAUSE)
      else newest.trouble = reading.trouble
      return
    }
    this.#uses.noticeUndone(reading.draft)
    const input = this.#inputOf(reading)
    const known = newest.isFor(input) && newest.trouble === null
    newest.touched = false
    newest.trouble = null
    if (!known) {
      newest.begin(reading, input)
      const { revision } = newest
      this.#await(revision, this.#asking.ask({ type: 'coach', draftId: this.draftId, revision, input }))
      return
    }
    this.#paint()
  }

  /** Takes in the answer to the newest request; answers to older ones are dropped. */
  #await(revision: number, answer: Promise<Report>): void {
    const isNewest = () => !this.#end.signal.aborted && revision === this.#newest.revision
    answer
      .then(
        (report) => {
          if (isNewest()) this.#newest.report = report
        },
        (error: unknown) => {
          if (error instanceof ContextInvalidated) {
            this.#hooks.invalidated()
          } else if (isNewest()) {
            this.#platform.report('coach', error)
            this.#newest.trouble = 'no-answer'
          }
        },
      )
      .then(() => {
        if (!isNewest()) return
        this.#paint()
        this.#hooks.changed()
      })
  }

  /** Lets go of every word of the draft. */
  #forget(): void {
    this.#newest.forget()
    this.#uses.forget()
    this.#shownFinding = null
    this.#paint()
  }

  // What the person asks for

  async #run(command: FromPanel): Promise<void> {
    if (command.type !== 'show') this.#unstored = undefined
    switch (command.type) {
      case 'ask':
        this.ask()
        break
      case 'use':
        await this.#use(command)
        break
      case 'undo':
        this.#last = undefined
        this.#conclude('undo', await this.#source.undo())
        break
      case 'dismiss':
        await this.#dismiss(command)
        break
      case 'context':
        this.#wishes.context = command.context
        this.#schedule(0)
        break
      case 'own-question':
        this.#wishes.ownQuestion = command.question.trim() || null
        this.#schedule(0)
        break
      case 'leave':
        this.#permission.leave()
        this.#notes?.look()
        this.#forget()
        this.#hooks.changed()
        break
      case 'show':
        this.#shownFinding = command.findingId
        this.#paint()
        break
      case 'choose-draft':
        this.#hooks.focused()
        break
      case 'notes':
        await this.#aboutNotes(command.notes)
        break
    }
  }

  async #aboutNotes(command: NotesCommand): Promise<void> {
    await this.#notes?.handle(command)
    this.#addressing.look()
    if (!this.#mayRead()) this.#forget()
    this.#schedule(0)
    this.#hooks.changed()
  }

  async #use(command: Use): Promise<void> {
    this.#last = undefined
    const before = this.#newest.reading?.draft
    const { wordingIds, moves } = command
    const outcome = await applyUse(this.#source, this.#newest, command)
    if (outcome.ok && before !== undefined) this.#uses.done(before, wordingIds, moves)
    this.#conclude('use', outcome)
    if (outcome.ok) await this.#uses.remember(wordingIds, moves)
  }

  #conclude(action: 'use' | 'undo', outcome: Outcome): void {
    this.#last = { action, ...outcome }
    this.#newest.touched = true
    this.#schedule(0)
    this.#hooks.changed()
  }

  async #dismiss({ findingId, revision, rule, scope }: Dismiss): Promise<void> {
    const finding = this.#newest.report?.findings.find((one) => one.id === findingId)
    if (finding && revision === this.#newest.revision) this.#dismissals.add(finding)
    this.#paint()
    this.#hooks.changed()
    try {
      await storeDismissal(this.#platform.store, rule, scope, this.#addressing.standing.person?.id)
    } catch (error) {
      this.#platform.report('dismiss', error)
      this.#unstored = isFull(error) ? 'full' : 'failed'
      this.#hooks.changed()
    }
  }

  #paint(): void {
    const { report, touched } = this.#newest
    const visible = mayUnderline(this.#platform.store.current.settings.underlines, this.#panelOpen)
    const dismissed = (finding: Report['findings'][number]) => this.#dismissals.has(finding)
    this.#painter.paint(
      visible && report && !touched ? underlinesOf(report, dismissed, this.#shownFinding) : [],
    )
  }
}
