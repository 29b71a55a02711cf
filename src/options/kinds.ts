/** The kinds of remarks in plain words: what a rule is called where the person chooses. */
import type { RuleId } from '../engine/types.ts'
import type { WordKey } from '../panel/words.ts'

/** Each rule with its name and the line that says when it is raised. */
export const KINDS: readonly [RuleId, WordKey, WordKey][] = [
  ['closed-agreement', 'kind_closed_agreement', 'kind_closed_agreement_line'],
  ['missing-empathy', 'kind_missing_empathy', 'kind_missing_empathy_line'],
  ['closed-question', 'kind_closed_question', 'kind_closed_question_line'],
  ['pushed-conclusion', 'kind_pushed_conclusion', 'kind_pushed_conclusion_line'],
  ['dismissed-concern', 'kind_dismissed_concern', 'kind_dismissed_concern_line'],
  ['assumed-motive', 'kind_assumed_motive', 'kind_assumed_motive_line'],
  ['unexplored-term', 'kind_unexplored_term', 'kind_unexplored_term_line'],
]

/** A list of rules with one switched on or off. */
export function withRule(off: readonly RuleId[], rule: RuleId, on: boolean): RuleId[] {
  return on ? off.filter((one) => one !== rule) : [...off.filter((one) => one !== rule), rule]
}
