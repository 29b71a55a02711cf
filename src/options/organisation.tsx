import { t } from '../panel/words.ts'
import { type Policy, restricts, UNKNOWN } from '../platform/policy.ts'
import { KINDS } from './kinds.ts'

/** What the organisation restricted, in one plain line; nothing where there is no policy. */
export function Organisation({ policy }: { policy: Policy }) {
  if (!restricts(policy)) return null
  if (policy === UNKNOWN) return <p class="aside">{t('policy_unknown')}</p>
  const off = [
    ...policy.sitesOff.map((site) => t(site === 'gmail' ? 'sites_gmail' : 'policy_docs')),
    ...KINDS.filter(([rule]) => policy.kindsOff.includes(rule)).map(([, label]) => `“${t(label)}”`),
    ...(policy.underlines === 'never' ? [t('policy_underlines')] : []),
    ...(policy.underlines === 'while-panel-open' ? [t('policy_underlines_always')] : []),
    ...(policy.signOff ? [t('policy_sign')] : []),
    ...(policy.syncOff ? [t('policy_sync')] : []),
    ...(policy.pairsOff ? [t('policy_pairs')] : []),
  ]
  return (
    <p class="aside">
      {t('policy_line', off.join(', '))} {t('policy_blind')}
    </p>
  )
}
