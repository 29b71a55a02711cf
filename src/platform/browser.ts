/**
 * The browser's extension API, wrapped once. Content scripts take it as it is: both browsers give promises, and the
 * polyfill would be an eighth of what every page has to load. Pages of the extension and the background put the
 * polyfill in its place first (`polyfill.ts`). In unit tests it is `tests/platform/fake-browser.ts`.
 */
import type { Browser } from 'webextension-polyfill'

const names = globalThis as { browser?: Browser; chrome?: Browser }

/**
 * The API is the global object's own. What a page names `browser` (a form with a field `runtime`, a frame) is there
 * too in Chrome's content scripts, but inherited.
 */
const isApi = Object.hasOwn(globalThis, 'browser') && Boolean(names.browser?.runtime?.id)
export const browser = (isApi ? names.browser : names.chrome) as Browser

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
