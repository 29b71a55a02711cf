/** The seven rules, core rules first. A new rule is added here and nowhere else. */
import { assumedMotive } from './assumed-motive.ts'
import { closedAgreement } from './closed-agreement.ts'
import { closedQuestion } from './closed-question.ts'
import { dismissedConcern } from './dismissed-concern.ts'
import { missingEmpathy } from './missing-empathy.ts'
import { pushedConclusion } from './pushed-conclusion.ts'
import type { Rule } from './rule.ts'
import { unexploredTerm } from './unexplored-term.ts'

export const RULES: readonly Rule[] = [
  closedAgreement,
  missingEmpathy,
  closedQuestion,
  pushedConclusion,
  dismissedConcern,
  assumedMotive,
  unexploredTerm,
]
