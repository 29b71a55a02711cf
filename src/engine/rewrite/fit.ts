/**
 * How well a wording fits a message: the mark, from 0 (odd here) to 2 (would be sent), that careful readers may be
 * expected to give it. Fitted by ridge regression on their marks (tools/fit, docs/rewrites.md says how well it does).
 */
import type { Wording } from '../data/wordings/wording.ts'

/** Where a wording comes from: a list that answers to words of this message, one with slots for them, or any other. */
export type Source = 'fitting' | 'hedge' | 'any' | 'open' | 'burden' | 'slot' | 'other'

/** Weights in hundredths of a mark. */
export interface FitWeights {
  mean: number
  id: Readonly<Record<string, number>>
  /** One or two neighbouring words of the wording, its slots as they stand in it. */
  gram: Readonly<Record<string, number>>
  source: Readonly<Record<string, number>>
  /** What fills the slots: how long it is, how it begins and ends. */
  slot: Readonly<Record<string, number>>
  /** By a sign of the message (rewrite/fit-context.ts): what it adds to a wording, a move, or a way to begin. */
  context: Readonly<Record<string, Readonly<Record<string, number>>>>
}

const WORD = /[a-z']+|\{\w+\}/gu
const wordsIn = (text: string): string[] => text.toLowerCase().replaceAll('’', "'").match(WORD) ?? []

/** Names of what is weighed in a wording itself. */
export function gramsOf(text: string): string[] {
  const words = wordsIn(text)
  return [...words, ...words.slice(1).map((w, i) => `${words[i]} ${w}`)]
}

/** Keys of a wording under a sign of the message: itself, its move, how it begins. */
export const contextKeys = (w: Pick<Wording, 'id' | 'move' | 'text'>): string[] => [
  `i:${w.id}`,
  `m:${w.move}`,
  `t:${wordsIn(w.text).slice(0, 2).join(' ')}`,
]

const LONG = 6

/** Names of what is weighed in what fills the slots. */
export function slotKeys(
  needs: readonly string[],
  slots: Readonly<Record<string, string | null | undefined>>,
): string[] {
  return needs.flatMap((name) => {
    const words = (slots[name] ?? '').toLowerCase().split(' ')
    return [`${name}:${Math.min(LONG, words.length)}`, `${name} begins ${words[0]}`, `ends ${words.at(-1)}`]
  })
}

/** What does not depend on the message is worked out once. */
interface Prepared {
  /** By wording: the part of its mark that is its own, and its keys under a sign of the message. */
  alone: Map<string, { mark: number; keys: readonly string[] }>
  /** By sign of the message. */
  context: Map<string, readonly (readonly [string, number])[]>
}

const prepared = new WeakMap<FitWeights, Prepared>()

export class Fit {
  readonly #weights: FitWeights
  readonly #context: readonly string[]
  readonly #prepared: Prepared
  /** What the signs of this message add together; made when it is first asked. */
  #added: Map<string, number> | null = null
  /** Marks of wordings without slots. */
  readonly #known = new Map<string, number>()
  /** Marks of what fills a slot. */
  readonly #slots = new Map<string, number>()

  /** @param context signs of the message */
  constructor(weights: FitWeights, context: readonly string[]) {
    this.#weights = weights
    this.#context = context
    let kept = prepared.get(weights)
    if (!kept) {
      kept = { alone: new Map(), context: new Map() }
      prepared.set(weights, kept)
    }
    this.#prepared = kept
  }

  /** @returns the mark to be expected, about 0 to 2 */
  of(w: Wording, source: Source, slots: Readonly<Record<string, string | null | undefined>>): number {
    const known = this.#known.get(w.id)
    if (known !== undefined) return known
    const { mark, keys } = this.#alone(w)
    this.#added ??= this.#adds()
    let sum = mark + (this.#weights.source[source] ?? 0)
    for (const key of keys) sum += this.#added.get(key) ?? 0
    if (w.needs.length === 0) {
      this.#known.set(w.id, sum / 100)
      return sum / 100
    }
    for (const name of w.needs) sum += this.#slot(name, slots[name] ?? '')
    return sum / 100
  }

  #slot(name: string, value: string): number {
    const key = `${name} ${value}`
    let mark = this.#slots.get(key)
    if (mark === undefined) {
      mark = slotKeys([name], { [name]: value }).reduce((sum, k) => sum + (this.#weights.slot[k] ?? 0), 0)
      this.#slots.set(key, mark)
    }
    return mark
  }

  #alone(w: Wording): { mark: number; keys: readonly string[] } {
    const kept = this.#prepared.alone.get(w.id)
    if (kept) return kept
    const { mean, id, gram } = this.#weights
    const mark = mean + (id[w.id] ?? 0) + gramsOf(w.text).reduce((sum, g) => sum + (gram[g] ?? 0), 0)
    const made = { mark, keys: contextKeys(w) }
    this.#prepared.alone.set(w.id, made)
    return made
  }

  #adds(): Map<string, number> {
    const sum = new Map<string, number>()
    for (const sign of this.#context) {
      let entries = this.#prepared.context.get(sign)
      if (!entries) {
        entries = Object.entries(this.#weights.context[sign] ?? {})
        this.#prepared.context.set(sign, entries)
      }
      for (const [key, w] of entries) sum.set(key, (sum.get(key) ?? 0) + w)
    }
    return sum
  }
}
