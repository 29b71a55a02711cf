/**
 * Three follow-up questions to keep at hand: one about the purpose, one about how it runs, one about other ways. Where
 * the manager shared an open thought, the last is the offer to think it through together.
 */

import { OFFERS } from '../data/wordings/offers.ts'
import { capitalised, plainWords } from '../text/phrases.ts'
import type { Finding, MoveId } from '../types.ts'
import { loadKinds } from './acknowledge.ts'
import { type Base, kitOf } from './kit.ts'

const RUNGS: readonly (readonly MoveId[])[] = [
  ['ladder-up'],
  ['paint-the-picture', 'who-else'],
  ['open-the-options'],
]

/** @param said text in which the question already used stands, so that it is not asked again */
export function ladderOf(
  base: Base,
  findings: readonly Finding[],
  seed: number,
  recent: ReadonlySet<string>,
  used: ReadonlySet<string>,
  said: string,
): string[] {
  const { u } = base
  if (u.gentle) return []
  const kit = kitOf(base, findings, { seed: seed ^ 0x51ed27, tone: 'plain', recent })
  for (const id of used) kit.used.add(id)
  const out: string[] = []
  const spokenAlready = said.toLowerCase()
  const strainOnly = findings.length > 0 && findings.every((f) => f.rule === 'missing-empathy')
  for (const moves of strainOnly
    ? ([['weigh-the-load'], ['conditions'], ['ladder-down']] as MoveId[][])
    : RUNGS) {
    for (let i = 0; i < 6; i++) {
      const q = kit.pick('ask', moves, strainOnly ? loadKinds(kit) : [u.kind])
      if (!q) break
      if (spokenAlready.includes(q.text.toLowerCase()) || out.some((o) => similar(o, q.text))) continue
      out.push(capitalised(q.text))
      break
    }
  }
  // Whoever was brought in early can offer to stay in it.
  const settles = findings.some((f) => f.rule === 'closed-agreement')
  if (settles && u.shared && out.length === RUNGS.length)
    return [out[0]!, out[2]!, OFFERS[Math.floor(kit.chance.next() * OFFERS.length)]!]
  return out
}

function similar(a: string, b: string): boolean {
  const x = plainWords(a)
  const y = new Set(plainWords(b))
  return x.filter((w) => y.has(w)).length / Math.max(1, x.length) > 0.75
}
