import { DRAFT_SIGNS, draftCandidates } from './draft-signs.ts'
import type { Rule } from './rule.ts'

export const dismissedConcern: Rule = {
  id: 'dismissed-concern',
  card: {
    title: 'A worry passed over',
    seen: '“{quote}” answers the concern before asking about it.',
    why: 'A worry that is waved off does not go away; it only stops being said.',
    whenWrong: 'If you are correcting a plain fact, keep it.',
    source: 'Objections are often valid and want to be honoured: make them discussable first.',
  },
  signs: DRAFT_SIGNS,
  candidates: (reading, summary) => draftCandidates('dismissed-concern', reading, summary),
  most: 3,
}
