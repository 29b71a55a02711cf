import type { SwitchableSite } from '../../platform/settings.ts'
import type { Actions } from '../actions.ts'
import { t, type WordKey } from '../words.ts'

const NAMES: Record<SwitchableSite, WordKey> = { gmail: 'sites_gmail', 'google-docs': 'policy_docs' }

/** The names of sites, in a sentence. */
export function siteNames(sites: readonly SwitchableSite[]): string {
  const names = sites.map((site) => t(NAMES[site]))
  return new Intl.ListFormat(t('language')).format(names)
}

interface Props {
  sites: readonly SwitchableSite[]
  actions: Actions
}

/** Beside the ordinary state: the browser keeps the coach out of one of its sites, and the way back. */
export function Withheld({ sites, actions }: Props) {
  return (
    <p class="aside">
      {t('withheld_title', siteNames(sites))}.{' '}
      <button type="button" class="link" onClick={() => actions.letIn()}>
        {t('withheld_let_in')}
      </button>
    </p>
  )
}
