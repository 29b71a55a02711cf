/** A document of notes: whether it may be read, which lines are coached, what they said. Knows no word of it itself. */
import { type Consent, type Consents, withConsent } from '../platform/consents.ts'
import type { NotesCommand, NotesState } from '../platform/protocol.ts'
import type { Records } from '../platform/records.ts'
import type { MarkedPerson } from '../platform/settings.ts'
import type { Store } from '../platform/store.ts'
import type { NotesPart } from '../sites/draft-source.ts'
import type { Wishes } from './input.ts'
import { isNotesCommand } from './notes-command.ts'

/** As many lines of a document as a panel is told. */
const MOST_LINES = 300

export interface NotesWorld {
  store: Store
  /** Shared with the session. */
  wishes: Wishes
  /** Whether the coach rests here, whatever was allowed. */
  isResting(): boolean
  /** The extension's own id, under which Docs is asked for the places of words. */
  ownId: string
  /** Aborts when the session ends. */
  signal: AbortSignal
}

/** Only the script of a site with documents brings this along: it is weight for the others. */
export type OpenNotes = (part: NotesPart, world: NotesWorld) => NotesDesk

export class NotesDesk {
  readonly #part: NotesPart
  readonly #world: NotesWorld
  readonly #consents: Records<{ consents: Consents }>
  /** The person has seen the lines that are coached. */
  #isConfirmed = false
  #problem: NotesState['problem'] | undefined

  constructor(part: NotesPart, world: NotesWorld, consents: Records<{ consents: Consents }>) {
    this.#part = part
    this.#world = world
    this.#consents = consents
    // Another tab may have taken a permission back.
    consents.onChange(() => this.look(), world.signal)
  }

  /** Whether the lines may go to the engine. */
  get mayCoach(): boolean {
    return this.#isConfirmed && this.#part.lines.length > 0
  }

  /** Looks anew what is allowed, and tells the document. */
  look(): void {
    const { wishes, isResting } = this.#world
    const consent = this.#consent()
    const person = this.#person(consent)
    wishes.sharedNotes = consent?.shared ?? true
    const [address] = person?.addresses ?? []
    const isOpen = person !== null && address !== undefined && !isResting()
    if (!isOpen) this.#isConfirmed = false
    this.#part.allow(isOpen ? { name: person.name, address } : null)
  }

  state(): NotesState {
    const { people } = this.#world.store.current
    const { title, reading, lines, said, underlines, copy } = this.#part
    const consent = this.#consent()
    const named = this.#named()
    return {
      title,
      reading,
      allowed: this.#person(consent) !== null,
      people: people.filter(({ addresses }) => addresses.length > 0).map(({ id, name }) => ({ id, name })),
      ...(named ? { named: named.id } : {}),
      shared: consent?.shared ?? true,
      lines: lines.slice(0, MOST_LINES),
      coached: this.mayCoach,
      said,
      underlines,
      copy: copy?.slice(0, MOST_LINES) ?? null,
      ...(this.#problem ? { problem: this.#problem } : {}),
    }
  }

  /** Does what the person asked for. */
  async handle(command: unknown): Promise<void> {
    if (!isNotesCommand(command)) return
    this.#problem = undefined
    switch (command.act) {
      case 'allow':
        await this.#allow(command)
        break
      case 'forbid':
        await this.#store({ personId: null, shared: true })
        break
      case 'shared':
        await this.#store({ personId: this.#consent()?.personId ?? null, shared: command.shared })
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
      case 'underlines':
        this.#part.setUnderlines(command.on, this.#world.ownId)
        break
    }
  }

  async #allow({ personId, shared, titles }: Extract<NotesCommand, { act: 'allow' }>): Promise<void> {
    const { documentId } = this.#part
    await this.#consents.update('consents', (consents) => ({
      ...withConsent(consents, { documentId, personId, shared }),
      byTitle: consents.byTitle || titles,
    }))
    this.look()
  }

  async #store(consent: Pick<Consent, 'personId' | 'shared'>): Promise<void> {
    const { documentId } = this.#part
    await this.#consents.update('consents', (consents) => withConsent(consents, { documentId, ...consent }))
    this.look()
  }

  /** What the person said about this document, or in general about documents with such a title. */
  #consent(): Consent | null {
    const { documentId } = this.#part
    const { consents } = this.#consents.current
    const said = consents.documents.find((one) => one.documentId === documentId)
    if (said) return said
    const named = consents.byTitle ? this.#named() : null
    return named ? { documentId, personId: named.id, shared: true } : null
  }

  #person(consent: Consent | null): MarkedPerson | null {
    const { people } = this.#world.store.current
    return (consent?.personId && people.find(({ id }) => id === consent.personId)) || null
  }

  /** The one of the people whom the title names. */
  #named(): MarkedPerson | null {
    const words = new Set(this.#part.title.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu))
    const named = this.#world.store.current.people.filter(({ name }) => {
      const [first = ''] = name.toLowerCase().trim().split(/\s+/)
      return first.length > 2 && words.has(first)
    })
    return named.length === 1 ? named[0]! : null
  }
}
