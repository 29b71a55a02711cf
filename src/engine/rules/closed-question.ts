import { DRAFT_SIGNS, draftCandidates } from './draft-signs.ts'
import type { Rule } from './rule.ts'

export const closedQuestion: Rule = {
  id: 'closed-question',
  card: {
    title: 'A question with the answer in it',
    seen: '“{quote}” can be answered by yes or no, or already holds its answer.',
    why: 'An open question gets you the thinking behind a decision; a closed one gets you the decision.',
    whenWrong: 'If you need a plain yes or no on record, keep it.',
    source: 'Laddering questions: what and how, built on what the other person said.',
  },
  signs: DRAFT_SIGNS,
  candidates: (reading, summary) => draftCandidates('closed-question', reading, summary),
  most: 3,
}
