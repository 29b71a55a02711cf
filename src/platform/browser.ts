/**
 * The browser's extension API, wrapped once: the only file that imports the polyfill. In unit tests the module is
 * replaced by `tests/platform/fake-browser.ts`.
 */
import browser from 'webextension-polyfill'

export { browser }

/**
 * Whether this script still belongs to a running extension. After a reload or an update, Chrome leaves the old
 * content scripts in their pages with a dead API.
 */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id)
  } catch {
    // Firefox throws on any access to a dead API object, which is the answer.
    return false
  }
}

export type { Runtime } from 'webextension-polyfill'
