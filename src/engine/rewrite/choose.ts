/** Choosing a wording: what fits the matter and the voice, what was not used of late, and then by seed. */
import { WORDINGS } from '../data/wordings/index.ts'
import type { Role, Wording } from '../data/wordings/wording.ts'
import type { Chance } from '../text/random.ts'
import type { MoveId, Tone } from '../types.ts'

export interface Slots {
  [name: string]: string | null | undefined
}

export interface Chosen {
  text: string
  id: string
  move: MoveId
  tone: Tone
}

export interface Want {
  role: Role
  moves: readonly MoveId[]
  /** Wordings that this very message asks for, by how well they fit it; they go before those for any message. */
  own: readonly (readonly Wording[])[]
  /** Only those. */
  ownOnly?: boolean
  slots: Slots
  /** Kinds of matter or load that a wording may be meant for. */
  kinds: readonly string[]
  tone: Tone
  formal: boolean
  recent: ReadonlySet<string>
  /** Ids already used in this answer. */
  used: Set<string>
  chance: Chance
  /** What the filled wording has to hold; where none does, any will do. */
  mentions?: readonly string[]
}

/** What the message itself asks for beats what suits any message; each list less by so much. */
const OWN = 8
const LESS_FITTING = 2

/** Who would take over, or whose place it is: a question that names them is as much this message's own as any. */
const PEOPLE: ReadonlySet<string> = new Set(['lead', 'out'])
const PERSON = 7

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
  /** @param bonus for what the message itself asks for */
  const consider = (w: Wording, order: number, bonus: number): void => {
    if (want.used.has(w.id) || !w.needs.every((n) => want.slots[n])) return
    const kindHit = w.kinds?.some((k) => want.kinds.includes(k)) ?? false
    if (w.kinds && !kindHit) return
    if (Boolean(w.formal) !== want.formal) {
      // A question of the message's own stands in a letter as in a note.
      const plainEnough = bonus > 0 && w.role === 'ask' && !/\p{L}['’]\p{L}/u.test(w.text)
      if (w.formal || (!plainEnough && hasFormal(want, w.move))) return
    }
    const score =
      Math.max(bonus, w.needs.some((n) => PEOPLE.has(n)) ? PERSON : 0) +
      (w.needs.length > 0 ? 2 : 0) +
      (w.needs.length > 1 ? 0.5 : 0) +
      (kindHit ? 1.6 : 0) +
      (w.tone === want.tone ? 1 : 0) -
      order * 0.2 -
      (want.recent.has(w.id) ? 6 : 0) +
      want.chance.next() * 3.2 +
      (want.mentions?.length && mentions(w, want) ? 20 : 0)
    if (score > bestScore) {
      best = w
      bestScore = score
    }
  }
  for (const [order, move] of want.moves.entries()) {
    for (const [tier, list] of want.own.entries())
      for (const w of list) if (w.move === move) consider(w, order, OWN - tier * LESS_FITTING)
    if (!want.ownOnly) for (const w of BY_ROLE.get(`${want.role}/${move}`) ?? []) consider(w, order, 0)
  }
  const chosen = best as Wording | null
  return (
    chosen && { text: fill(chosen.text, want.slots), id: chosen.id, move: chosen.move, tone: chosen.tone }
  )
}

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
