/**
 * What message and draft amount to as a whole. What is absent from a draft (a question, a condition, an
 * acknowledgement) carries as much as what is said, so every rule looks at this beside its own sentence.
 */
import type { FullReading } from '../reading/read.ts'
import { DRAFT_ACTS, type DraftAct } from '../reading/reading.ts'
import { RULE_IDS, type RuleId } from '../types.ts'

export interface Summary {
  hasMessage: number
  notes: number
  /** The strongest open matter of at least medium weight, of heavy weight, and how many there are. */
  open: number
  openHeavy: number
  openCount: number
  decided: number
  instruction: number
  logistics: number
  strongStrain: number
  mildStrain: number
  strainCount: number
  loaded: number
  /** The model's own guesses on the message's sentences. */
  cueOfStrain: number
  cueOfTerm: number
  asksView: number
  asksPlainly: number
  /** The strongest sentence of the draft for each act, and how many there are. */
  most: Record<DraftAct, number>
  count: Record<DraftAct, number>
  /** The strongest sentence of the draft for each rule, by the model's own guess. */
  mostRule: Record<RuleId, number>
  /** Probability that nothing in the draft opens or opposes: no question, condition, objection, advice. */
  unopened: number
  /** The sentence of the draft that answers the open matter best (accepts, or sets about it), or -1. */
  answer: number
  draftLength: number
  messageLength: number
  protect: number
  grief: number
}

/** Sums up a reading. */
export function summaryOf(reading: FullReading): Summary {
  const message = reading.message?.sentences ?? []
  const { draft, whole, message: cues } = reading.output
  const max = (values: number[]): number => values.reduce((a, b) => Math.max(a, b), 0)
  const sum = (values: number[], limit: number): number =>
    Math.min(
      limit,
      values.reduce((a, b) => a + b, 0),
    )
  const open = message.map((s) => s.acts.open * s.weight.medium)
  const most = {} as Record<DraftAct, number>
  const count = {} as Record<DraftAct, number>
  for (const act of DRAFT_ACTS) {
    const values = draft.map((s) => s.acts[act])
    most[act] = max(values)
    count[act] = sum(values, 3)
  }
  const mostRule = {} as Record<RuleId, number>
  for (const rule of RULE_IDS) mostRule[rule] = max(draft.map((s) => s.rules[rule]))
  return {
    hasMessage: message.length > 0 ? 1 : 0,
    notes: reading.channel === 'notes' ? 1 : 0,
    open: max(open),
    openHeavy: max(message.map((s) => s.acts.open * s.weight.heavy)),
    openCount: sum(open, 3),
    decided: max(message.map((s) => s.acts.decided)),
    instruction: max(message.map((s) => s.acts.instruction)),
    logistics: max(message.map((s) => s.acts.logistics)),
    strongStrain: max(message.map((s) => s.strain.strong)),
    mildStrain: max(message.map((s) => s.strain.mild)),
    strainCount: sum(
      message.map((s) => s.strain.strong),
      3,
    ),
    loaded: max(message.map((s) => s.loaded)),
    cueOfStrain: max(cues.map((s) => s.rules['missing-empathy'])),
    cueOfTerm: max(cues.map((s) => s.rules['unexplored-term'])),
    asksView: reading.asksView ? 1 : 0,
    asksPlainly: reading.asksPlainly ? 1 : 0,
    most,
    count,
    mostRule,
    unopened: OPENING.reduce((p, act) => p * (1 - most[act]), 1),
    answer: bestAnswer(reading),
    draftLength: Math.min(15, draft.length) / 5,
    messageLength: Math.min(12, message.length) / 5,
    protect: whole.protect,
    grief: whole.grief,
  }
}

/** Acts that open a matter, or at least do not simply accept it. */
const OPENING: readonly DraftAct[] = [
  'open-question',
  'condition',
  'dismiss',
  'closed-question',
  'advise',
  'assume',
]

function bestAnswer(reading: FullReading): number {
  let best = -1
  let most = 0
  reading.output.draft.forEach((s, i) => {
    const value = Math.max(s.rules['closed-agreement'], s.acts.accept, 0.5 * s.acts.commit)
    if (value > most) {
      most = value
      best = i
    }
  })
  return best
}
