/** A document of notes: whether it may be read, which lines are coached, what they said. Knows no word of it itself. */
import type { ConsentsView } from '../platform/consents.ts'
import type { Platform } from '../platform/platform.ts'
import type { NotesCommand, NotesState, WriteReply } from '../platform/protocol.ts'
import { recentIds } from '../platform/usage.ts'
import type { NotesPart } from '../sites/draft-source.ts'
import type { Wishes } from './input.ts'
import { isNotesCommand } from './notes-command.ts'
import { NotesConsent } from './notes-consent.ts'
import { NotesSheet, type Prepare } from './notes-sheet.ts'
import { firstName, nameOf } from './read/names.ts'

/** As many lines of a document as a panel is told, and as many attendees. */
const MOST_LINES = 300
const MOST_ATTENDEES = 12

export interface NotesWorld extends Pick<Platform, 'store' | 'write' | 'now' | 'report' | 'ownId'> {
  /** Shared with the session. */
  wishes: Wishes
  /** Whether the coach rests here, whatever was allowed. */
  isResting(): boolean
  /** The state is another one now, without a command that is still being carried out. */
  changed(): void
  /** Aborts when the session ends. */
  signal: AbortSignal
}

/** Only the script of a site with documents brings this along: it is weight for the others. */
export type OpenNotes = (part: NotesPart, world: NotesWorld) => NotesDesk

export class NotesDesk {
  readonly #part: NotesPart
  readonly #world: NotesWorld
  readonly #consent: NotesConsent
  readonly #sheet: NotesSheet
  #isOpen = false
  /** The person has seen the lines that are coached. */
  #isConfirmed = false
  #isLooking = false
  #problem: NotesState['problem'] | undefined

  /** @param prepare asks the engine host for a sheet */
  constructor(part: NotesPart, world: NotesWorld, consents: ConsentsView, prepare: Prepare) {
    this.#part = part
    this.#world = world
    this.#consent = new NotesConsent(part, world, consents)
    this.#sheet = new NotesSheet(part, prepare)
    // The settings, or another tab, may have taken a permission back.
    consents.onChange(() => {
      this.look()
      world.changed()
    }, world.signal)
    this.#noteSeen()
  }

  /** Whether the lines may go to the engine. */
  get mayCoach(): boolean {
    return this.#isConfirmed && this.#part.lines.length > 0
  }

  /** Looks anew what is allowed, and tells the document. */
  look(): void {
    const { wishes, isResting } = this.#world
    const { person, shared } = this.#consent
    wishes.sharedNotes = shared
    const [address] = person?.addresses ?? []
    this.#isOpen = person !== null && address !== undefined && !isResting()
    if (!this.#isOpen) {
      this.#isConfirmed = false
      this.#sheet.drop()
    }
    this.#part.allow(this.#isOpen && person && address ? { name: person.name, address } : null)
  }

  state(): NotesState {
    const { people } = this.#world.store.current
    const { title, reading, lines, said, underlines, copy, attendees } = this.#part
    const { person, named, byName, shared } = this.#consent
    const prepared = this.#sheet.state
    return {
      title,
      reading,
      allowed: person !== null,
      people: people.filter(({ addresses }) => addresses.length > 0).map(({ id, name }) => ({ id, name })),
      ...(named ? { named: { id: named.person.id, where: named.where } } : {}),
      byName,
      attendees: attendees?.slice(0, MOST_ATTENDEES).map(nameOf) ?? null,
      looking: this.#isLooking,
      shared,
      lines: lines.slice(0, MOST_LINES),
      coached: this.mayCoach,
      said,
      underlines,
      copy: copy?.slice(0, MOST_LINES) ?? null,
      ...(prepared ? { prepared } : {}),
      ...(this.#problem ? { problem: this.#problem } : {}),
    }
  }

  /** Does what the person asked for. What may take its time is begun: it must not keep them from saying "Stop". */
  async handle(command: unknown): Promise<void> {
    if (!isNotesCommand(command)) return
    this.#problem = undefined
    await this.#carryOut(command)
    this.#noteSeen()
  }

  async #carryOut(command: NotesCommand): Promise<void> {
    switch (command.act) {
      case 'attendees':
        this.#begin('attendees', () => this.#findAttendees())
        break
      case 'allow':
        await this.#stored(() => this.#consent.allow(command.personId, command.shared, command.names))
        break
      case 'forbid':
        await this.#stored(() => this.#consent.forbid())
        break
      case 'shared':
        await this.#stored(() => this.#consent.setShared(command.shared))
        break
      case 'coach':
        this.#isConfirmed = true
        break
      case 'select':
        if (await this.#part.takeSelection()) this.#isConfirmed = true
        else this.#problem = 'nothing-selected'
        break
      case 'drop':
        this.#part.dropLines()
        this.#isConfirmed = false
        break
      case 'hear':
        if (!(await this.#part.hear(command.text))) this.#problem = 'nothing-selected'
        break
      case 'copy':
        if ((await this.#part.fetchCopy()) === null) this.#problem = 'no-copy'
        break
      case 'pick':
        this.#part.pickLines(command.lines)
        break
      case 'go':
        await this.#part.goTo(command.line)
        break
      case 'prepare':
        if (this.#isOpen) this.#begin('prepare', () => this.#makeSheet(command.of))
        break
      case 'close-sheet':
        this.#sheet.drop()
        break
      case 'underlines':
        this.#part.setUnderlines(command.on, this.#world.ownId)
        break
    }
  }

  /** Has a permission stored, and tells the person if that failed and the document what holds then. */
  async #stored(say: () => Promise<WriteReply>): Promise<void> {
    const reply = await say().catch((error: unknown): WriteReply => {
      this.#world.report('notes consent', error)
      return 'failed'
    })
    if (reply !== 'written') this.#problem = reply === 'full' ? 'full' : 'not-stored'
    this.look()
  }

  async #findAttendees(): Promise<void> {
    this.#isLooking = true
    try {
      if (!(await this.#part.findAttendees())) this.#problem = 'no-copy'
    } finally {
      this.#isLooking = false
    }
    this.look()
    this.#noteSeen()
  }

  async #makeSheet(of: 'all' | 'selection'): Promise<void> {
    const { store, now } = this.#world
    const { person } = this.#consent
    const { said } = this.#part
    const outcome = await this.#sheet.make(of, {
      ...(said ? { messages: said } : {}),
      ...(person ? { manager: firstName(person), formal: person.formal } : {}),
      recent: recentIds(store.current.usage, now()),
    })
    if (outcome === 'nothing-selected' || outcome === 'no-copy') this.#problem = outcome
  }

  #begin(what: string, work: () => Promise<void>): void {
    const { report, changed, signal } = this.#world
    work()
      .catch((error: unknown) => report(`notes ${what}`, error))
      .then(() => {
        if (!signal.aborted) changed()
      })
  }

  #noteSeen(): void {
    if (this.#world.isResting()) return
    this.#consent.noteSeen().catch((error: unknown) => this.#world.report('notes seen', error))
  }
}
