/** Settings that follow the person: the background keeps the two copies alike, for all pages and tabs. */

import { accountArea, localArea } from '../platform/areas.ts'
import { browser } from '../platform/browser.ts'
import { reportFault } from '../platform/errors.ts'
import { policies } from '../platform/live.ts'
import { parsePolicy } from '../platform/policy.ts'
import { SETTINGS } from '../platform/settings.ts'
import { createSync } from '../platform/sync.ts'

/**
 * Listens to both storage areas. Call it in the first turn of the background's script: a change that starts the
 * background is told to the listeners of that turn only.
 */
export function listenForSync(): void {
  const isForbidden = async () => parsePolicy(await policies.read()).syncOff
  const sync = createSync(localArea, accountArea, isForbidden)
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[SETTINGS.key]
    if (!change) return
    if (area === 'local')
      sync.onLocal(change.oldValue, change.newValue).catch((error: unknown) => reportFault('sync', error))
    if (area === 'sync' && change.newValue !== undefined)
      sync.onAccount().catch((error: unknown) => reportFault('sync', error))
  })
}
