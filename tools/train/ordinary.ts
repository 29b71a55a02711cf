/** Probabilities of each rule on real mail, the highest of each mail, gates considered. */
import { detect } from '../../src/engine/detect.ts'
import type { SentenceModel } from '../../src/engine/reading/model.ts'
import type { AllRuleWeights } from '../../src/engine/rules/weights.ts'
import { RULE_IDS, type RuleId } from '../../src/engine/types.ts'
import type { PublicMail } from './public-mail.ts'

/** Returns, for each rule, one value a mail. */
export function onOrdinaryMail(
  mails: PublicMail[],
  model: SentenceModel,
): (weights: AllRuleWeights) => Map<RuleId, number[]> {
  return (weights) => {
    const open = Object.fromEntries(
      RULE_IDS.map((rule) => [rule, { ...weights[rule], unasked: 0, asked: 0 }]),
    ) as AllRuleWeights
    const values = new Map<RuleId, number[]>(RULE_IDS.map((rule) => [rule, []]))
    for (const mail of mails) {
      const { findings } = detect(mail.input, model, open)
      for (const rule of RULE_IDS) {
        const most = findings.filter((f) => f.rule === rule).reduce((m, f) => Math.max(m, f.confidence), 0)
        values.get(rule)!.push(most)
      }
    }
    return values
  }
}
