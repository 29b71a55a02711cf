/**
 * What stands right beside a flagged sentence and does the same ("Steering groups nag, it means nothing." after "That's
 * just noise."): left there it would undo the question, so it is treated with it. Shown to nobody as a finding.
 */
import type { DraftAct, DraftSentence, Reading } from '../reading/reading.ts'
import type { Finding, RuleId } from '../types.ts'

/** Which acts beside a finding of a rule are of one kind with it, and by which rule they are treated. */
const SAME: Readonly<Partial<Record<RuleId, readonly [DraftAct, RuleId][]>>> = {
  'pushed-conclusion': [
    ['advise', 'pushed-conclusion'],
    ['dismiss', 'dismissed-concern'],
  ],
  'closed-question': [
    ['closed-question', 'closed-question'],
    ['advise', 'pushed-conclusion'],
  ],
  'assumed-motive': [
    ['assume', 'assumed-motive'],
    ['closed-question', 'closed-question'],
    ['advise', 'pushed-conclusion'],
  ],
  'dismissed-concern': [
    ['dismiss', 'dismissed-concern'],
    ['assume', 'dismissed-concern'],
    ['closed-question', 'closed-question'],
    ['advise', 'pushed-conclusion'],
  ],
}

/** Above the acts' own thresholds: what is added here nobody asked for. */
const SURE = 0.7
/** How many sentences are looked at on each side: what only tells something may stand between. */
const REACH = 3

const BESIDE = 'beside@'
export const isBeside = (f: Finding): boolean => f.id.startsWith(BESIDE)

export function withNeighbours(reading: Reading, findings: readonly Finding[]): readonly Finding[] {
  if (reading.channel !== 'email') return findings
  const { sentences } = reading.draft
  const flagged = (s: DraftSentence, list: readonly Finding[]): Finding | undefined =>
    list.find((f) => f.in === 'draft' && f.start < s.end && f.end > s.start)
  const out = [...findings]
  for (const step of [1, -1]) {
    for (const f of findings) {
      if (f.in !== 'draft') continue
      const under = sentences.filter((s) => f.start < s.end && f.end > s.start)
      let from = step === 1 ? under.at(-1) : under[0]
      for (let n = 0; from && n < REACH; n++) {
        const s: DraftSentence | undefined = sentences[from.index + step]
        if (s?.part !== 'body' || s.paragraph !== from.paragraph || s.marker.trim() !== '') break
        const other = flagged(s, out)
        if (other) break
        const rule = SAME[f.rule]?.find(([act]) => s.acts[act] >= SURE)?.[1]
        from = s
        if (!rule && s.acts.inform >= SURE) continue
        if (!rule) break
        out.push({
          ...f,
          id: `${BESIDE}${s.start}`,
          rule,
          start: s.start,
          end: s.end,
          quote: s.text,
        })
      }
    }
  }
  return out
}
