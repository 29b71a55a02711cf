/** The browser's storage, to be written: in pages of the extension and its background. */
import { browser } from './browser.ts'
import { CONSENTS, type Consents } from './consents.ts'
import { local, policies } from './live.ts'
import { PAIRS, type Pair } from './pairs.ts'
import { openRecords, type Records } from './records.ts'
import type { StorageArea, WholeArea } from './storage.ts'
import { openStore, type Store, type WatchedStorage } from './store.ts'
import type { SyncArea } from './sync.ts'

/**
 * The pages and the background of the extension take turns at the storage. A content script has only the locks of
 * its page, which the page could hold for ever, and would see there that the extension runs.
 */
function ownLock(): Pick<StorageArea, 'alone'> {
  const isOwn = globalThis.location?.protocol.endsWith('-extension:')
  const locks = isOwn ? globalThis.navigator?.locks : undefined
  return locks ? { alone: async (act) => locks.request('storage', act) } : {}
}

const set = (items: Record<string, unknown>): Promise<void> => browser.storage.local.set(items)
const watchedLocal: WatchedStorage = { ...ownLock(), ...local, set }

/** Opens the store of settings, people and counts in any context of the extension. */
export function openLocalStore(): Promise<Store> {
  return openStore(watchedLocal, Date.now, policies)
}

/** Opens the pairs that the person kept, in a page of the extension. */
export function openPairs(): Promise<Records<{ pairs: Pair[] }>> {
  return openRecords(watchedLocal, { pairs: PAIRS }, Date.now)
}

/** Opens what the person allowed in documents, in a page of the extension. */
export function openConsents(): Promise<Records<{ consents: Consents }>> {
  return openRecords(watchedLocal, { consents: CONSENTS }, Date.now)
}

/** All that lies in the local storage, whole: for export, reset and what was put aside. */
export const localArea: WholeArea = {
  ...ownLock(),
  get: local.get,
  set,
  all: () => browser.storage.local.get(null),
  remove: (keys) => browser.storage.local.remove(keys),
}

/** What the browser's own account keeps, for settings that follow the person. */
export const accountArea: SyncArea = {
  get: (keys) => browser.storage.sync.get(keys),
  set: (items) => browser.storage.sync.set(items),
  remove: (keys) => browser.storage.sync.remove(keys),
}
