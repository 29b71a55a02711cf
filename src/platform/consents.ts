/** In which documents the person allows the coach to read, and for whom they are. No title, no word of them. */
import { bool, isObject } from './parse.ts'
import type { RecordType } from './storage.ts'

/** What the person said about one document. */
export interface Consent {
  documentId: string
  /** The person it is for or with; null: it is not to be read. */
  personId: string | null
  /** Whether that person can read the document. */
  shared: boolean
}

export interface Consents {
  /** The newest first. */
  documents: Consent[]
  /** Documents whose title names one of the people may be read without asking. */
  byTitle: boolean
}

/** More documents than this are not remembered: the oldest are asked about again. */
const MOST = 500

function parseConsent(value: unknown): Consent | null {
  if (!isObject(value) || typeof value.documentId !== 'string') return null
  const { documentId, personId } = value
  if (personId !== null && typeof personId !== 'string') return null
  return { documentId, personId, shared: bool(value.shared, true) }
}

export const CONSENTS: RecordType<Consents> = {
  key: 'consents',
  version: 1,
  defaults: () => ({ documents: [], byTitle: false }),
  parse(value) {
    if (!isObject(value) || !Array.isArray(value.documents)) return null
    const documents = value.documents.map(parseConsent)
    if (!documents.every((one) => one !== null)) return null
    return { documents, byTitle: bool(value.byTitle, false) }
  },
}

/**
 * Consents with those of a copy: where both speak of a document, the copy holds.
 * @param ownId the id that a person of the copy has here
 */
export function withConsents(now: Consents, copy: Consents, ownId: (id: string) => string): Consents {
  const documents = new Map(now.documents.map((one) => [one.documentId, one]))
  for (const { documentId, personId, shared } of copy.documents) {
    documents.set(documentId, { documentId, personId: personId && ownId(personId), shared })
  }
  return { documents: [...documents.values()].slice(0, MOST), byTitle: copy.byTitle }
}

/** Consents with what was said about one document now. */
export function withConsent(consents: Consents, consent: Consent): Consents {
  const others = consents.documents.filter(({ documentId }) => documentId !== consent.documentId)
  return { ...consents, documents: [consent, ...others].slice(0, MOST) }
}
