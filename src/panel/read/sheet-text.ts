/** The sheet for a 1:1 as plain text, to copy into notes. */
import type { PreparedDecision, PreparedQuestion, Sheet } from '../../engine/types.ts'
import { t } from '../words.ts'
import { arrange } from './arrange-sheet.ts'

/** What the notes do not say of a decision, in words; null for what is no decision. */
export function missingLine(one: PreparedQuestion | PreparedDecision): string | null {
  if (!('missing' in one)) return null
  if (one.missing.length > 1) return t('prepare_no_both')
  return t(one.missing[0] === 'owner' ? 'prepare_no_owner' : 'prepare_no_options')
}

function lines(head: string, one: PreparedQuestion | PreparedDecision | null): string {
  const missing = one && missingLine(one)
  return [head, one && `  (${one.quote.replace(/\s+/g, ' ')})`, missing && `  ${missing}`]
    .filter(Boolean)
    .join('\n')
}

/** @param name the manager's first name, or nothing */
export function sheetText(sheet: Sheet, name: string): string {
  const { aloud, questions, worries, decisions, yours } = arrange(sheet)
  const part = (title: string, list: string[]) => (list.length ? [`${title}\n${list.join('\n')}`] : [])
  const pairs = (list: PreparedQuestion[]) => list.map((one) => lines(`- ${one.ask}`, one))
  return [
    name ? t('prepare_for', name) : t('prepare_sheet'),
    ...part(
      t('prepare_aloud'),
      aloud.map(({ say, of }, i) => lines(`${i + 1}. ${say}`, of)),
    ),
    ...part(t('prepare_questions'), pairs(questions)),
    ...part(t('prepare_worries'), pairs(worries)),
    ...part(t('prepare_decisions'), pairs(decisions)),
    ...part(
      t('prepare_yours'),
      yours.map((one) => `- ${one}`),
    ),
  ].join('\n\n')
}
