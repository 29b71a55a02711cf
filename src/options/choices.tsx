import type { RuleId } from '../engine/types.ts'
import { t, type WordKey } from '../panel/words.ts'
import type { Settings, SwitchableSite, UnderlineMode } from '../platform/settings.ts'

export interface ChoiceProps {
  settings: Settings
  onSettings(change: (settings: Settings) => Settings): void
}

const UNDERLINES: [UnderlineMode, WordKey][] = [
  ['while-panel-open', 'underlines_panel'],
  ['always', 'underlines_always'],
  ['never', 'underlines_never'],
]

/** When underlines are drawn. */
export function Underlines({ settings, onSettings }: ChoiceProps) {
  return (
    <fieldset>
      <legend class="sr">{t('underlines_title')}</legend>
      {UNDERLINES.map(([mode, label]) => (
        <label key={mode} class="tick">
          <input
            type="radio"
            name="underlines"
            checked={settings.underlines === mode}
            onChange={() => onSettings((all) => ({ ...all, underlines: mode }))}
          />
          <span>{t(label)}</span>
        </label>
      ))}
    </fieldset>
  )
}

const SITES: [SwitchableSite, WordKey][] = [
  ['gmail', 'sites_gmail'],
  ['google-docs', 'sites_docs'],
]

/** On which sites drafts are read. */
export function Sites({ settings, onSettings }: ChoiceProps) {
  return (
    <fieldset>
      <legend class="sr">{t('sites_title')}</legend>
      {SITES.map(([site, label]) => (
        <label key={site} class="tick">
          <input
            type="checkbox"
            checked={settings.sites[site]}
            onChange={(e) => {
              const on = e.currentTarget.checked
              onSettings((all) => ({ ...all, sites: { ...all.sites, [site]: on } }))
            }}
          />
          <span>{t(label)}</span>
        </label>
      ))}
    </fieldset>
  )
}

const KINDS: [RuleId, WordKey, WordKey][] = [
  ['closed-agreement', 'kind_closed_agreement', 'kind_closed_agreement_line'],
  ['missing-empathy', 'kind_missing_empathy', 'kind_missing_empathy_line'],
  ['closed-question', 'kind_closed_question', 'kind_closed_question_line'],
  ['pushed-conclusion', 'kind_pushed_conclusion', 'kind_pushed_conclusion_line'],
  ['dismissed-concern', 'kind_dismissed_concern', 'kind_dismissed_concern_line'],
  ['assumed-motive', 'kind_assumed_motive', 'kind_assumed_motive_line'],
  ['unexplored-term', 'kind_unexplored_term', 'kind_unexplored_term_line'],
]

/** Which kinds of remarks are made, in plain words. */
export function Kinds({ settings, onSettings }: ChoiceProps) {
  return (
    <fieldset>
      <legend class="sr">{t('kinds_title')}</legend>
      {KINDS.map(([rule, label, line]) => (
        <label key={rule} class="tick">
          <input
            type="checkbox"
            checked={!settings.rulesOff.includes(rule)}
            onChange={(e) => {
              const on = e.currentTarget.checked
              onSettings((all) => ({
                ...all,
                rulesOff: on ? all.rulesOff.filter((one) => one !== rule) : [...all.rulesOff, rule],
              }))
            }}
          />
          <span>
            {t(label)}
            <span class="hint tick-line">{t(line)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
