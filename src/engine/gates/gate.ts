/**
 * A gate: a reason to stay silent, or to change what may be offered (catalogue §3).
 */
import type { FullReading } from '../reading/read.ts'
import type { Summary } from '../rules/summary.ts'
import { fold } from '../text/words.ts'
import type { RuleId, TextName } from '../types.ts'

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

/**
 * The first of the patterns that matches message or draft.
 * @param only look in one of the texts alone
 */
export function firstMatch(
  reading: FullReading,
  patterns: readonly RegExp[],
  only?: TextName,
): Raised | null {
  const texts: [TextName, string | undefined][] = [
    ['managerMessage', reading.message?.text],
    ['draft', reading.draft.text],
  ]
  for (const [name, text] of texts) {
    if (!text || (only && only !== name)) continue
    const folded = fold(text)
    for (const pattern of patterns) {
      const match = pattern.exec(folded)
      // Folding keeps the length for nearly all text; the quote is for the report only.
      if (match) return { quote: text.slice(match.index, match.index + match[0].length), in: name }
    }
  }
  return null
}
