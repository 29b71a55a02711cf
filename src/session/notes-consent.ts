/** Whether one document may be read, for whom and why: what is stored about it, and what may be concluded from that. */
import {
  type Consent,
  type Consents,
  type ConsentsView,
  holds,
  type Reason,
  refusal,
  type Sighting,
  withConsent,
  withSeen,
} from '../platform/consents.ts'
import type { Platform } from '../platform/platform.ts'
import type { Change, WriteReply } from '../platform/protocol.ts'
import type { MarkedPerson } from '../platform/settings.ts'
import { dayOf } from '../platform/usage.ts'
import type { NotesPart } from '../sites/draft-source.ts'
import { isSmallCircle, namedAmong, namedInTitle } from './named.ts'

export type ConsentWorld = Pick<Platform, 'store' | 'write' | 'now'>

/** What holds of a consent beyond when and under which title the document was seen. */
type Said = Pick<Consent, 'personId' | 'shared' | 'reason'>

export class NotesConsent {
  readonly #part: NotesPart
  readonly #world: ConsentWorld
  readonly #view: ConsentsView
  /** The person took the permission back here: that holds in this tab even where it cannot be stored. */
  #isForbidden = false

  constructor(part: NotesPart, world: ConsentWorld, view: ConsentsView) {
    this.#part = part
    this.#world = world
    this.#view = view
  }

  /** The person the document may be read for; null: it may not be read. */
  get person(): MarkedPerson | null {
    const personId = this.#now()?.personId
    return this.#people.find(({ id }) => id === personId) ?? null
  }

  /** Whether that person can read the document. */
  get shared(): boolean {
    return this.#now()?.shared ?? true
  }

  /** Whether a name opens documents. */
  get byName(): boolean {
    return this.#view.current.consents.byName
  }

  /** The one of the people whom the document names, and where. */
  get named(): { person: MarkedPerson; where: Exclude<Reason, 'said'> } | null {
    const { title, attendees } = this.#part
    const inTitle = namedInTitle(title, this.#people)
    if (inTitle) return { person: inTitle, where: 'title' }
    const among = attendees && namedAmong(attendees, this.#people)
    return among ? { person: among, where: 'attendees' } : null
  }

  /**
   * The person says that it may be read. `names`: so may every document that names one of the people. It holds once it
   * is stored. Throws, as `forbid` and `setShared` do, when nobody could be asked to store it.
   */
  async allow(personId: string, shared: boolean, names: boolean): Promise<WriteReply> {
    const { documentId, title } = this.#part
    const seen = dayOf(this.#world.now())
    const reply = await this.#say({ documentId, personId, shared, reason: 'said', title, seen }, names)
    if (reply === 'written') this.#isForbidden = false
    return reply
  }

  /** The person says that it may not. */
  async forbid(): Promise<WriteReply> {
    this.#isForbidden = true
    return this.#say(refusal(this.#part.documentId), false)
  }

  /** The person says whether the one it is for can read it. */
  async setShared(shared: boolean): Promise<WriteReply> {
    const now = this.#now()
    return now ? this.#see({ ...this.#sighting(now), shared }) : 'written'
  }

  /**
   * Notes the title and the day for the list in the settings, where a document that a name opened is to be found, too.
   * Not at each change of what is stored: two tabs that show one document would answer each other for ever.
   */
  async noteSeen(): Promise<void> {
    const now = this.#now()
    if (!now || !this.person) return
    const sighting = this.#sighting(now)
    const { consents } = this.#view.current
    if (this.#seen(consents, sighting) !== consents) await this.#see(sighting)
  }

  get #people(): MarkedPerson[] {
    return this.#world.store.current.people
  }

  #stored(): Consent | undefined {
    const { documentId } = this.#part
    return this.#view.current.consents.documents.find((one) => one.documentId === documentId)
  }

  /** What holds now: what the person said of this document, or what they said of documents that name somebody. */
  #now(): Said | null {
    const stored = this.#stored()
    if (this.#isForbidden || stored?.personId === null) return null
    if (stored?.reason === 'said') return stored
    if (!this.byName) return null
    const { named } = this
    const opens = named?.where === 'title' || isSmallCircle(this.#part.attendees)
    if (named && opens)
      return { personId: named.person.id, shared: stored?.shared ?? true, reason: named.where }
    // The attendees were seen on a click once; the document is not looked through again for them. Seen anew, what
    // shows now counts.
    if (this.#part.attendees !== null) return null
    return stored?.reason === 'attendees' && holds(stored, this.#view.current.consents) ? stored : null
  }

  #sighting({ personId, reason }: Said): Sighting {
    const { documentId, title } = this.#part
    const named = reason !== 'said' && personId !== null ? { personId, reason } : null
    return { documentId, title, named }
  }

  #seen(consents: Consents, sighting: Sighting): Consents {
    return withSeen(consents, sighting, dayOf(this.#world.now()))
  }

  #see(sighting: Sighting): Promise<WriteReply> {
    return this.#write({ what: 'consent-seen', seen: sighting }, (all) => this.#seen(all, sighting))
  }

  #say(consent: Consent, names: boolean): Promise<WriteReply> {
    return this.#write({ what: 'consent', consent, names }, (all) => withConsent(all, consent, names))
  }

  /** @param made the same change, made here at once and not with the browser's news */
  async #write(change: Change, made: (consents: Consents) => Consents): Promise<WriteReply> {
    const { consents } = this.#view.current
    const reply = await this.#world.write(change)
    // What came meanwhile may be newer than this change, such as a refusal; if it is older, the news of this one follow.
    const isNewest = this.#view.current.consents === consents
    if (reply === 'written' && isNewest) this.#view.accept('consents', made(consents))
    return reply
  }
}
