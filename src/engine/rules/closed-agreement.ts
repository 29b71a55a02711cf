import { DRAFT_SIGNS, draftCandidates } from './draft-signs.ts'
import type { Rule } from './rule.ts'

export const closedAgreement: Rule = {
  id: 'closed-agreement',
  card: {
    title: 'Still open',
    seen: '“{quote}” settles it.',
    why: 'Once you have said yes, the options nobody asked about are usually gone.',
    whenWrong: 'If it is decided already, or you two have talked it through, your yes is the right answer.',
    source: 'Coaching up: come back with empathy and clarifying questions instead of simply agreeing.',
  },
  signs: DRAFT_SIGNS,
  candidates: (reading, summary) => draftCandidates('closed-agreement', reading, summary),
  most: 2,
}
