/**
 * What an organisation's managed policy restricts (`public/managed-schema.json`). It can take away and nothing else:
 * no value of it turns reading on, holds a rule on, or shows anybody counts or pairs. Restrictions are laid over the
 * person's own settings when they are read, so that these are whole again once the policy goes.
 */
import { RULE_IDS, type RuleId } from '../engine/types.ts'
import { isObject, rules } from './parse.ts'
import { type Settings, SITES, type SwitchableSite, type UnderlineMode } from './settings.ts'

export interface Policy {
  sitesOff: SwitchableSite[]
  kindsOff: RuleId[]
  /** The most that underlines may do; null for no limit. */
  underlines: Exclude<UnderlineMode, 'always'> | null
  signOff: boolean
  syncOff: boolean
  pairsOff: boolean
}

/** Where policies come from. */
export interface PolicySource {
  /**
   * What the organisation set; nothing (undefined or an empty object) where there is no policy. Throws when that
   * cannot be told.
   */
  read(): Promise<unknown>
  onChanged(listener: () => void): void
}

/** Understands a policy. What is unknown or of another type restricts nothing. */
export function parsePolicy(value: unknown): Policy {
  const { sitesOff, kindsOff, underlines, signOff, syncOff, pairsOff } = isObject(value) ? value : {}
  return {
    sitesOff: SITES.filter((site) => Array.isArray(sitesOff) && sitesOff.includes(site)),
    kindsOff: rules(kindsOff),
    underlines: underlines === 'never' || underlines === 'while-panel-open' ? underlines : null,
    signOff: signOff === true,
    syncOff: syncOff === true,
    pairsOff: pairsOff === true,
  }
}

/** No restriction. */
export const FREE: Policy = parsePolicy({})

/** Holds while nobody can tell what the organisation restricts: then the coach rests. */
export const UNKNOWN: Policy = {
  sitesOff: [...SITES],
  kindsOff: [...RULE_IDS],
  underlines: 'never',
  signOff: true,
  syncOff: true,
  pairsOff: true,
}

/** The settings as they hold under a policy: never more than the person's own. */
export function restrict(settings: Settings, policy: Policy): Settings {
  const { underlines: limit } = policy
  const wanted = settings.underlines
  return {
    ...settings,
    sites: {
      gmail: settings.sites.gmail && !policy.sitesOff.includes('gmail'),
      'google-docs': settings.sites['google-docs'] && !policy.sitesOff.includes('google-docs'),
    },
    underlines: limit === 'never' || (limit !== null && wanted === 'always') ? limit : wanted,
    sign: settings.sign && !policy.signOff,
    rulesOff: [...settings.rulesOff, ...policy.kindsOff.filter((rule) => !settings.rulesOff.includes(rule))],
    sync: settings.sync && !policy.syncOff,
  }
}

/** Whether a policy restricts anything. */
export function restricts(policy: Policy): boolean {
  return JSON.stringify(policy) !== JSON.stringify(FREE)
}
