/**
 * What is stored, as DESIGN.md's table has it: settings without personal data, people, and counts. Three records, so
 * that each may live in another place and a fault in one leaves the others.
 */
import { RULE_IDS, type RuleId, type Tone } from '../engine/types.ts'
import type { RecordType } from './storage.ts'

/** Sites that can be switched on and off. */
export const SITES = ['gmail', 'google-docs'] as const
export type SwitchableSite = (typeof SITES)[number]

export type UnderlineMode = 'while-panel-open' | 'always' | 'never'

/** Nothing in here is personal. */
export interface Settings {
  sites: Record<SwitchableSite, boolean>
  underlines: UnderlineMode
  /** A small sign beside the compose window when there is something to see. */
  sign: boolean
  /** Kinds of remarks that the person does not want to see at all. */
  rulesOff: RuleId[]
  /** Until this moment (milliseconds since 1970) nothing is read unasked or drawn. */
  quietUntil: number | null
}

/** A person whom the user coaches up. */
export interface MarkedPerson {
  id: string
  name: string
  /** Lower case. */
  addresses: string[]
  tone: Tone
  formal: boolean
  fewQuestions: boolean
  /** Kinds of remarks that are not wanted in drafts to this person. */
  rulesOff: RuleId[]
}

/** Counts and ids, never a word of a draft. */
export interface Usage {
  dismissCounts: Partial<Record<RuleId, number>>
  moveCounts: Record<string, number>
  /** The wordings used last, oldest first: id and day (`2026-11-22`). */
  recent: { id: string; date: string }[]
}

/** How many used wordings are remembered. */
export const RECENT_LIMIT = 200

const TONES: readonly Tone[] = ['warm', 'plain', 'brief']
const UNDERLINES: readonly UnderlineMode[] = ['while-panel-open', 'always', 'never']

type Unknown = Record<string, unknown>
const isObject = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const bool = (value: unknown, otherwise: boolean) => (typeof value === 'boolean' ? value : otherwise)
const rules = (value: unknown): RuleId[] =>
  Array.isArray(value) ? RULE_IDS.filter((rule) => value.includes(rule)) : []
const count = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

function defaultSettings(): Settings {
  return {
    sites: { gmail: true, 'google-docs': true },
    underlines: 'while-panel-open',
    sign: false,
    rulesOff: [],
    quietUntil: null,
  }
}

export const SETTINGS: RecordType<Settings> = {
  key: 'settings',
  version: 1,
  defaults: defaultSettings,
  parse(value) {
    if (!isObject(value)) return null
    const defaults = defaultSettings()
    const sites = isObject(value.sites) ? value.sites : {}
    return {
      sites: {
        gmail: bool(sites.gmail, defaults.sites.gmail),
        'google-docs': bool(sites['google-docs'], defaults.sites['google-docs']),
      },
      underlines: UNDERLINES.find((mode) => mode === value.underlines) ?? defaults.underlines,
      sign: bool(value.sign, defaults.sign),
      rulesOff: rules(value.rulesOff),
      quietUntil: typeof value.quietUntil === 'number' ? value.quietUntil : null,
    }
  },
}

/** An address as it is compared: trimmed, lower case. */
export function normalAddress(address: string): string {
  return address.trim().toLowerCase()
}

function parsePerson(value: unknown): MarkedPerson | null {
  if (!isObject(value)) return null
  const { id, name, addresses } = value
  if (typeof id !== 'string' || typeof name !== 'string' || !Array.isArray(addresses)) return null
  return {
    id,
    name,
    addresses: addresses
      .filter((one): one is string => typeof one === 'string')
      .map(normalAddress)
      .filter(Boolean),
    tone: TONES.find((tone) => tone === value.tone) ?? 'plain',
    formal: bool(value.formal, false),
    fewQuestions: bool(value.fewQuestions, false),
    rulesOff: rules(value.rulesOff),
  }
}

export const PEOPLE: RecordType<MarkedPerson[]> = {
  key: 'people',
  version: 1,
  defaults: () => [],
  parse(value) {
    if (!Array.isArray(value)) return null
    const people = value.map(parsePerson)
    // One person that cannot be read makes the record corrupt: it is kept aside whole rather than lost in part.
    return people.every((person) => person !== null) ? people : null
  },
}

export const USAGE: RecordType<Usage> = {
  key: 'usage',
  version: 1,
  defaults: () => ({ dismissCounts: {}, moveCounts: {}, recent: [] }),
  parse(value) {
    if (!isObject(value)) return null
    const dismissed = isObject(value.dismissCounts) ? value.dismissCounts : {}
    const moves = isObject(value.moveCounts) ? value.moveCounts : {}
    const recent = Array.isArray(value.recent) ? value.recent : []
    return {
      dismissCounts: Object.fromEntries(
        RULE_IDS.filter((rule) => count(dismissed[rule])).map((rule) => [rule, dismissed[rule] as number]),
      ),
      moveCounts: Object.fromEntries(
        Object.entries(moves).filter((entry): entry is [string, number] => count(entry[1])),
      ),
      recent: recent
        .filter(
          (one): one is { id: string; date: string } =>
            isObject(one) && typeof one.id === 'string' && typeof one.date === 'string',
        )
        .map(({ id, date }) => ({ id, date }))
        .slice(-RECENT_LIMIT),
    }
  },
}

/** A new marked person with the plain defaults; `id` must be unique among the people. */
export function newPerson(id: string, name: string, addresses: string[]): MarkedPerson {
  return {
    id,
    name: name.trim(),
    addresses: addresses.map(normalAddress).filter(Boolean),
    tone: 'plain',
    formal: false,
    fewQuestions: false,
    rulesOff: [],
  }
}

/** Remembers wordings and moves that the person used. */
export function rememberUse(usage: Usage, wordingIds: string[], moves: string[], now: number): Usage {
  const date = new Date(now).toISOString().slice(0, 10)
  const moveCounts = { ...usage.moveCounts }
  for (const move of moves) moveCounts[move] = (moveCounts[move] ?? 0) + 1
  const known = usage.recent.filter(({ id }) => !wordingIds.includes(id))
  const recent = [...known, ...wordingIds.map((id) => ({ id, date }))].slice(-RECENT_LIMIT)
  return { ...usage, moveCounts, recent }
}

/** Takes a use back that the person undid: what was not sent is neither counted nor avoided. */
export function forgetUse(usage: Usage, wordingIds: string[], moves: string[]): Usage {
  const moveCounts = { ...usage.moveCounts }
  for (const move of moves) {
    const left = (moveCounts[move] ?? 0) - 1
    if (left > 0) moveCounts[move] = left
    else delete moveCounts[move]
  }
  return { ...usage, moveCounts, recent: usage.recent.filter(({ id }) => !wordingIds.includes(id)) }
}

/** The wordings of the last four weeks, which the engine avoids. */
export function recentIds(usage: Usage, now: number): string[] {
  const since = new Date(now - 28 * 24 * 3600 * 1000).toISOString().slice(0, 10)
  return usage.recent.filter(({ date }) => date >= since).map(({ id }) => id)
}
