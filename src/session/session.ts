/**
 * One draft and its latest report. A session decides whether the draft may be read, reads it after a pause, asks the
 * engine host, draws underlines, and applies what the person chose. It knows no browser API.
 */
import { CORE_RULES, type CoachInput, type Finding, type Report } from '../engine/types.ts'
import { ContextInvalidated } from '../platform/invalidated.ts'
import type { Platform } from '../platform/platform.ts'
import type { DraftState, FromPanel, Resting, StateTrouble } from '../platform/protocol.ts'
import { forgetUse, rememberUse, SITES } from '../platform/settings.ts'
import type { Address, DraftReading, DraftSource, Outcome, Underline } from '../sites/draft-source.ts'
import { Asking } from './asking.ts'
import { CarefulSource } from './careful-source.ts'
import { editsBetween } from './edits.ts'
import { engineInput, inputKey, type Wishes } from './input.ts'
import { type Standing, standing } from './standing.ts'

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

type Command = FromPanel
type Use = Extract<Command, { type: 'use' }>
type Dismiss = Extract<Command, { type: 'dismiss' }>

/** A finding is recognised in later reports by its rule and words: ids hold within one report only. */
const sameness = (finding: Finding) => `${finding.rule}\n${finding.in}\n${finding.quote}`

export class Session {
  readonly draftId: string
  readonly #source: DraftSource
  readonly #platform: Platform
  readonly #hooks: SessionHooks
  readonly #end = new AbortController()
  readonly #asking: Asking
  readonly #dismissed = new Set<string>()
  readonly #wishes: Wishes = { asked: false, context: null, ownQuestion: null }

  #address: Address
  #standing: Standing
  #panelOpen = false
  #left = false
  #wasOff: boolean
  /** Asked for once while nobody would see an unasked reading, for example by the keyboard. */
  #askedNow = false

  #revision = 0
  /** What the request of `#revision` was made from; null while nothing may be read. */
  #reading: DraftReading | null = null
  #message: string | null = null
  #key = ''
  /** The answer to `#revision`. */
  #report: Report | null = null
  /** The page told of a change since `#reading`. */
  #touched = false
  #trouble: StateTrouble | null = null
  #last: DraftState['last'] | undefined
  /** The last Use that still stands, and the draft before it. */
  #used: { before: string; wordingIds: string[]; moves: string[] } | null = null
  /** Wordings that were used here and taken back: they may be offered again, or Undo would change the advice. */
  readonly #takenBack = new Set<string>()
  #painted = false
  #shownFinding: string | null = null
  #cancelPause: (() => void) | null = null
  /** Commands run one after the other: an Undo must find its Use done. */
  #commands: Promise<void> = Promise.resolve()

