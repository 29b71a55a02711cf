import { DRAFT_SIGNS, draftCandidates } from './draft-signs.ts'
import type { Rule } from './rule.ts'

export const assumedMotive: Rule = {
  id: 'assumed-motive',
  card: {
    title: 'A guess written as a fact',
    seen: '“{quote}” says what somebody thinks, wants or is.',
    why: 'Even a right guess feels like a verdict when it is written as a fact.',
    whenWrong: 'If they told you so themselves, keep it and say that they did.',
    source: 'As long as we have not asked, all we have is conjecture.',
  },
  signs: DRAFT_SIGNS,
  candidates: (reading, summary) => draftCandidates('assumed-motive', reading, summary),
  most: 3,
}
