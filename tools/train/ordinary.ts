/** Probabilities of each rule on real mail, the highest of each mail, gates considered. */
import { detect } from '../../src/engine/detect.ts'
import type { SentenceModel } from '../../src/engine/reading/model.ts'
import type { Scorecards } from '../../src/engine/rules/scorecards.ts'
import { RULE_IDS, type RuleId } from '../../src/engine/types.ts'
import type { PublicMail } from './public-mail.ts'

/** Returns, for each rule, one value a mail. */
export function onOrdinaryMail(
  mails: PublicMail[],
  model: SentenceModel,
): (cards: Scorecards) => Map<RuleId, number[]> {
  return (cards) => {
    const open = Object.fromEntries(
      RULE_IDS.map((rule) => [rule, { ...cards[rule], unasked: 0, asked: 0 }]),
    ) as Scorecards
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
