/** Choosing a wording: what fits the matter and the voice, what was not used of late, and then by seed. */
import { WORDINGS } from '../data/wordings/index.ts'
import type { Role, Wording } from '../data/wordings/wording.ts'
import type { Chance } from '../text/random.ts'
import type { MoveId, Tone } from '../types.ts'
import type { Fit, Source } from './fit.ts'

export interface Slots {
  [name: string]: string | null | undefined
}

export interface Chosen {
  text: string
  id: string
  move: MoveId
  tone: Tone
}

/** Wordings of one origin. */
export interface Listed {
  source: Source
  wordings: readonly Wording[]
}

export interface Want {
  role: Role
  moves: readonly MoveId[]
  /** Wordings of any move beside those: what this very message asks for, and what suits any. */
  beside: readonly Listed[]
  /** How well each wording fits this message, where that has been learnt; otherwise the small signs decide. */
  fit: Fit | null
  slots: Slots
  /** Kinds of matter or load that a wording may be meant for. */
  kinds: readonly string[]
  tone: Tone
  formal: boolean
  recent: ReadonlySet<string>
  /** Ids already used in this answer. */
  used: Set<string>
  chance: Chance
  /** A rewrite was refused before this one, or the choice is not learnt well: chance has more to say. */
  again: boolean
  /** Wordings that would be out of place here. */
  without?: RegExp
  /** What the filled wording has to hold; where none does, any will do. */
  mentions?: readonly string[]
}

/** In marks (rewrite/fit.ts). */
const TONE_FITS = 0.1
const USED_OF_LATE = 1.2
const CHANCE = 0.1
/** After a rewrite that was refused the next has to be another. */
const CHANCE_LATER = 0.5
/** Too seldom met for their marks to be learnt, and the most about this message that there is. */
const NAMES_SUCCESSOR = 1.8
const NAMES_TWO_LOADS = 0.6
/** Without learnt marks. */
const PLAIN_CHANCE = 0.8
const NAMES_IT = 0.5
const MEANT_FOR_IT = 0.4
const LATER_MOVE = 0.05
const HOLDS_THE_NAMES = 5

const BY_ROLE = new Map<string, Wording[]>()
for (const w of WORDINGS) {
  const key = `${w.role}/${w.move}`
  const list = BY_ROLE.get(key)
  if (list) list.push(w)
  else BY_ROLE.set(key, [w])
}

export function choose(want: Want): Chosen | null {
  let best: Wording | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  const consider = (w: Wording, source: Source, order: number): void => {
    if (want.without?.test(w.text)) return
    if (want.used.has(w.id) || !isFor(w, want.role) || !w.needs.every((n) => want.slots[n])) return
    const meant = w.kinds?.some((k) => want.kinds.includes(k)) ?? false
    if (w.kinds && !meant) return
    if (Boolean(w.formal) !== want.formal) {
      // A question that fits the message stands in a letter as in a note, if its words are plain enough.
      const plainEnough =
        source !== 'other' &&
        source !== 'slot' &&
        (w.role === 'ask' || w.role === 'after') &&
        !/\p{L}['’]\p{L}/u.test(w.text)
      if (w.formal || (!plainEnough && hasFormal(want, w.move))) return
    }
    const fits = want.fit
      ? want.fit.of(w, source, want.slots) +
        rare(w) +
        want.chance.next() * (want.again ? CHANCE_LATER : CHANCE)
      : (w.needs.length > 0 ? NAMES_IT : 0) +
        (meant ? MEANT_FOR_IT : 0) -
        order * LATER_MOVE +
        want.chance.next() * PLAIN_CHANCE
    const score =
      fits +
      (w.tone === want.tone ? TONE_FITS : 0) -
      (want.recent.has(w.id) ? USED_OF_LATE : 0) +
      (want.mentions?.length && mentions(w, want) ? HOLDS_THE_NAMES : 0)
    if (score > bestScore) {
      best = w
      bestScore = score
    }
  }
  for (const { source, wordings } of want.beside) for (const w of wordings) consider(w, origin(w, source), 0)
  for (const [order, move] of want.moves.entries())
    for (const w of BY_ROLE.get(`${want.role}/${move}`) ?? []) consider(w, origin(w, 'other'), order)
  const chosen = best as Wording | null
  return (
    chosen && { text: fill(chosen.text, want.slots), id: chosen.id, move: chosen.move, tone: chosen.tone }
  )
}

/** A question on the subject is a line for notes too. */
const isFor = (w: Wording, role: Role): boolean => w.role === role || (role === 'line' && w.role === 'ask')

const rare = (w: Wording): number =>
  (w.needs.includes('lead') && w.move === 'paint-the-picture' ? NAMES_SUCCESSOR : 0) +
  (w.role === 'ack' && w.needs.length > 1 ? NAMES_TWO_LOADS : 0)

const origin = (w: Wording, listed: Source): Source =>
  w.needs.length > 0 && (listed === 'other' || listed === 'open') ? 'slot' : listed

const mentions = (w: Wording, want: Want): boolean => {
  const text = fill(w.text, want.slots)
  return want.mentions!.every((name) => text.includes(name))
}

const hasFormal = (want: Want, move: MoveId): boolean =>
  (BY_ROLE.get(`${want.role}/${move}`) ?? []).some(
    (w) =>
      w.formal &&
      w.needs.every((n) => want.slots[n]) &&
      (!w.kinds || w.kinds.some((k) => want.kinds.includes(k))),
  )

export function fill(text: string, slots: Slots): string {
  return text.replace(/\{(\w+)\}/gu, (_, name: string) => slots[name] ?? '')
}
