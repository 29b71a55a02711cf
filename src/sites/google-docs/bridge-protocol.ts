/**
 * What the content script and its half in the page's own world say to each other: JSON texts in events of two names
 * that are drawn anew for each page. Either side takes what it hears for untrusted and checks it.
 */
import type { Outcome } from '../draft-source.ts'
import type { TextChange } from './text-change.ts'

/** The one name that is known beforehand: the content script says which names it listens and speaks under. */
export const HELLO = 'coach-up-docs-hello'
export const PROTOCOL = 1
/** Longest messages, in UTF-16 code units. */
export const LONGEST_REQUEST = 200_000
export const LONGEST_REPLY = 12_000_000

export interface Hello {
  protocol: number
  /** Under this name requests come. */
  ask: string
  /** Under this name answers are expected. */
  answer: string
}

/** Which tab of which document is meant. */
export interface Place {
  documentId: string
  tab: string
}

export type Request =
  /** Reads the tab on screen; `since` is the revision that the asker has, null for none. */
  | { op: 'read'; since: number | null }
  /** One paste into the text of that revision. */
  | { op: 'apply'; place: Place; revision: number; change: TextChange }
  | { op: 'undo'; place: Place }
  /** Shows a place to the person who asked for it. */
  | { op: 'select'; place: Place; revision: number; start: number; end: number }

/** Why there is nothing to read: no such door in this page, it is not open yet, or it failed. */
export type NotRead = 'no-api' | 'not-yet' | 'failed'

export interface Read {
  place: Place
  revision: number
  /** The text: whole, as it was, or as one change of what the asker has. */
  text: { whole: string } | { same: true } | { start: number; end: number; text: string }
  selection: { start: number; end: number } | null
}

/** How a write ended. Anything but `applied` changed nothing that could be told. */
export type Written =
  | 'applied'
  | 'not-applied'
  | 'ambiguous'
  | 'stale'
  | 'view-only'
  | 'tab-changed'
  | 'composing'
  | 'unsure'

export type Reply = { read: Read } | { notRead: NotRead } | { written: Written }

export interface Envelope<T> {
  id: number
  body: T
}

/** The panel's words for how a write ended. */
export function outcomeOf(written: Written): Outcome {
  switch (written) {
    case 'applied':
      return { ok: true }
    case 'ambiguous':
    case 'tab-changed':
      return { ok: false, trouble: 'stale' }
    default:
      return { ok: false, trouble: written }
  }
}

type Unknown = Record<string, unknown>
const isObject = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const isSpan = (value: unknown): value is { start: number; end: number } =>
  isObject(value) && isCount(value.start) && isCount(value.end) && value.start <= value.end
const isPlace = (value: unknown): value is Place =>
  isObject(value) && isText(value.documentId) && isText(value.tab)
const isChange = (value: unknown): value is TextChange =>
  isObject(value) && isCount(value.start) && isText(value.find) && isText(value.replacement)

const NOT_READ: readonly unknown[] = ['no-api', 'not-yet', 'failed'] satisfies NotRead[]
const WRITTEN: readonly unknown[] = [
  'applied',
  'not-applied',
  'ambiguous',
  'stale',
  'view-only',
  'tab-changed',
  'composing',
  'unsure',
] satisfies Written[]

function isRequest(value: unknown): value is Request {
  if (!isObject(value)) return false
  switch (value.op) {
    case 'read':
      return value.since === null || isCount(value.since)
    case 'apply':
      return isPlace(value.place) && isCount(value.revision) && isChange(value.change)
    case 'undo':
      return isPlace(value.place)
    case 'select':
      return isPlace(value.place) && isCount(value.revision) && isSpan(value)
    default:
      return false
  }
}

function isNewText(value: unknown): boolean {
  if (!isObject(value)) return false
  return value.same === true || isText(value.whole) || (isSpan(value) && isText((value as Unknown).text))
}

function isReply(value: unknown): value is Reply {
  if (!isObject(value)) return false
  if ('read' in value) {
    const { read } = value
    if (!isObject(read) || !isPlace(read.place) || !isCount(read.revision)) return false
    return isNewText(read.text) && (read.selection === null || isSpan(read.selection))
  }
  return NOT_READ.includes(value.notRead) || WRITTEN.includes(value.written)
}

function parsed(detail: unknown, longest: number): unknown {
  if (!isText(detail) || detail.length > longest) return null
  try {
    return JSON.parse(detail)
  } catch {
    // Anybody in the page can speak under these names; what is no JSON is not for us.
    return null
  }
}

function envelope<T>(value: unknown, accepts: (body: unknown) => body is T): Envelope<T> | null {
  return isObject(value) && isCount(value.id) && accepts(value.body)
    ? { id: value.id, body: value.body }
    : null
}

/** Reads a hello from an event's detail; null when it is none of this version. */
export function readHello(detail: unknown): Hello | null {
  const value = parsed(detail, 1000)
  if (!isObject(value) || value.protocol !== PROTOCOL || !isText(value.ask) || !isText(value.answer))
    return null
  return { protocol: PROTOCOL, ask: value.ask, answer: value.answer }
}

/** Reads a request from an event's detail; null when it is none. */
export const readRequest = (detail: unknown): Envelope<Request> | null =>
  envelope(parsed(detail, LONGEST_REQUEST), isRequest)

/** Reads a reply from an event's detail; null when it is none. */
export const readReply = (detail: unknown): Envelope<Reply> | null =>
  envelope(parsed(detail, LONGEST_REPLY), isReply)
