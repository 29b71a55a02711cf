/** The extension's keyboard commands, which only the browser's own page can change. */
import { browser } from '../platform/browser.ts'
import type { Shortcut } from './shortcuts.tsx'

/** Firefox opens its page by this; the polyfill's types do not know it yet. */
interface WithSettings {
  openShortcutSettings?(): Promise<void>
}

const CHROME_PAGE = 'chrome://extensions/shortcuts'

/** The commands as they are set now. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll()
  return all.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }))
}

/** Opens the browser's page for them. */
export async function openShortcutPage(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & WithSettings
  if (commands.openShortcutSettings) await commands.openShortcutSettings()
  else await browser.tabs.create({ url: CHROME_PAGE })
}
