/** The platform as the browser gives it. */
import { browser, isAlive } from './browser.ts'
import { reportFault } from './errors.ts'
import { requestCoach } from './messages.ts'
import type { Platform } from './platform.ts'
import { openStore, type Store, type WatchedStorage } from './store.ts'

const local: WatchedStorage = {
  get: (keys) => browser.storage.local.get(keys),
  set: (items) => browser.storage.local.set(items),
  onChanged(listener) {
    browser.storage.onChanged.addListener((changes, area) => {
      if (area !== 'local') return
      listener(Object.fromEntries(Object.entries(changes).map(([key, change]) => [key, change.newValue])))
    })
  },
}

/** Opens the store of settings, people and counts in any context of the extension. */
export function openLocalStore(): Promise<Store> {
  return openStore(local, Date.now)
}

/** The platform for sessions in a content script or a page of the extension. */
export async function livePlatform(): Promise<Platform> {
  return {
    isAlive,
    now: Date.now,
    delay(milliseconds, callback) {
      const timer = setTimeout(() => {
        try {
          callback()
        } catch (error) {
          // Uncaught, the browser would list its message, which may quote the page.
          reportFault('delayed', error)
        }
      }, milliseconds)
      return () => clearTimeout(timer)
    },
    coach: requestCoach,
    store: await openLocalStore(),
    report: reportFault,
  }
}
