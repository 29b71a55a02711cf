/** The platform as the browser gives it. */
import { browser, isAlive } from './browser.ts'
import { reportFault } from './errors.ts'
import { requestCoach, requestWrite } from './messages.ts'
import type { Platform } from './platform.ts'
import type { PolicySource } from './policy.ts'
import type { ReadableStorage } from './records.ts'
import { watchStore } from './store.ts'

/** News of one area of the browser's storage: what changed, `undefined` where a key was removed. */
function onAreaChanged(area: string, listener: (changed: Record<string, unknown>) => void): void {
  browser.storage.onChanged.addListener((changes, where) => {
    if (where !== area) return
    listener(Object.fromEntries(Object.entries(changes).map(([key, change]) => [key, change.newValue])))
  })
}

/** The local storage, to be read; `areas.ts` writes. */
export const local: ReadableStorage = {
  get: (keys) => browser.storage.local.get(keys),
  onChanged: (listener) => onAreaChanged('local', listener),
}

/** How often the policy is asked for before it counts as unknown. */
const ATTEMPTS = 3

/** What the organisation restricts. */
export const policies: PolicySource = {
  async read() {
    for (let attempt = 1; ; attempt++) {
      try {
        return await browser.storage.managed.get()
      } catch (error) {
        // Firefox refuses where no organisation has set anything, which is the usual case.
        if (/not found/i.test(String((error as Error | undefined)?.message))) return undefined
        if (attempt === ATTEMPTS) throw error
      }
    }
  },
  onChanged: (listener) => onAreaChanged('managed', listener),
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
    store: await watchStore(local, policies),
    write: requestWrite,
    ownId: browser.runtime.id,
    report: reportFault,
  }
}
