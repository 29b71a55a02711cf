/** Export and import of what is stored: one readable file, checked before anything is taken from it. */

import { CONSENTS, type Consent, type Consents, withConsents } from './consents.ts'
import { PAIRS, type Pair, withPair } from './pairs.ts'
import { isObject } from './parse.ts'
import type { Policy } from './policy.ts'
import { type MarkedPerson, PEOPLE, SETTINGS, type Settings } from './settings.ts'
import { alone, loadRecord, peekRecord, type RecordType, resealed, type StorageArea } from './storage.ts'
import { type Shared, sharedOf } from './sync.ts'
import { takenBack } from './take-back.ts'
import { USAGE, type Usage } from './usage.ts'

/** How the file tells what it is. */
const FORMAT = 'coach-up'
const VERSION = 1
/** Longer than any real file, in UTF-16 code units. */
const LONGEST = 20_000_000

/** The types of all records. */
export const RECORD_TYPES = [SETTINGS, PEOPLE, USAGE, PAIRS, CONSENTS] as RecordType<unknown>[]

/** Everything that is stored, but what was put aside. */
export interface Everything {
  settings: Settings
  people: MarkedPerson[]
  usage: Usage
  pairs: Pair[]
  consents: Consents
}

/** What a file holds; a part that it lacks is left as it is. */
export interface Imported {
  settings?: Shared
  people?: MarkedPerson[]
  usage?: Usage
  pairs?: Pair[]
  consents?: Consents
}

/** What the organisation has to say about an import. */
export type Limits = Pick<Policy, 'pairsOff'>

export type Read =
  | { ok: true; imported: Imported }
  | { ok: false; problem: 'not-ours' | 'newer-version' | 'broken' | 'empty' }

/** What an import would change. */
export interface Changes {
  /** Names of the settings that would differ, and all of them before and after. */
  settings: { names: (keyof Shared)[]; before: Shared; after: Shared }
  peopleAdded: string[]
  peopleChanged: string[]
  pairsAdded: number
  /** How many pairs of the file stay out, for the organisation forbids to keep any. */
  pairsLeftOut: number
  usage: boolean
  /** How many documents would be allowed or forbidden anew. */
  documents: number
  /** What would hold for documents that name a person; null: the same as now. */
  byName: boolean | null
}

/** Reads everything that is stored, without changing anything. */
export async function readEverything(area: StorageArea): Promise<Everything> {
  const value = async <T>(type: RecordType<T>) => (await peekRecord(area, type)).value
  return {
    settings: await value(SETTINGS),
    people: await value(PEOPLE),
    usage: await value(USAGE),
    pairs: await value(PAIRS),
    consents: await value(CONSENTS),
  }
}

/** Reads what can be understood of all that is stored: what cannot is left out, not given as if it were empty. */
export async function readUnderstood(area: StorageArea): Promise<Partial<Everything>> {
  const everything: Partial<Everything> = await readEverything(area)
  for (const type of RECORD_TYPES)
    if ((await peekRecord(area, type)).problem) delete everything[type.key as keyof Everything]
  return everything
}

