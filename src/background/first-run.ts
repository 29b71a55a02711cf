/** The first run: one page, opened once, right after the extension was installed. */

import { localArea } from '../platform/areas.ts'
import { browser } from '../platform/browser.ts'
import { reportFault } from '../platform/errors.ts'

/** The page of the first run, inside the package. */
export const FIRST_RUN = 'src/options/index.html?first'

/**
 * Opens the first run after an installation: not after an update, and not where something is stored already. Firefox
 * calls every loading of a temporary add-on an installation, and who has stored something has been here before.
 * Call it in the first turn of the background's script, which is the only one that is told.
 */
export function listenForInstallation(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') welcome().catch((error: unknown) => reportFault('first run', error))
  })
}

async function welcome(): Promise<void> {
  if (Object.keys(await localArea.all()).length > 0) return
  await browser.tabs.create({ url: browser.runtime.getURL(FIRST_RUN) })
}
