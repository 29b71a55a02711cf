/**
 * Settings without personal data, and people. They are two records, so that each may live in another place and a
 * fault in one leaves the other; counts (`usage.ts`) and kept pairs (`pairs.ts`) are further ones.
 */
import type { RuleId, Tone } from '../engine/types.ts'
import { bool, isObject, rules } from './parse.ts'
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
  /** Whether these settings follow the person through the browser's own account. */
  sync: boolean
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

export const TONES: readonly Tone[] = ['warm', 'plain', 'brief']
const UNDERLINES: readonly UnderlineMode[] = ['while-panel-open', 'always', 'never']

function defaultSettings(): Settings {
  return {
    sites: { gmail: true, 'google-docs': true },
    underlines: 'while-panel-open',
    sign: true,
    rulesOff: [],
    quietUntil: null,
    sync: false,
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
      sync: bool(value.sync, defaults.sync),
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
