/**
 * Detection: reading, gates, rules, thresholds, and how much of it is shown.
 */

import type { Gate } from './gates/gate.ts'
import { GATES } from './gates/index.ts'
import type { SentenceModel } from './reading/model.ts'
import { type FullReading, read } from './reading/read.ts'
import { RULES } from './rules/index.ts'
import type { Candidate, Rule } from './rules/rule.ts'
import { probability, SCORECARDS, type Scorecard, type Scorecards, thresholdOf } from './rules/scorecards.ts'
import { type Summary, summaryOf } from './rules/summary.ts'
import { ownWordsEnd } from './text/forward.ts'
import { CORE_RULES, type CoachInput, type Finding, type GateHit, RULE_IDS, type RuleId } from './types.ts'

export interface Detection {
  reading: FullReading
  summary: Summary
  findings: Finding[]
  gates: GateHit[]
  /** The gate that silences everything, if one does. */
  silent: Gate | null
}

/** A second finding of the same rule must be surer than the first, for each costs attention. */
export const SURER = 0.15

/** At most one notice and two lesser cards are shown. */
const SHOWN = 3

/**
 * Finds what closes the conversation.
 * @param cards the rules' scorecards and thresholds; given only when they are being evaluated
 * @param before a reading of another draft to the same message, which saves reading the message again
 */
export function detect(
  input: CoachInput,
  model: SentenceModel,
  cards: Scorecards = SCORECARDS,
  before?: FullReading,
): Detection {
  const reading = read(input, model, before)
  const summary = summaryOf(reading)
  const { gates, silent, silenced } = checkGates(reading, summary)
  const off = new Set<RuleId>([...silenced, ...(reading.settings.rulesOff ?? [])])
  // What the writer forwards or quotes below is not theirs to be coached on.
  const ownEnd = reading.channel === 'email' ? ownWordsEnd(input.draft) : input.draft.length
  const findings = silent
    ? []
    : RULES.flatMap((rule) => (off.has(rule.id) ? [] : findingsOf(rule, reading, summary, cards, ownEnd)))
  return { reading, summary, findings: show(findings), gates, silent }
}

function checkGates(
  reading: FullReading,
  summary: Summary,
): { gates: GateHit[]; silent: Gate | null; silenced: Set<RuleId> } {
  const gates: GateHit[] = []
  const silenced = new Set<RuleId>()
  let silent: Gate | null = null
  for (const gate of GATES) {
    if (reading.asked && !gate.evenAsked) continue
    const raised = gate.check(reading, summary)
    if (!raised) continue
    const rules = gate.silences === 'all' ? [...RULE_IDS] : [...gate.silences]
    gates.push({ gate: gate.id, ...raised, silenced: rules })
    for (const rule of rules) silenced.add(rule)
    if (gate.silences === 'all' && !silent) silent = gate
  }
  return { gates, silent, silenced }
}

function findingsOf(
  rule: Rule,
  reading: FullReading,
  summary: Summary,
  all: Scorecards,
  ownEnd: number,
): Finding[] {
  const card = all[rule.id]
  if (!card) return []
  const threshold = leastFor(rule.id, reading, card)
  return rule
    .candidates(reading, summary)
    .filter((c) => c.in !== 'draft' || reading.draft.sentences[c.sentence]!.start < ownEnd)
    .map((candidate) => ({ candidate, p: probability(rule, candidate.signs, card) }))
    .sort((a, b) => b.p - a.p)
    .slice(0, rule.most)
    .filter(({ p }, i) => p >= threshold + (i > 0 ? SURER : 0))
    .map(({ candidate, p }) => findingOf(rule, candidate, p, reading))
}

/** The person who says "still open" tells the engine what it could not know: a plain yes then closes. */
const STILL_OPEN = 0.6

function leastFor(rule: RuleId, reading: FullReading, card: Scorecard): number {
  const threshold = thresholdOf(card, reading.channel, reading.asked)
  return reading.context === 'open' && rule === 'closed-agreement' ? threshold * STILL_OPEN : threshold
}

function findingOf(rule: Rule, candidate: Candidate, p: number, reading: FullReading): Finding {
  const text = candidate.in === 'draft' ? reading.draft : reading.message
  const sentence = text!.sentences[candidate.sentence]!
  const { start, end, text: quote } = sentence
  const cue =
    rule.id === 'unexplored-term' && candidate.in === 'managerMessage'
      ? (reading.loaded?.span.quote ?? quote)
      : quote
  const places: Record<string, string> = { quote, cue, manager: reading.manager ?? 'They' }
  // In one pass: what the person wrote may look like a place itself.
  const fill = (line: string): string =>
    line.replace(/\{(\w+)\}/gu, (all, name: string) => places[name] ?? all)
  const { card } = rule
  return {
    id: `${rule.id}@${candidate.in === 'draft' ? 'd' : 'm'}${start}`,
    rule: rule.id,
    in: candidate.in,
    start,
    end,
    quote,
    confidence: Number(p.toFixed(3)),
    shown: true,
    card: {
      title: fill(card.title),
      seen: fill(card.seen),
      why: card.why,
      whenWrong: card.whenWrong,
      source: card.source,
    },
  }
}

/**
 * Orders the findings and hides what exceeds the limit: the notice is the surest core finding, the other core
 * finding comes before the lesser rules.
 */
function show(findings: Finding[]): Finding[] {
  const isCore = (f: Finding): boolean => CORE_RULES.includes(f.rule)
  const sorted = [...findings].sort(
    (a, b) => Number(isCore(b)) - Number(isCore(a)) || b.confidence - a.confidence,
  )
  const firstOfRule = (f: Finding, i: number): boolean =>
    sorted.findIndex((other) => other.rule === f.rule) === i
  // One card of each kind before a second of any.
  const ranked = [...sorted.filter(firstOfRule), ...sorted.filter((f, i) => !firstOfRule(f, i))]
  return ranked.map((f, i) => ({ ...f, shown: i < SHOWN }))
}
