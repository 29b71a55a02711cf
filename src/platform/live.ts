/** The platform as the browser gives it. */
import { browser, isAlive } from './browser.ts'
import { CONSENTS, type Consents } from './consents.ts'
import { reportFault } from './errors.ts'
import { requestCoach } from './messages.ts'
import { PAIRS, type Pair } from './pairs.ts'
import type { Platform } from './platform.ts'
import type { PolicySource } from './policy.ts'
import { openRecords, type Records } from './records.ts'
import type { StorageArea, WholeArea } from './storage.ts'
import { openStore, type Store, type WatchedStorage } from './store.ts'
import type { SyncArea } from './sync.ts'

/** News of one area of the browser's storage: what changed, `undefined` where a key was removed. */
function onAreaChanged(area: string, listener: (changed: Record<string, unknown>) => void): void {
  browser.storage.onChanged.addListener((changes, where) => {
    if (where !== area) return
    listener(Object.fromEntries(Object.entries(changes).map(([key, change]) => [key, change.newValue])))
  })
}

/**
 * The pages and the background of the extension take turns at the storage. A content script has only the locks of
 * its page, which the page could hold for ever, and would see there that the extension runs.
 */
function ownLock(): Pick<StorageArea, 'alone'> {
  const isOwn = globalThis.location?.protocol.endsWith('-extension:')
  const locks = isOwn ? globalThis.navigator?.locks : undefined
  return locks ? { alone: async (act) => locks.request('storage', act) } : {}
}

const local: WatchedStorage = {
  ...ownLock(),
  get: (keys) => browser.storage.local.get(keys),
  set: (items) => browser.storage.local.set(items),
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

/** Opens the store of settings, people and counts in any context of the extension. */
export function openLocalStore(): Promise<Store> {
  return openStore(local, Date.now, policies)
}

/** Opens the pairs that the person kept, in a page of the extension. */
export function openPairs(): Promise<Records<{ pairs: Pair[] }>> {
  return openRecords(local, { pairs: PAIRS }, Date.now)
}

/** Opens what the person allowed in documents, in the script of a site that has them. */
export function openConsents(): Promise<Records<{ consents: Consents }>> {
  return openRecords(local, { consents: CONSENTS }, Date.now)
}

/** All that lies in the local storage, whole: for export, reset and what was put aside. */
export const localArea: WholeArea = {
  ...ownLock(),
  get: (keys) => browser.storage.local.get(keys),
  set: (items) => browser.storage.local.set(items),
  all: () => browser.storage.local.get(null),
  remove: (keys) => browser.storage.local.remove(keys),
}

/** What the browser's own account keeps, for settings that follow the person. */
export const accountArea: SyncArea = {
  get: (keys) => browser.storage.sync.get(keys),
  set: (items) => browser.storage.sync.set(items),
  remove: (keys) => browser.storage.sync.remove(keys),
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
    ownId: browser.runtime.id,
    report: reportFault,
  }
}
