/** What is said of a Use or Undo that did not work. */
import type { MessageKey } from '../../platform/i18n.ts'
import type { DraftState } from '../../platform/protocol.ts'

/** The line for it. Only where it cannot be told may the text have been altered. */
export function failureLine(action: 'use' | 'undo', { last }: Pick<DraftState, 'last'>): MessageKey {
  switch (last?.trouble) {
    case 'unsure':
      return 'unsure_line'
    case 'several-lines':
      return 'several_line'
    case 'composing':
      return 'failed_composing'
    default:
      return action === 'undo' ? 'failed_undo' : 'failed_use'
  }
}
