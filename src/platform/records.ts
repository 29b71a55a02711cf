/** Records of one storage area, read once and kept up to date, in any context of the extension. */
import {
  type Aside,
  alone,
  loadRecord,
  peekRecord,
  type RecordType,
  type StorageArea,
  saveRecord,
  understand,
} from './storage.ts'

/** What can be read of a storage area, and the news about it from other contexts. */
export interface ReadableStorage extends Pick<StorageArea, 'get'> {
  /** Calls back with what changed (`undefined` where a key was removed), also for this context's own writes. */
  onChanged(listener: (changed: Record<string, unknown>) => void): void
}
export type WatchedStorage = ReadableStorage & StorageArea

/** For each name the type of its record. */
export type Types<All> = { [Name in keyof All]: RecordType<All[Name]> }

/** Records that are looked at and not written. */
export interface Watched<All> {
  readonly current: All
  /** Calls back after each change, from here or elsewhere, until the signal aborts. */
  onChange(listener: (all: All) => void, signal?: AbortSignal): void
}

export interface Records<All> extends Watched<All> {
  /** Records that could not be understood at the start, and where they are kept. */
  readonly asides: readonly Aside[]
  /**
   * Changes one record: `change` gets the newest stored value and gives the next. Throws when that cannot be stored;
   * the record is then as it was.
   */
  update<Name extends keyof All>(name: Name, change: (value: All[Name]) => All[Name]): Promise<void>
}

/** For whoever opened the records. */
export interface Opened<All> {
  /** Calls the listeners, for something else that `view` looks at has changed. */
  refresh(): void
  /** Takes a value as the stored one, before the browser tells of it. */
  accept<Name extends keyof All>(name: Name, value: All[Name]): void
}

type View<All> = (all: All) => All

/**
 * Reads the records and watches them. What cannot be understood counts as not there, and is left alone.
 * @param view what `current` and the listeners see of what is stored
 * @param readFirst reads one record at the start
 */
export async function watchRecords<All extends object>(
  storage: ReadableStorage,
  types: Types<All>,
  view: View<All> = (all) => all,
  readFirst = async <Name extends keyof All>(name: Name) => (await peekRecord(storage, types[name])).value,
): Promise<Watched<All> & Opened<All>> {
  const names = Object.keys(types) as (keyof All & string)[]
  const listeners = new Set<(all: All) => void>()

  // Listened to before the first look: what changes in between is told to nobody later.
  const early: Record<string, unknown>[] = []
  let take = (changed: Record<string, unknown>): void => void early.push(changed)
  storage.onChanged((changed) => take(changed))

  let stored = {} as All
  for (const name of names) stored[name] = await readFirst(name)
  let seen = view(stored)

  function acceptAll(next: All): void {
    stored = next
    seen = view(stored)
    for (const listener of listeners) listener(seen)
  }

  take = (changed) => {
    const news = names.filter((name) => types[name].key in changed)
    if (news.length === 0) return
    const next = { ...stored }
    for (const name of news) next[name] = understand(types[name], changed[types[name].key]).value
    acceptAll(next)
  }
  early.forEach(take)

  return {
    get current() {
      return seen
    },
    onChange(listener, signal) {
      if (signal?.aborted) return
      listeners.add(listener)
      signal?.addEventListener('abort', () => listeners.delete(listener), { once: true })
    },
    refresh: () => acceptAll(stored),
    accept: (name, value) => acceptAll({ ...stored, [name]: value }),
  }
}

/** The same, to be written too: what cannot be understood is put aside. Updates work on what is stored, not on `view`. */
export async function openRecords<All extends object>(
  storage: WatchedStorage,
  types: Types<All>,
  now: () => number,
  view?: View<All>,
): Promise<Records<All> & Opened<All>> {
  const asides: Aside[] = []
  // One write after the other: each must see what the one before it stored.
  let writes: Promise<void> = Promise.resolve()

  async function read<Name extends keyof All>(name: Name): Promise<All[Name]> {
    const { value, aside } = await loadRecord(storage, types[name], now())
    if (aside) asides.push(aside)
    return value
  }

  /** Without room for a copy the record is left where it is, told as such, and nothing is written over it. */
  async function readFirst<Name extends keyof All>(name: Name): Promise<All[Name]> {
    const type = types[name]
    const { value, problem } = await peekRecord(storage, type)
    if (!problem) return value
    return read(name).catch(() => {
      asides.push({ key: type.key, keptAs: type.key, reason: problem })
      return value
    })
  }

  const watched = await watchRecords(storage, types, view, readFirst)
  return {
    get current() {
      return watched.current
    },
    onChange: watched.onChange,
    refresh: watched.refresh,
    accept: watched.accept,
    asides,
    update(name, change) {
      const readAndWrite = async () => {
        const next = change(await read(name))
        await saveRecord(storage, types[name], next)
        // Set here too, so that the caller sees its own change at once and not with the browser's news.
        watched.accept(name, next)
      }
      const write = writes.then(() => alone(storage, readAndWrite))
      // A failed write is the caller's to handle; it must not stop the writes after it.
      writes = write.catch(() => undefined)
      return write
    },
  }
}
