/** The labels of a case as findings, so that rewriting can be judged apart from detection. */
import type { Finding } from '../../src/engine/types.ts'
import type { LabelledCase } from '../train/dataset.ts'

/** One finding for each label whose quote stands in the text; offsets as in `Finding`. */
export function labelledFindings(c: LabelledCase): Finding[] {
  return c.whole.findings.flatMap((f, i): Finding[] => {
    const text = f.in === 'draft' ? c.whole.draft : (c.whole.managerMessage ?? '')
    const start = text.indexOf(f.quote)
    if (start < 0) return []
    return [
      {
        id: `f${i}`,
        rule: f.rule,
        in: f.in,
        start,
        end: start + f.quote.length,
        quote: f.quote,
        confidence: 0.9,
        shown: true,
        card: { title: '', seen: '', why: '', whenWrong: '', source: '' },
      },
    ]
  })
}
