import { t, type WordKey } from '../panel/words.ts'
import type { Policy } from '../platform/policy.ts'
import type { Settings, SwitchableSite, UnderlineMode } from '../platform/settings.ts'
import { KINDS, withRule } from './kinds.ts'
import { Tick } from './tick.tsx'

export interface ChoiceProps {
  /** As they hold: the organisation's restrictions are in them. */
  settings: Settings
  policy: Policy
  onSettings(change: (settings: Settings) => Settings): void
}

const UNDERLINES: [UnderlineMode, WordKey][] = [
  ['while-panel-open', 'underlines_panel'],
  ['always', 'underlines_always'],
  ['never', 'underlines_never'],
]

/** When underlines are drawn, and whether there is a sign. */
export function InThePage({ settings, policy, onSettings }: ChoiceProps) {
  const { underlines: limit } = policy
  const isLocked = (mode: UnderlineMode) =>
    limit !== null && mode !== 'never' && (limit === 'never' || mode === 'always')
  return (
    <fieldset>
      <legend class="sr">{t('underlines_title')}</legend>
      {UNDERLINES.map(([mode, label]) => (
        <Tick
          key={mode}
          group="underlines"
          on={settings.underlines === mode}
          label={t(label)}
          locked={isLocked(mode)}
          set={() => onSettings((all) => ({ ...all, underlines: mode }))}
        />
      ))}
      <div class="apart">
        <Tick
          on={settings.sign}
          label={t('sign_label')}
          line={t('sign_line')}
          locked={policy.signOff}
          set={(sign) => onSettings((all) => ({ ...all, sign }))}
        />
      </div>
    </fieldset>
  )
}

const SITES: [SwitchableSite, WordKey][] = [
  ['gmail', 'sites_gmail'],
  ['google-docs', 'sites_docs'],
]

/** On which sites drafts are read. */
export function Sites({ settings, policy, onSettings }: ChoiceProps) {
  return (
    <fieldset>
      <legend class="sr">{t('sites_title')}</legend>
      {SITES.map(([site, label]) => (
        <Tick
          key={site}
          on={settings.sites[site]}
          label={t(label)}
          locked={policy.sitesOff.includes(site)}
          set={(on) => onSettings((all) => ({ ...all, sites: { ...all.sites, [site]: on } }))}
        />
      ))}
    </fieldset>
  )
}

/** Which kinds of remarks are made, in plain words. */
export function Kinds({ settings, policy, onSettings }: ChoiceProps) {
  return (
    <fieldset>
      <legend class="sr">{t('kinds_title')}</legend>
      {KINDS.map(([rule, label, line]) => (
        <Tick
          key={rule}
          on={!settings.rulesOff.includes(rule)}
          label={t(label)}
          line={t(line)}
          locked={policy.kindsOff.includes(rule)}
          set={(on) => onSettings((all) => ({ ...all, rulesOff: withRule(all.rulesOff, rule, on) }))}
        />
      ))}
    </fieldset>
  )
}
