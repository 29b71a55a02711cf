import { t, type WordKey } from '../panel/words.ts'
import type { Changes } from '../platform/exchange.ts'
import type { Shared } from '../platform/sync.ts'
import { KINDS } from './kinds.ts'

interface Props {
  changes: Changes
  /** Null where there is nothing to take. */
  onTake: (() => void) | null
  onLeave(): void
}

/** What an import would change, before anything is; the line over it is the live region's. */
export function ImportLook({ changes, onTake, onLeave }: Props) {
  return (
    <div class="aside look">
      <ul>
        {linesOf(changes).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="actions">
        {onTake ? (
          <button type="button" class="primary" onClick={onTake}>
            {t('import_take')}
          </button>
        ) : null}
        <button type="button" class="quiet" onClick={onLeave}>
          {t('options_cancel')}
        </button>
      </div>
    </div>
  )
}

function linesOf(changes: Changes): string[] {
  const { settings, peopleAdded, peopleChanged, pairsAdded, pairsLeftOut, usage, documents, byName } = changes
  return [
    ...(peopleAdded.length ? [t('import_added', peopleAdded.join(', '))] : []),
    ...(peopleChanged.length ? [t('import_changed', peopleChanged.join(', '))] : []),
    ...settings.names.map((name) =>
      t('import_setting', t(NAMES[name]), VALUES[name](settings.before), VALUES[name](settings.after)),
    ),
    ...(pairsAdded ? [t('import_pairs', String(pairsAdded))] : []),
    ...(pairsLeftOut ? [t('import_pairs_off', String(pairsLeftOut))] : []),
    ...(documents ? [t('import_documents', String(documents))] : []),
    ...(byName === null ? [] : [t('import_by_title', t(byName ? 'import_on' : 'import_off'))]),
    ...(usage ? [t('import_usage')] : []),
  ]
}

const NAMES: Record<keyof Shared, WordKey> = {
  sites: 'sites_title',
  underlines: 'underlines_title',
  sign: 'import_sign',
  rulesOff: 'kinds_title',
}

const UNDERLINES: Record<Shared['underlines'], WordKey> = {
  'while-panel-open': 'underlines_panel',
  always: 'underlines_always',
  never: 'underlines_never',
}

/** How the page says what a setting is set to. */
const VALUES: Record<keyof Shared, (settings: Shared) => string> = {
  sites: ({ sites }) =>
    [...(sites.gmail ? [t('sites_gmail')] : []), ...(sites['google-docs'] ? [t('policy_docs')] : [])].join(
      ', ',
    ) || t('import_none'),
  underlines: ({ underlines }) => t(UNDERLINES[underlines]),
  sign: ({ sign }) => t(sign ? 'import_on' : 'import_off'),
  rulesOff: ({ rulesOff }) => {
    const off = KINDS.filter(([rule]) => rulesOff.includes(rule)).map(([, label]) => `“${t(label)}”`)
    return off.length ? t('import_without', off.join(', ')) : t('import_all')
  },
}
