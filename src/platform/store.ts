/** All that is stored, read once and kept up to date, in any context of the extension. */
import { type MarkedPerson, PEOPLE, SETTINGS, type Settings, USAGE, type Usage } from './settings.ts'
import {
  type Aside,
  loadRecord,
  type RecordType,
  type StorageArea,
  saveRecord,
  understand,
} from './storage.ts'

export interface Stored {
  settings: Settings
  people: MarkedPerson[]
  usage: Usage
}

/** The storage area and the news about it from other contexts. */
export interface WatchedStorage extends StorageArea {
  /** Calls back with what changed (`undefined` where a key was removed), also for this context's own writes. */
  onChanged(listener: (changed: Record<string, unknown>) => void): void
}

export interface Store {
  readonly current: Stored
  /** Records that could not be understood at the start, and where they are kept. */
  readonly asides: readonly Aside[]
  /** Changes one record: `change` gets the newest stored value and gives the next. */
  update<K extends keyof Stored>(name: K, change: (value: Stored[K]) => Stored[K]): Promise<void>
  /** Calls back after each change, from here or elsewhere, until the signal aborts. */
  onChange(listener: (stored: Stored) => void, signal?: AbortSignal): void
}

type Types = { [K in keyof Stored]: RecordType<Stored[K]> }
const TYPES: Types = { settings: SETTINGS, people: PEOPLE, usage: USAGE }
const NAMES = Object.keys(TYPES) as (keyof Stored)[]

/** Reads what is stored and watches it. */
export async function openStore(storage: WatchedStorage, now: () => number): Promise<Store> {
  const asides: Aside[] = []
  const listeners = new Set<(stored: Stored) => void>()
  // One write after the other: each must see what the one before it stored.
  let writes: Promise<void> = Promise.resolve()

  async function read<K extends keyof Stored>(name: K): Promise<Stored[K]> {
    const { value, aside } = await loadRecord(storage, TYPES[name] as RecordType<Stored[K]>, now())
    if (aside) asides.push(aside)
    return value
  }

  let current: Stored = {
    settings: await read('settings'),
    people: await read('people'),
    usage: await read('usage'),
  }

  function accept(next: Stored): void {
    current = next
    for (const listener of listeners) listener(current)
  }

  storage.onChanged((changed) => {
    const news = NAMES.filter((name) => TYPES[name].key in changed)
    if (news.length === 0) return
    const fresh: Partial<Record<keyof Stored, unknown>> = {}
    for (const name of news) {
      fresh[name] = understand<unknown>(TYPES[name] as RecordType<unknown>, changed[TYPES[name].key]).value
    }
    accept({ ...current, ...(fresh as Partial<Stored>) })
  })

  return {
    get current() {
      return current
    },
    asides,
    update(name, change) {
      const write = writes.then(async () => {
        const next = change(await read(name))
        await saveRecord(storage, TYPES[name] as RecordType<typeof next>, next)
        // Set here too, so that the caller sees its own change at once and not with the browser's news.
        accept({ ...current, [name]: next })
      })
      // A failed write is the caller's to handle; it must not stop the writes after it.
      writes = write.catch(() => undefined)
      return write
    },
    onChange(listener, signal) {
      if (signal?.aborted) return
      listeners.add(listener)
      signal?.addEventListener('abort', () => listeners.delete(listener), { once: true })
    },
  }
}
