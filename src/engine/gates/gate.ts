/**
 * A gate: a reason to stay silent, or to change what may be offered (catalogue §3).
 */
import type { FullReading } from '../reading/read.ts'
import type { Summary } from '../rules/summary.ts'
import type { RuleId, TextName } from '../types.ts'
import { type Legible, legible } from './typing.ts'

/** Where a gate was raised. */
export interface Raised {
  quote?: string
  in?: TextName
}

export interface Gate {
  /** G1 … G24. */
  id: string
  /** What the gate silences: everything, or some rules. */
  silences: 'all' | readonly RuleId[]
  /** Said in the panel when everything is silent. One neutral line. */
  line?: string
  /** Whether the gate stands even when the person asked. */
  evenAsked: boolean
  check(reading: FullReading, summary: Summary): Raised | null
}

/** Each text is made legible once, for all gates. */
const texts = new WeakMap<object, Legible>()

function legibleOf(side: { text: string }): Legible {
  const known = texts.get(side)
  if (known) return known
  const made = legible(side.text)
  texts.set(side, made)
  return made
}

/**
 * The first of the patterns that matches message or draft, typing errors in the words that matter put right.
 * @param only look in one of the texts alone
 */
export function firstMatch(
  reading: Pick<FullReading, 'message' | 'draft'>,
  patterns: readonly RegExp[],
  only?: TextName,
): Raised | null {
  const sides: [TextName, { text: string } | null][] = [
    ['managerMessage', reading.message],
    ['draft', reading.draft],
  ]
  for (const [name, side] of sides) {
    if (!side || (only && only !== name)) continue
    const { folded, mended, original } = legibleOf(side)
    for (const pattern of patterns) {
      const plain = pattern.exec(folded)
      if (plain) return { quote: quoteOf(side.text, plain.index, plain.index + plain[0].length), in: name }
      const match = mended === folded ? null : pattern.exec(mended)
      if (match)
        return {
          quote: quoteOf(side.text, original(match.index), original(match.index + match[0].length)),
          in: name,
        }
    }
  }
  return null
}

/** The words from `start` to `end`, the last one whole. */
function quoteOf(text: string, start: number, end: number): string {
  const rest = /^[\p{L}\p{M}]{0,30}/u.exec(text.slice(end, end + 30))?.[0] ?? ''
  return (text.slice(start, end) + (/\p{L}$/u.test(text.slice(start, end)) ? rest : '')).trim()
}
