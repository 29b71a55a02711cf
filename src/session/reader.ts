/** Reads one draft after a pause, where it may be read, asks the engine host, and draws what comes of it. */
import type { CoachInput, Finding, Report } from '../engine/types.ts'
import { ContextInvalidated } from '../platform/invalidated.ts'
import type { Platform } from '../platform/platform.ts'
import type { DraftReading } from '../sites/draft-source.ts'
import { Asking } from './asking.ts'
import type { Knowledge } from './draft-state.ts'
import { engineInput } from './input.ts'
import type { SessionHooks } from './session.ts'
import { mayUnderline, Painter, underlinesOf } from './underlining.ts'

/** How long a draft must rest before it is read, in milliseconds. */
export const PAUSE = 400

export class Reader {
  readonly #known: Knowledge
  readonly #platform: Platform
  readonly #hooks: SessionHooks
  readonly #end: AbortSignal
  readonly #asking: Asking
  readonly #painter: Painter
  #panelOpen = false
  #shownFinding: string | null = null
  #cancelPause: (() => void) | null = null

  /** `known` is shared with the session; `end` aborts when that ends. */
  constructor(known: Knowledge, platform: Platform, hooks: SessionHooks, end: AbortSignal) {
    this.#known = known
    this.#platform = platform
    this.#hooks = hooks
    this.#end = end
    this.#asking = new Asking(platform)
    this.#painter = new Painter(known.source)
    end.addEventListener('abort', () => {
      this.#cancelPause?.()
      this.forget()
    })
  }

  /** Tells whether a panel shows this draft's tab. */
  setPanelOpen(open: boolean): void {
    if (open === this.#panelOpen) return
    const { newest } = this.#known
    this.#panelOpen = open
    if (!open) this.#shownFinding = null
    this.paint()
    if (open && (!newest.report || newest.touched)) this.schedule(0)
  }

  /** Underlines one finding alone, or with null all of them. */
  show(findingId: string | null): void {
    this.#shownFinding = findingId
    this.paint()
  }

  /** The finding underlined at a point of the viewport (CSS pixels). */
  findingAt(x: number, y: number): string | null {
    return this.#painter.findingAt(x, y)
  }

  /** Takes in a change that the page tells of; whether it is one. */
  notice(what: 'text' | 'address' | 'message'): boolean {
    const { newest, addressing } = this.#known
    if (what === 'address') addressing.look()
    // Pages tell of changes that change nothing; those must not make the advice look old for a moment. This reads
    // the draft once at the first key of a burst.
    const news = what === 'address' || (newest.report !== null && !newest.touched && !this.#isAsRead())
    if (what !== 'address') newest.touched ||= news || newest.report === null
    this.schedule(PAUSE)
    return news
  }

  /** Looks anew whether the draft may be read: what was read of one that may not is let go of. */
  lookWhether(isStill: 'meant' | 'read'): void {
    this.#known.addressing.look()
    if (isStill === 'meant' ? this.#isMeant() : this.#mayRead()) this.schedule(0)
    else this.forget()
  }

  /** Reads the draft after some milliseconds, and not before. */
  schedule(milliseconds: number): void {
    this.#cancelPause?.()
    if (this.#end.aborted) return
    this.#cancelPause = this.#platform.delay(milliseconds, () => this.#lookAgain())
  }

  /** Lets go of every word of the draft. */
  forget(): void {
    this.#known.newest.forget()
    this.#known.uses.forget()
    this.show(null)
  }

  /** Draws the underlines as they should be now. */
  paint(): void {
    const { newest, dismissals } = this.#known
    const { report, touched } = newest
    const visible = mayUnderline(this.#platform.store.current.settings.underlines, this.#panelOpen)
    const dismissed = (finding: Finding) => dismissals.has(finding)
    this.#painter.paint(
      visible && report && !touched ? underlinesOf(report, dismissed, this.#shownFinding) : [],
    )
  }

  #mayRead(): boolean {
    const { notes, permission, addressing } = this.#known
    return notes?.mayCoach !== false && permission.mayRead(addressing.standing, this.#panelOpen)
  }

  #isMeant(): boolean {
    return this.#known.permission.isMeant(this.#known.addressing.standing)
  }

  /** Whether the draft still reads as it did for the newest request. */
  #isAsRead(): boolean {
    if (!this.#mayRead()) return false
    const reading = this.#known.source.read()
    return !('trouble' in reading) && this.#known.newest.isFor(this.#inputOf(reading))
  }

  #inputOf(reading: DraftReading): CoachInput {
    const { store, now } = this.#platform
    const { addressing, uses, wishes } = this.#known
    const stored = { ...store.current, usage: uses.counted(store.current.usage) }
    const { address, standing } = addressing
    return engineInput(reading, address, standing.person, stored, wishes, now())
  }

  /** Reads the draft, if that is allowed, and asks for a report when something has changed. */
  #lookAgain(): void {
    this.#cancelPause = null
    if (this.#end.aborted) return
    if (!this.#platform.isAlive()) {
      this.#hooks.invalidated()
      return
    }
    this.#known.addressing.look()
    if (this.#mayRead()) this.#read()
    else if (!this.#isMeant()) this.forget()
    this.#hooks.changed()
  }

  #read(): void {
    const { source, newest, permission, uses } = this.#known
    const reading = source.read()
    permission.wasRead()
    if ('trouble' in reading) {
      // Half a word in an input method is no trouble, it is writing.
      if (reading.trouble === 'composing') this.schedule(PAUSE)
      else newest.trouble = reading.trouble
      return
    }
    uses.noticeUndone(reading.draft)
    const input = this.#inputOf(reading)
    const isKnown = newest.isFor(input) && newest.trouble === null
    newest.touched = false
    newest.trouble = null
    if (isKnown) {
      this.paint()
      return
    }
    newest.begin(reading, input)
    const { revision } = newest
    this.#await(revision, this.#asking.ask({ type: 'coach', draftId: source.draftId, revision, input }))
  }

  /** Takes in the answer to the newest request; answers to older ones are dropped. */
  #await(revision: number, answer: Promise<Report>): void {
    const { newest } = this.#known
    const isNewest = () => !this.#end.aborted && revision === newest.revision
    answer
      .then(
        (report) => {
          if (isNewest()) newest.report = report
        },
        (error: unknown) => {
          if (error instanceof ContextInvalidated) {
            this.#hooks.invalidated()
          } else if (isNewest()) {
            this.#platform.report('coach', error)
            newest.trouble = 'no-answer'
          }
        },
      )
      .then(() => {
        if (!isNewest()) return
        this.paint()
        this.#hooks.changed()
      })
  }
}
