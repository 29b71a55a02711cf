/**
 * Settings that follow the person through the browser's own account, if they turned that on. Only settings without
 * personal data go there: no people, no counts, no pairs. It keeps nothing in memory, for the background that runs it
 * may be stopped between any two changes.
 */
import { SETTINGS, type Settings } from './settings.ts'
import { peekRecord, type StorageArea, saveRecord, sealed, understand } from './storage.ts'

/** A storage area from which records can be removed. */
export interface SyncArea extends StorageArea {
  remove(keys: string[]): Promise<void>
}

/** What is the same on all computers of a person: not whether to sync, and not a quiet afternoon. */
export type Shared = Omit<Settings, 'sync' | 'quietUntil'>

/** The part of the settings that may leave this computer's storage. */
export function sharedOf({ sites, underlines, sign, rulesOff }: Settings): Shared {
  return { sites, underlines, sign, rulesOff }
}

export interface Sync {
  /** The settings record of this computer changed; both values as they lie in the storage. */
  onLocal(before: unknown, after: unknown): Promise<void>
  /** The account's copy changed. */
  onAccount(): Promise<void>
}

const same = (one: Shared, other: Shared) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Keeps the two copies alike while the person wants it and the organisation lets them. Turning it on takes over what
 * the account holds, or else puts the settings there; turning it off deletes the copy.
 */
export function createSync(local: StorageArea, account: SyncArea, isForbidden: () => Promise<boolean>): Sync {
  // One step after the other, or two changes in a row would answer each other for ever.
  let steps: Promise<void> = Promise.resolve()
  const then = (step: () => Promise<void>): Promise<void> => {
    const done = steps.then(step)
    steps = done.catch(() => undefined)
    return done
  }

  async function push(mine: Settings): Promise<void> {
    const found = (await account.get([SETTINGS.key]))[SETTINGS.key]
    const { value, problem } = understand(SETTINGS, found)
    // A copy by a newer version is not written over.
    if (problem === 'newer-version') return
    if (found !== undefined && !problem && same(sharedOf(value), sharedOf(mine))) return
    await account.set({ [SETTINGS.key]: sealed(SETTINGS, sharedOf(mine)) })
  }

  async function pull(): Promise<boolean> {
    const found = (await account.get([SETTINGS.key]))[SETTINGS.key]
    const { value, problem } = understand(SETTINGS, found)
    if (found === undefined || problem) return false
    const mine = await peekRecord(local, SETTINGS)
    if (!mine.problem && !same(sharedOf(value), sharedOf(mine.value)))
      await saveRecord(local, SETTINGS, { ...mine.value, ...sharedOf(value) })
    return true
  }

  return {
    onLocal: (before, after) =>
      then(async () => {
        const was = understand(SETTINGS, before).value
        const { value: is, problem } = understand(SETTINGS, after)
        if (problem || (await isForbidden())) return
        if (was.sync && !is.sync) await account.remove([SETTINGS.key])
        else if (is.sync && (was.sync || !(await pull()))) await push(is)
      }),
    onAccount: () =>
      then(async () => {
        const { value, problem } = await peekRecord(local, SETTINGS)
        if (!problem && value.sync && !(await isForbidden())) await pull()
      }),
  }
}
