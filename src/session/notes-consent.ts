/** Whether one document may be read, for whom and why: what is stored about it, and what may be concluded from that. */
import {
  type Consent,
  type ConsentsView,
  holds,
  type Reason,
  refusal,
  withConsent,
  withSeen,
} from '../platform/consents.ts'
import type { Platform } from '../platform/platform.ts'
import type { WriteReply } from '../platform/protocol.ts'
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

  /** The person says that it may be read. `names`: so may every document that names one of the people. */
  async allow(personId: string, shared: boolean, names: boolean): Promise<WriteReply> {
    this.#isForbidden = false
    return this.#say(this.#seen({ personId, shared, reason: 'said' }), names)
  }

  /** The person says that it may not. */
  async forbid(): Promise<WriteReply> {
    this.#isForbidden = true
    return this.#say(refusal(this.#part.documentId))
  }

  async setShared(shared: boolean): Promise<WriteReply> {
    const now = this.#now()
    return now?.personId ? this.#say(this.#seen({ ...now, shared })) : 'written'
  }

  /**
   * Notes the title and the day for the list in the settings, where a document that a name opened is to be found, too.
   * Not at each change of what is stored: two tabs that show one document would answer each other for ever.
   */
  async noteSeen(): Promise<void> {
    const now = this.#now()
    if (!now || !this.person) return
    const consent = this.#seen(now)
    if (JSON.stringify(consent) === JSON.stringify(this.#stored())) return
    if ((await this.#world.write({ what: 'consent-seen', consent })) !== 'written') return
    this.#view.accept('consents', withSeen(this.#view.current.consents, consent))
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

  #seen({ personId, shared, reason }: Said): Consent {
    const { documentId, title } = this.#part
    return { documentId, personId, shared, reason, title, seen: dayOf(this.#world.now()) }
  }

  async #say(consent: Consent, names = false): Promise<WriteReply> {
    const reply = await this.#world.write({ what: 'consent', consent, names })
    // Here at once, and not with the browser's news.
    if (reply === 'written')
      this.#view.accept('consents', withConsent(this.#view.current.consents, consent, names))
    return reply
  }
}
