/** What a report on a wrong remark says, before the person edits it. */
import type { Finding } from '../../engine/types.ts'
import type { DraftState } from '../../platform/protocol.ts'
import { t } from '../words.ts'

/** Exactly what would be shared: the remark's title and the words that it is about, nothing else of the draft. */
export function wrongRemark(draft: DraftState, finding: Finding, version: string): string {
  const mine = finding.in === 'draft' ? finding.quote.trim() : ''
  const theirs = finding.in === 'managerMessage' ? finding.quote : draft.report?.cue?.quote
  return [
    t('wrong_head', version),
    t('wrong_remark', finding.card.title),
    ...(mine ? [t('wrong_mine', mine)] : []),
    ...(theirs ? [t('wrong_theirs', theirs.trim())] : []),
    t('wrong_why'),
  ].join('\n')
}