  constructor(source: DraftSource, platform: Platform, hooks: SessionHooks) {
    this.draftId = source.draftId
    this.#source = new CarefulSource(source, platform.report)
    this.#platform = platform
    this.#hooks = hooks
    this.#asking = new Asking(platform)
    this.#address = this.#source.address()
    this.#standing = standing(this.#address, platform.store.current.people)
    this.#source.watch((what) => this.#onPage(what), this.#end.signal)
    platform.store.onChange(() => this.#onStored(), this.#end.signal)
    this.#wasOff = this.#switchedOff() !== null
    this.#schedule(PAUSE)
  }

  /** Whom the draft is to, for a list of drafts. */
  get label(): string {
    const to = this.#address.recipients.filter((one) => one.kind === 'to')
    return to
      .map((one) => one.name || one.address || '')
      .filter(Boolean)
      .join(', ')
  }

  /** The finding underlined at a point of the viewport. */
  findingAt(x: number, y: number): string | null {
    return this.#painted ? this.#source.findingAt(x, y) : null
  }

  /** Tells whether a panel shows this draft's tab. */
  setPanelOpen(open: boolean): void {
    if (open === this.#panelOpen) return
    this.#panelOpen = open
    if (!open) this.#shownFinding = null
    this.#paint()
    if (open && (!this.#report || this.#touched)) this.#schedule(0)
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
    const report = this.#phase() === 'ready' ? this.#report : null
    const reading = this.#reading
    const resting = this.#resting()
    const { person } = this.#standing
    return {
      draftId: this.draftId,
      revision: this.#revision,
      site: this.#source.site,
      phase: this.#phase(),
      ...(this.#trouble ? { trouble: this.#trouble } : {}),
      ...(resting ? { resting } : {}),
      to: this.#address.recipients
        .filter((one) => one.kind === 'to')
        .map(({ kind: _, ...someone }) => someone),
      ...(person ? { person: { id: person.id, name: person.name } } : {}),
      ...(reading?.subject ? { subject: reading.subject } : {}),
      ...(report && reading ? { report, draft: reading.draft } : {}),
      ...(report && this.#message !== null ? { message: this.#message } : {}),
      ...(report && this.#message !== null && reading?.message ? { messageFrom: reading.message.from } : {}),
      asked: this.#wishes.asked,
      ...(this.#wishes.context ? { context: this.#wishes.context } : {}),
      dismissed: this.#dismissedIds(),
      canUndo: this.#source.canUndo(),
      ...(this.#last ? { last: this.#last } : {}),
    }
  }

  /** Does what the person asked for in the panel. */
  handle(command: Command): Promise<void> {
    const done = this.#commands.then(() => (this.#end.signal.aborted ? undefined : this.#run(command)))
    this.#commands = done.catch((error) => this.#platform.report(`command ${command.type}`, error))
    return this.#commands
  }

  /** "Coach this draft": reads it whoever it is to, and keeps reading it while somebody looks. */
  ask(): void {
    this.#left = false
    this.#wishes.asked = true
    this.#askedNow = true
    this.#trouble = null
    this.#schedule(0)
    this.#hooks.changed()
  }

  // Whether to read

  /** Whether the settings say that nothing is read unasked here. */
  #switchedOff(): 'quiet' | 'site-off' | null {
    const { settings } = this.#platform.store.current
    const site = SITES.find((name) => name === this.#source.site)
    if (site && !settings.sites[site]) return 'site-off'
    return settings.quietUntil !== null && this.#platform.now() < settings.quietUntil ? 'quiet' : null
  }

  #resting(): Resting | null {
    if (this.#left) return 'left'
    return this.#wishes.asked ? null : this.#switchedOff()
  }

  /** Whether the person's own settings or a question of theirs let the coach look at this draft at all. */
  #isMeant(): boolean {
    return this.#resting() === null && (this.#wishes.asked || this.#standing.kind === 'marked')
  }

  /** What nobody would see is not read either. */
  #mayRead(): boolean {
    const { underlines, sign } = this.#platform.store.current.settings
    const seen = this.#panelOpen || this.#askedNow || underlines === 'always' || sign
    return seen && this.#isMeant()
  }

  #phase(): DraftState['phase'] {
    if (!this.#isMeant())
      return this.#resting() || this.#standing.kind === 'marked' ? 'unmarked' : this.#standing.kind
    if (this.#trouble) return 'trouble'
    return this.#report && !this.#touched ? 'ready' : 'waiting'
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
    if (what === 'address') this.#lookAtAddress()
    // Pages tell of changes that change nothing; those must not make the advice look old for a moment. This reads
    // the draft once at the first key of a burst.
    const news = what === 'address' || (this.#report !== null && !this.#touched && !this.#isAsRead())
    if (what !== 'address') this.#touched ||= news || this.#report === null
    this.#schedule(PAUSE)
    if (news) this.#hooks.changed()
  }

  /** Whether the draft still reads as it did for the newest request. */
  #isAsRead(): boolean {
    if (!this.#mayRead()) return false
    const reading = this.#source.read()
    return !('trouble' in reading) && inputKey(this.#inputOf(reading)) === this.#key
  }

  #inputOf(reading: DraftReading): CoachInput {
    const { current } = this.#platform.store
    const now = this.#platform.now()
    const { person } = this.#standing
    const recent = current.usage.recent.filter(({ id }) => !this.#takenBack.has(id))
    const stored = { ...current, usage: { ...current.usage, recent } }
    return engineInput(reading, this.#address, person, stored, this.#wishes, now)
  }

  /** Notices that the last Use was undone, by the panel or by the page's own undo. */
  #noticeUndone(reading: DraftReading): void {
    const used = this.#used
    if (used?.before !== reading.draft) return
    this.#used = null
    for (const id of used.wordingIds) this.#takenBack.add(id)
    this.#platform.store
      .update('usage', (usage) => forgetUse(usage, used.wordingIds, used.moves))
      .catch((error: unknown) => this.#platform.report('usage', error))
  }

  #onStored(): void {
    // Hiding everything and switching a site off also end what was asked for before; asking again wakes it.
    const off = this.#switchedOff() !== null
    if (off && !this.#wasOff) this.#wishes.asked = false
    this.#wasOff = off
    this.#lookAtAddress()
    if (this.#isMeant()) this.#schedule(0)
    else this.#forget()
    this.#paint()
    this.#hooks.changed()
  }

  #lookAtAddress(): void {
    this.#address = this.#source.address()
    this.#standing = standing(this.#address, this.#platform.store.current.people)
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
    this.#lookAtAddress()
    if (this.#mayRead()) this.#read()
    else if (!this.#isMeant()) this.#forget()
    this.#hooks.changed()
  }

  #read(): void {
    const reading = this.#source.read()
    this.#askedNow = false
    if ('trouble' in reading) {
      // Half a word in an input method is no trouble, it is writing.
      if (reading.trouble === 'composing') this.#schedule(PAUSE)
      else this.#trouble = reading.trouble
      return
    }
    this.#noticeUndone(reading)
    const input = this.#inputOf(reading)
    const key = inputKey(input)
    const known = key === this.#key && this.#trouble === null
    this.#touched = false
    this.#trouble = null
    if (!known) {
      this.#key = key
      this.#reading = reading
      this.#message = input.message ?? null
      this.#report = null
      this.#revision++
      this.#await(this.#asking.ask({ type: 'coach', draftId: this.draftId, revision: this.#revision, input }))
    }
    this.#paint()
  }

  /** Takes in the answer to the newest request; answers to older ones are dropped. */
  #await(answer: Promise<Report>): void {
    const revision = this.#revision
    const isNewest = () => !this.#end.signal.aborted && revision === this.#revision
    answer
      .then(
        (report) => {
          if (isNewest()) this.#report = report
        },
        (error: unknown) => {
          if (error instanceof ContextInvalidated) {
            this.#hooks.invalidated()
          } else if (isNewest()) {
            this.#platform.report('coach', error)
            this.#trouble = 'no-answer'
          }
        },
      )
      .then(() => {
        if (!isNewest()) return
        this.#paint()
        this.#hooks.changed()
      })
  }

  /** Lets go of every word of the draft. A report still on its way finds its revision gone. */
  #forget(): void {
    this.#revision++
    this.#reading = null
    this.#message = null
    this.#report = null
    this.#key = ''
    this.#used = null
    this.#trouble = null
    this.#shownFinding = null
    this.#paint()
  }

  // What the person asks for

  async #run(command: Command): Promise<void> {
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
        this.#leave()
        break
      case 'show':
        this.#shownFinding = command.findingId
        this.#paint()
        break
      case 'choose-draft':
        this.#hooks.focused()
        break
    }
  }

  #leave(): void {
    this.#left = true
    this.#wishes.asked = false
    this.#forget()
    this.#hooks.changed()
  }

  async #use(command: Use): Promise<void> {
    this.#last = undefined
    const before = this.#reading?.draft
    const outcome = await this.#apply(command)
    const { wordingIds, moves } = command
    if (outcome.ok && before !== undefined) {
      this.#used = { before, wordingIds, moves }
      for (const id of wordingIds) this.#takenBack.delete(id)
    }
    this.#conclude('use', outcome)
    if (!outcome.ok) return
    const now = this.#platform.now()
    await this.#platform.store.update('usage', (usage) => rememberUse(usage, wordingIds, moves, now))
  }

  async #apply(command: Use): Promise<Outcome> {
    const reading = this.#reading
    const report = this.#report
    if (command.revision !== this.#revision || !reading || !report) return { ok: false, trouble: 'stale' }
    // The page may have changed since it last told: what counts is the text at this moment.
    const now = this.#source.read()
    if ('trouble' in now) return { ok: false, trouble: now.trouble }
    if (now.draft !== reading.draft) return { ok: false, trouble: 'stale' }
    const suggestion = report.suggestions.find((one) => one.text === command.text)
    const edits = suggestion?.edits ?? editsBetween(reading.draft, command.text)
    return edits.length > 0 ? this.#source.apply(edits, reading.draft) : { ok: true }
  }

  #conclude(action: 'use' | 'undo', outcome: Outcome): void {
    this.#last = { action, ...outcome }
    this.#touched = true
    this.#schedule(0)
    this.#hooks.changed()
  }

  async #dismiss(command: Dismiss): Promise<void> {
    const finding = this.#report?.findings.find((one) => one.id === command.findingId)
    if (finding && command.revision === this.#revision) this.#dismissed.add(sameness(finding))
    const { rule } = command
    const off = (rules: (typeof rule)[]) => (rules.includes(rule) ? rules : [...rules, rule])
    this.#paint()
    this.#hooks.changed()
    const { store } = this.#platform
    const personId = this.#standing.person?.id
    if (command.scope === 'person' && personId) {
      await store.update('people', (people) =>
        people.map((one) => (one.id === personId ? { ...one, rulesOff: off(one.rulesOff) } : one)),
      )
    }
    if (command.scope === 'kind') {
      await store.update('settings', (settings) => ({ ...settings, rulesOff: off(settings.rulesOff) }))
    }
    await store.update('usage', (usage) => {
      const dismissCounts = { ...usage.dismissCounts, [rule]: (usage.dismissCounts[rule] ?? 0) + 1 }
      return { ...usage, dismissCounts }
    })
  }

  #dismissedIds(): string[] {
    const findings = this.#report?.findings ?? []
    return findings.filter((one) => this.#dismissed.has(sameness(one))).map((one) => one.id)
  }

  // Underlines

  #underlines(): Underline[] {
    const mode = this.#platform.store.current.settings.underlines
    const visible = mode === 'always' || (mode === 'while-panel-open' && this.#panelOpen)
    if (!visible || !this.#report || this.#report.silent || this.#touched) return []
    return this.#report.findings
      .filter((one) => one.in === 'draft' && one.shown && !this.#dismissed.has(sameness(one)))
      .filter((one) => this.#shownFinding === null || this.#shownFinding === one.id)
      .map((one) => ({
        start: one.start,
        end: one.end,
        strength: CORE_RULES.includes(one.rule) ? 'core' : 'lesser',
        findingId: one.id,
      }))
  }

  #paint(): void {
    const underlines = this.#underlines()
    if (underlines.length === 0 && !this.#painted) return
    this.#painted = underlines.length > 0
    this.#source.underline(underlines)
  }
}
