/** Finds what a 1:1 could be about: open matters, loaded phrases, worries passed over, decisions left half open. */
import {
  COMMON_NOUNS,
  NOTED_STRAIN,
  OPTIONS_NAMED,
  OWNER_INITIALS,
  OWNER_NAMED,
  TAKEN_UP,
} from '../data/prepare-words.ts'
import { worries } from '../rewrite/concern.ts'
import { peopleIn } from '../rewrite/people.ts'
import { fold } from '../text/words.ts'
import type { PreparedDecision } from '../types.ts'
import { isNear, type Remark } from './remarks.ts'

/** How open, strained or loaded a sentence must be to be worth a question. The person asked, so this is low. */
const OPEN = 0.3
const STRAIN = 0.4
const LOADED = 0.5
/** A decision about something of no weight ("agreed: lunch at one") needs no second look. */
const WEIGHT = 0.25

export interface Found {
  open: Remark[]
  loaded: Remark[]
  worries: Remark[]
  decisions: { remark: Remark; missing: PreparedDecision['missing'] }[]
}

const openness = (r: Remark): number => r.output.acts.open * r.output.weight.medium

/**
 * Sorts the remarks; the most telling come first in each list.
 * @param notes the remarks of the notes, @param others those of messages and earlier worries
 */
export function find(notes: Remark[], others: Remark[], manager: string | null): Found {
  const all = [...notes, ...others]
  const decisions = notes.filter((r) => r.settles && !r.asks && r.output.weight.medium >= WEIGHT)
  const settled = new Set(decisions)
  const worried = all.filter((r) => isWorry(r) && !r.asks && !settled.has(r))
  const taken = keysOf(notes.filter((r) => TAKEN_UP.test(r.folded)))
  return {
    open: best(
      all.filter(
        (r) => openness(r) >= OPEN && !r.own && !r.settles && !r.hollow && !isWorry(r) && !asked(r, notes),
      ),
      openness,
    ),
    loaded: best(
      all.filter((r) => r.output.loaded >= LOADED && !r.own && !asked(r, notes)),
      (r) => r.output.loaded,
    ),
    worries: best(
      worried.filter((r) => !isTakenUp(r, notes, taken)),
      (r) => (r.from === 'earlier' ? 0 : r.output.strain.strong),
    ),
    decisions: decisions
      .map((remark) => ({ remark, missing: missingIn(remark, notes, manager) }))
      .filter(({ missing }) => missing.length > 0),
  }
}

const best = (list: Remark[], value: (r: Remark) => number): Remark[] =>
  [...list].sort((a, b) => value(b) - value(a))

function isWorry(r: Remark): boolean {
  if (r.own) return false
  if (r.from === 'earlier') return true
  if (r.from === 'notes' && NOTED_STRAIN.test(r.folded)) return true
  return r.output.strain.strong >= STRAIN || (r.output.strain.mild >= STRAIN && worries(r.folded))
}

/** A question in the notes stands right beside it already. */
function asked(r: Remark, notes: Remark[]): boolean {
  if (r.from !== 'notes') return false
  if (r.asks) return true
  const after = notes[r.index + 1]
  return Boolean(after?.asks && isNear(r, after))
}

const keysIn = (text: string): Set<string> =>
  new Set((fold(text).match(/\p{L}{4,}/gu) ?? []).map((w) => w.replace(/(?:'s|s)$/u, '')).filter(isTelling))
const isTelling = (word: string): boolean => !COMMON_NOUNS.has(word) && !COMMON_NOUNS.has(`${word}s`)

function keysOf(remarks: Remark[]): Map<string, Remark[]> {
  const keys = new Map<string, Remark[]>()
  for (const r of remarks)
    for (const key of keysIn(r.text.slice(0, 2000))) keys.set(key, [...(keys.get(key) ?? []).slice(-3), r])
  return keys
}

const ARROW = /^\s*(?:->|=>|→)/u

/** Another line of the notes that takes something up speaks of the same thing, or is its answer right below. */
function isTakenUp(r: Remark, notes: Remark[], taken: Map<string, Remark[]>): boolean {
  for (const key of keysIn(r.text.slice(0, 2000)))
    if (taken.get(key)?.some((other) => other !== r && !other.settles)) return true
  const after = r.from === 'notes' ? notes[r.index + 1] : undefined
  return after !== undefined && isNear(r, after) && (after.indent > r.indent || ARROW.test(after.text))
}

function missingIn(r: Remark, notes: Remark[], manager: string | null): PreparedDecision['missing'] {
  const near = notes.slice(Math.max(0, r.index - 3), r.index + 4).filter((other) => isNear(r, other))
  const missing: PreparedDecision['missing'] = []
  if (!near.some((other) => OPTIONS_NAMED.test(other.folded))) missing.push('options')
  const named = peopleIn(r.text.slice(0, 1000), []).length > 0 || (manager && r.text.includes(manager))
  if (!named && !OWNER_NAMED.test(r.folded) && !OWNER_INITIALS.test(r.text)) missing.push('owner')
  return missing
}