/** The file's text; a part that is not given is not in it. Whether to sync stays with this computer. */
export function exportText(everything: Partial<Everything>, now: number): string {
  const { settings, people, usage, pairs, consents } = everything
  const part = <T>(type: RecordType<T>, value: unknown) => value && { version: type.version, value }
  const file = {
    format: FORMAT,
    version: VERSION,
    exported: new Date(now).toISOString(),
    settings: part(SETTINGS, settings && sharedOf(settings)),
    people: part(PEOPLE, people),
    usage: part(USAGE, usage),
    pairs: part(PAIRS, pairs),
    consents: part(CONSENTS, consents),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Understands a file, whole or not at all. */
export function readExport(text: string): Read {
  if (text.length > LONGEST) return { ok: false, problem: 'not-ours' }
  let file: unknown
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    // The parser's message quotes the file; that it is none of ours says enough.
    return { ok: false, problem: 'not-ours' }
  }
  if (!isObject(file) || file.format !== FORMAT || typeof file.version !== 'number')
    return { ok: false, problem: 'not-ours' }
  if (file.version > VERSION) return { ok: false, problem: 'newer-version' }
  return readParts(file)
}

function readParts(file: Record<string, unknown>): Read {
  const imported: Imported = {}
  const problems: ('newer-version' | 'broken')[] = []
  const take = <T>(type: RecordType<T>, keep: (value: T) => void) => {
    const part = file[type.key]
    if (part === undefined) return
    if (!isObject(part) || typeof part.version !== 'number') problems.push('broken')
    else if (part.version > type.version) problems.push('newer-version')
    else {
      const value = type.parse(part.value, part.version)
      if (value === null) problems.push('broken')
      else keep(value)
    }
  }
  take(SETTINGS, (value) => {
    imported.settings = sharedOf(value)
  })
  take(PEOPLE, (value) => {
    imported.people = value
  })
  take(USAGE, (value) => {
    imported.usage = value
  })
  take(PAIRS, (value) => {
    imported.pairs = value
  })
  take(CONSENTS, (value) => {
    imported.consents = value
  })
  if (problems[0]) return { ok: false, problem: problems[0] }
  return Object.keys(imported).length > 0 ? { ok: true, imported } : { ok: false, problem: 'empty' }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** The stored person whom an imported one means: the same id, or an address in common. */
function counterpart(person: MarkedPerson, people: MarkedPerson[]): MarkedPerson | undefined {
  return (
    people.find(({ id }) => id === person.id) ??
    people.find(({ addresses }) => addresses.some((one) => person.addresses.includes(one)))
  )
}

/** Takes people in: those who are there already are changed, nobody goes. */
function withPeople(people: MarkedPerson[], imported: MarkedPerson[]): MarkedPerson[] {
  const all = [...people]
  for (const person of imported) {
    const known = counterpart(person, all)
    if (known) all[all.indexOf(known)] = { ...person, id: known.id }
    else all.push(person)
  }
  return all
}

/**
 * What everything would be after an import: settings and counts replaced; people, pairs and documents added. No pairs
 * are taken in where the organisation forbids to keep any.
 */
export function afterImport(now: Everything, imported: Imported, { pairsOff }: Limits): Everything {
  const people = withPeople(now.people, imported.people ?? [])
  const ownId = (id: string) => {
    const person = imported.people?.find((one) => one.id === id)
    return (person && counterpart(person, people)?.id) ?? id
  }
  return {
    settings: { ...now.settings, ...imported.settings },
    people,
    usage: imported.usage ?? now.usage,
    pairs: pairsOff ? now.pairs : (imported.pairs ?? []).reduce(withPair, now.pairs),
    consents: imported.consents ? withConsents(now.consents, imported.consents, ownId) : now.consents,
  }
}

/** What an import would change, for the person to look at first. */
export function changesOf(now: Everything, imported: Imported, limits: Limits): Changes {
  const next = afterImport(now, imported, limits)
  const free = afterImport(now, imported, { pairsOff: false })
  const saidOf = ({ documentId, personId, shared }: Consent) => JSON.stringify([documentId, personId, shared])
  const documents = new Set(now.consents.documents.map(saidOf))
  const before = new Map(now.people.map((person) => [person.id, person]))
  const names = (people: MarkedPerson[]) => people.map(({ name }) => name)
  const keys: (keyof Shared)[] = ['sites', 'underlines', 'sign', 'rulesOff']
  return {
    settings: {
      names: keys.filter((key) => !same(now.settings[key], next.settings[key])),
      before: sharedOf(now.settings),
      after: sharedOf(next.settings),
    },
    peopleAdded: names(next.people.filter(({ id }) => !before.has(id))),
    peopleChanged: names(next.people.filter((one) => before.has(one.id) && !same(before.get(one.id), one))),
    pairsAdded: next.pairs.length - now.pairs.length,
    pairsLeftOut: free.pairs.length - next.pairs.length,
    usage: !same(now.usage, next.usage),
    documents: next.consents.documents.filter((one) => !documents.has(saidOf(one))).length,
    byName: now.consents.byName === next.consents.byName ? null : next.consents.byName,
  }
}

/** Writes everything in one call: all of it or, when that fails, nothing. */
export async function writeEverything(area: StorageArea, everything: Everything): Promise<void> {
  await area.set({
    [SETTINGS.key]: await resealed(area, SETTINGS, everything.settings),
    [PEOPLE.key]: await resealed(area, PEOPLE, everything.people),
    [USAGE.key]: await resealed(area, USAGE, everything.usage),
    [PAIRS.key]: await resealed(area, PAIRS, everything.pairs),
    [CONSENTS.key]: await resealed(area, CONSENTS, everything.consents),
  })
}

/** Everything before and after an import. */
export interface Step {
  before: Everything
  after: Everything
}

/** Reads everything to write it anew: what cannot be understood is put aside first. */
async function loadEverything(area: StorageArea, now: number): Promise<Everything> {
  for (const type of RECORD_TYPES) await loadRecord(area, type, now)
  return readEverything(area)
}

/**
 * Carries an import out and answers with what it did, to be taken back. What is stored and cannot be understood is put
 * aside first. Throws when anything cannot be written; then nothing has been taken in.
 */
export function applyImport(
  area: StorageArea,
  imported: Imported,
  limits: Limits,
  now: number,
): Promise<Step> {
  return alone(area, async () => {
    const before = await loadEverything(area, now)
    await writeEverything(area, afterImport(before, imported, limits))
    return { before, after: await readEverything(area) }
  })
}

/** Takes an import back: what was changed after it stays. Throws when that cannot be written, all or nothing. */
export function undoImport(area: StorageArea, { before, after }: Step, now: number): Promise<void> {
  return alone(area, async () =>
    writeEverything(area, takenBack(before, after, await loadEverything(area, now))),
  )
}
