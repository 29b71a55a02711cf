/** In which documents the person allows the coach to read, and for whom they are. No word of what stands in them. */
import { bool, isObject } from './parse.ts'
import type { Opened, Watched } from './records.ts'
import type { RecordType } from './storage.ts'

/**
 * Why a document may be read: the person `said` so; or its `title` or its `attendees` name one of their people, which
 * holds only as long as `Consents.byName` does.
 */
export type Reason = 'said' | 'title' | 'attendees'

/** What the person said about one document. */
export interface Consent {
  documentId: string
  /** The person it is for or with; null: it is not to be read. */
  personId: string | null
  /** Whether that person can read the document. */
  shared: boolean
  reason: Reason
  /** Its title and the day (`2026-11-22`) as last seen, for the list in the settings; empty if it is not to be read. */
  title: string
  seen: string
}

/**
 * What a tab sees of a document that may be read. It is laid over what is stored of the document by then, and is no
 * consent: a tab may not have heard yet what was said elsewhere.
 */
export interface Sighting {
  documentId: string
  title: string
  /** Whom it names, if that is why it may be read. */
  named: { personId: string; reason: Exclude<Reason, 'said'> } | null
  /** Whether the person it is for can read it, if that is being said now. */
  shared?: boolean
}

export interface Consents {
  /** The newest first. */
  documents: Consent[]
  /** Documents whose title or attendees name one of the people may be read without asking. */
  byName: boolean
}

/** What the person allowed, as a session looks at it. */
export type ConsentsView = Watched<{ consents: Consents }> & Pick<Opened<{ consents: Consents }>, 'accept'>

/** More documents than this are not remembered: the oldest are asked about again. */
const MOST = 500
/** Of a longer title the beginning is kept, in UTF-16 code units. */
const LONGEST_TITLE = 200

const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LONGEST_TITLE) : '')

/** One consent; null when it cannot be understood. */
export function parseConsent(value: unknown): Consent | null {
  if (!isObject(value) || typeof value.documentId !== 'string') return null
  const { documentId, personId, reason } = value
  if (personId !== null && typeof personId !== 'string') return null
  return {
    documentId,
    personId,
    shared: bool(value.shared, true),
    reason: reason === 'title' || reason === 'attendees' ? reason : 'said',
    title: text(value.title),
    seen: text(value.seen),
  }
}

/** One sighting; null when it cannot be understood. */
export function parseSighting(value: unknown): Sighting | null {
  if (!isObject(value) || typeof value.documentId !== 'string' || typeof value.title !== 'string') return null
  const { documentId, title, named, shared } = value
  const known = { documentId, title, ...(typeof shared === 'boolean' ? { shared } : {}) }
  if (named === null) return { ...known, named }
  if (!isObject(named) || typeof named.personId !== 'string') return null
  const { personId, reason } = named
  return reason === 'title' || reason === 'attendees' ? { ...known, named: { personId, reason } } : null
}

export const CONSENTS: RecordType<Consents> = {
  key: 'consents',
  version: 1,
  defaults: () => ({ documents: [], byName: false }),
  parse(value) {
    if (!isObject(value) || !Array.isArray(value.documents)) return null
    const documents = value.documents.map(parseConsent)
    if (!documents.every((one) => one !== null)) return null
    return { documents, byName: bool(value.byName, false) }
  },
}

/**
 * Consents with those of a copy: where both speak of a document, the copy holds.
 * @param ownId the id that a person of the copy has here
 */
export function withConsents(now: Consents, copy: Consents, ownId: (id: string) => string): Consents {
  const documents = new Map(now.documents.map((one) => [one.documentId, one]))
  for (const consent of copy.documents) {
    const { documentId, personId } = consent
    documents.set(documentId, { ...consent, personId: personId && ownId(personId) })
  }
  return { documents: [...documents.values()].slice(0, MOST), byName: copy.byName }
}

/** Consents with what the person says of one document now; with `names` a name opens others, too. */
export function withConsent(consents: Consents, consent: Consent, names = false): Consents {
  const others = consents.documents.filter(({ documentId }) => documentId !== consent.documentId)
  const kept = { ...consent, title: text(consent.title) }
  return { documents: [kept, ...others].slice(0, MOST), byName: consents.byName || names }
}

/**
 * Consents with a document as it was seen on a day (`2026-11-22`). What was withdrawn or forgotten meanwhile stays so,
 * and what the person said of it stands above a name. The same object when nothing is new.
 */
export function withSeen(consents: Consents, sighting: Sighting, day: string): Consents {
  const { documentId, title, named, shared } = sighting
  const stored = consents.documents.find((one) => one.documentId === documentId)
  if (stored?.personId === null) return consents
  const seen: Consent = {
    ...(stored ?? refusal(documentId)),
    ...(stored?.reason === 'said' ? null : named),
    ...(shared === undefined ? null : { shared }),
    title: text(title),
    seen: day,
  }
  const isNews = JSON.stringify(seen) !== JSON.stringify(stored)
  return isNews && holds(seen, consents) ? withConsent(consents, seen) : consents
}

/** That a document is not to be read: nothing but its id is remembered, so that its title cannot open it again. */
export const refusal = (documentId: string): Consent => ({
  documentId,
  personId: null,
  shared: true,
  reason: 'said',
  title: '',
  seen: '',
})

/** Consents without the one for a document, which stays where it stood in the list. */
export function withdrawn(consents: Consents, documentId: string): Consents {
  const documents = consents.documents.map((one) =>
    one.documentId === documentId ? refusal(documentId) : one,
  )
  return { ...consents, documents }
}

/** Consents without any: each document that was allowed is refused, and no name opens another. */
export function allWithdrawn({ documents }: Consents): Consents {
  return { documents: documents.map(({ documentId }) => refusal(documentId)), byName: false }
}

/** Whether a consent holds, as far as it is stored. */
export const holds = ({ personId, reason }: Consent, { byName }: Consents): boolean =>
  personId !== null && (reason === 'said' || byName)
