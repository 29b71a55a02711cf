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

/** Lines are made legible and looked through once; a keystroke changes one line only. Losing this changes nothing. */
const KEPT_LINES = 6000
const legibleLines = new Map<string, Legible>()
const searched = new WeakMap<readonly RegExp[], Map<string, Found | null>>()

/** Offsets into a line. */
interface Found {
  start: number
  end: number
}

/**
 * The first of the patterns that matches a line of message or draft, typing errors in the words that matter put
 * right.
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
    for (const line of side.text.split(/\r?\n/u)) {
      if (!line) continue
      const found = searchLine(line, patterns)
      if (found) return { quote: quoteOf(line, found.start, found.end), in: name }
    }
  }
  return null
}

function searchLine(line: string, patterns: readonly RegExp[]): Found | null {
  let known = searched.get(patterns)
  if (!known) {
    known = new Map()
    searched.set(patterns, known)
  }
  const answer = known.get(line)
  if (answer !== undefined) return answer
  const found = search(legibleOf(line), patterns)
  keep(known, line, found)
  return found
}

function search({ folded, mended, original }: Legible, patterns: readonly RegExp[]): Found | null {
  for (const pattern of patterns) {
    const plain = pattern.exec(folded)
    if (plain) return { start: plain.index, end: plain.index + plain[0].length }
    const match = mended === folded ? null : pattern.exec(mended)
    if (match) return { start: original(match.index), end: original(match.index + match[0].length) }
  }
  return null
}

function legibleOf(line: string): Legible {
  const known = legibleLines.get(line)
  if (known) return known
  const made = legible(line)
  keep(legibleLines, line, made)
  return made
}

function keep<V>(map: Map<string, V>, key: string, value: V): void {
  if (map.size >= KEPT_LINES) map.delete(map.keys().next().value!)
  map.set(key, value)
}

/** The words from `start` to `end`, the last one whole. */
function quoteOf(text: string, start: number, end: number): string {
  const rest = /^[\p{L}\p{M}]{0,30}/u.exec(text.slice(end, end + 30))?.[0] ?? ''
  return (text.slice(start, end) + (/\p{L}$/u.test(text.slice(start, end)) ? rest : '')).trim()
}
