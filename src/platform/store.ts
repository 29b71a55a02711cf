/** Settings, people and counts, as they hold under the organisation's policy. */
import { reportFault } from './errors.ts'
import { FREE, type Policy, type PolicySource, parsePolicy, restrict, UNKNOWN } from './policy.ts'
import {
  type Opened,
  openRecords,
  type ReadableStorage,
  type Records,
  type Types,
  type Watched,
  type WatchedStorage,
  watchRecords,
} from './records.ts'
import { type MarkedPerson, PEOPLE, SETTINGS, type Settings } from './settings.ts'
import { type Recent, USAGE, USAGE_RECENT, type Usage } from './usage.ts'

export type { WatchedStorage } from './records.ts'

export interface Stored {
  settings: Settings
  people: MarkedPerson[]
  usage: Usage
}

/** What a session looks at. */
export interface Seen extends Pick<Stored, 'settings' | 'people'> {
  usage: Recent
}

/** The same, to look at. */
export interface StoreView extends Watched<Seen> {
  /** What the organisation restricts. `current.settings` has it applied; what is stored is the person's own. */
  readonly policy: Policy
}

export interface Store extends Records<Stored>, Pick<StoreView, 'policy'> {}

const SEEN: Types<Seen> = { settings: SETTINGS, people: PEOPLE, usage: USAGE_RECENT }
const TYPES: Types<Stored> = { settings: SETTINGS, people: PEOPLE, usage: USAGE }

/**
 * Opens records that hold under a policy, and puts that beside them. While no policy could be read, everything that
 * one may restrict is; when a change of it cannot be read, what was known holds on.
 */
async function underPolicy<All extends Seen, R extends Opened<All>>(
  open: (view: (all: All) => All) => Promise<R>,
  policies: PolicySource | undefined,
): Promise<R & Pick<StoreView, 'policy'>> {
  let policy = policies ? UNKNOWN : FREE
  let refresh = (): void => undefined
  let newest = 0

  async function follow(source: PolicySource): Promise<void> {
    const turn = ++newest
    try {
      const read = parsePolicy(await source.read())
      // A reading that was begun later knows better.
      if (turn === newest) policy = read
    } catch (error) {
      reportFault('policy', error)
    }
    refresh()
  }
  if (policies) {
    // Listened to before the first look: a change in between would be lost.
    policies.onChanged(() => follow(policies))
    await follow(policies)
  }
  const records = await open((stored) => ({ ...stored, settings: restrict(stored.settings, policy) }))
  refresh = records.refresh
  records.refresh()
  return Object.defineProperty(records, 'policy', { get: () => policy }) as R & Pick<StoreView, 'policy'>
}

/** Reads what is stored and watches it, and the policy if there is a source of policies. */
export function watchStore(storage: ReadableStorage, policies?: PolicySource): Promise<StoreView> {
  return underPolicy<Seen, Watched<Seen> & Opened<Seen>>(
    (view) => watchRecords(storage, SEEN, view),
    policies,
  )
}

/** The same, to be written too. A function of its own, or content scripts would carry what they never call. */
export function openStore(
  storage: WatchedStorage,
  now: () => number,
  policies?: PolicySource,
): Promise<Store> {
  return underPolicy<Stored, Records<Stored> & Opened<Stored>>(
    (view) => openRecords(storage, TYPES, now, view),
    policies,
  )
}
