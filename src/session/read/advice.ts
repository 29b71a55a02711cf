/** What of a report stands on screen: one remark, one suggestion, its counterpart, and the rest. */
import { CORE_RULES, type Finding, type Rewrite, type Suggestion, type Tone } from '../../engine/types.ts'
import type { DraftState } from '../../platform/protocol.ts'

export interface Advice {
  /** The remark on top; null when there is none. */
  main: Finding | null
  /** At most two lesser remarks. */
  others: Finding[]
  /** The suggestion on top; null when only the ladder can be offered. */
  offer: Suggestion | null
  /** The other way: it keeps the yes where the offer asks first, and the other way round. */
  second: Suggestion | null
}

/** Picks what is shown. `findingId` and `suggestionId` are the person's own choice, if any. */
export function advice(state: DraftState, findingId: string | null, suggestionId: string | null): Advice {
  const report = state.report
  if (!report) return { main: null, others: [], offer: null, second: null }
  const dismissed = new Set(state.dismissed)
  const findings = report.findings
    .filter((f) => (f.shown || f.id === findingId) && !dismissed.has(f.id))
    .sort((a, b) => rank(a) - rank(b) || b.confidence - a.confidence)
  const main = findings.find((f) => f.id === findingId) ?? findings[0] ?? null
  const others = findings.filter((f) => f !== main).slice(0, 2)
  const fitting = report.suggestions.filter((s) => s.findingId === (main?.id ?? null))
  const offer = fitting.find((s) => s.id === suggestionId) ?? fitting[0] ?? null
  return { main, others, offer, second: offer ? counterpart(offer, fitting) : null }
}

function counterpart(offer: Suggestion, all: Suggestion[]): Suggestion | null {
  const others = all.filter((s) => s.id !== offer.id)
  if (offer.way === 'other') return others[0] ?? null
  return others.find((s) => s.way !== 'other' && s.way !== offer.way) ?? others[0] ?? null
}

function rank(finding: Finding): number {
  return CORE_RULES.includes(finding.rule) ? 0 : 1
}

/** The tones in which the whole draft is offered, in a fixed order. */
export function tones(rewrites: Rewrite[]): Tone[] {
  const order: Tone[] = ['warm', 'plain', 'brief']
  return order.filter((tone) => rewrites.some((r) => r.tone === tone))
}

/** The rewrite for a tone, if possible the same way as the offer. */
export function rewriteFor(rewrites: Rewrite[], tone: Tone | null, way: string | undefined): Rewrite | null {
  const inTone = tone ? rewrites.filter((r) => r.tone === tone) : rewrites
  return inTone.find((r) => r.way === way) ?? inTone[0] ?? rewrites[0] ?? null
}
