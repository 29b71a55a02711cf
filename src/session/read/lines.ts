/** The words of panel and card for what a draft's state is: a title and a line each, as keys of the catalogue. */
import type { Suggestion } from '../../engine/types.ts'
import type { MessageKey } from '../../platform/i18n.ts'
import type { DraftState, Resting, StateTrouble } from '../../platform/protocol.ts'

export const RESTS: Record<Resting, [MessageKey, MessageKey]> = {
  left: ['left_title', 'left_line'],
  quiet: ['quiet_title', 'quiet_line'],
  'site-off': ['siteoff_title', 'siteoff_line'],
  organisation: ['policy_site_title', 'policy_site_line'],
}

export const TROUBLES: Record<StateTrouble, [MessageKey, MessageKey]> = {
  gone: ['gone_title', 'gone_line'],
  'changed-page': ['changed_title', 'changed_line'],
  composing: ['composing_title', 'composing_line'],
  stale: ['stale_title', 'stale_line'],
  protected: ['protected_title', 'protected_line'],
  'several-lines': ['several_title', 'several_line'],
  'not-applied': ['notapplied_title', 'notapplied_line'],
  'no-answer': ['noanswer_title', 'noanswer_line'],
  'view-only': ['viewonly_title', 'viewonly_line'],
  unsure: ['unsure_title', 'unsure_line'],
}

/** What is said of a dismissal that could not be stored. */
export const UNSTORED: Record<NonNullable<DraftState['unstored']>, MessageKey> = {
  full: 'unstored_full',
  failed: 'unstored_failed',
}

/** The title above a suggestion. */
export const WAYS: Record<Suggestion['way'], MessageKey> = {
  'asks-first': 'way_asks',
  'keeps-yes': 'way_keeps',
  other: 'way_other',
}

/** The way over to another suggestion. */
export const SECOND_WAYS: Record<Suggestion['way'], MessageKey> = {
  'asks-first': 'second_asks',
  'keeps-yes': 'second_keeps',
  other: 'second_other',
}

/** Why the coach keeps out, where the report does not say it in a line of its own. */
export function silentLine(why: string): MessageKey {
  if (why === 'language') return 'silent_language'
  return why === 'too-long' ? 'silent_long' : 'silent_line'
}
