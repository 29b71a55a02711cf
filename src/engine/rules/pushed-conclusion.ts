import { DRAFT_SIGNS, draftCandidates } from './draft-signs.ts'
import type { Rule } from './rule.ts'

export const pushedConclusion: Rule = {
  id: 'pushed-conclusion',
  card: {
    title: 'Your conclusion, handed over',
    seen: '“{quote}” hands over the conclusion.',
    why: 'People put up with our conclusions, but they act on their own.',
    whenWrong:
      'If you were asked for your recommendation, or it is about safety or a fixed limit, say it straight.',
    source: 'Bring curiosity, so that the other person can persuade themselves.',
  },
  signs: DRAFT_SIGNS,
  candidates: (reading, summary) => draftCandidates('pushed-conclusion', reading, summary),
  most: 3,
}
