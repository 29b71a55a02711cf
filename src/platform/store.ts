/** Settings, people and counts, as they hold under the organisation's policy. */
import { reportFault } from './errors.ts'
import { FREE, type Policy, type PolicySource, parsePolicy, restrict, UNKNOWN } from './policy.ts'
import { openRecords, type Records, type Types, type WatchedStorage } from './records.ts'
import { type MarkedPerson, PEOPLE, SETTINGS, type Settings } from './settings.ts'
import { USAGE, type Usage } from './usage.ts'

export type { WatchedStorage } from './records.ts'

export interface Stored {
  settings: Settings
  people: MarkedPerson[]
  usage: Usage
}

export interface Store extends Records<Stored> {
  /** What the organisation restricts. `current.settings` has it applied; what is stored is the person's own. */
  readonly policy: Policy
}

const TYPES: Types<Stored> = { settings: SETTINGS, people: PEOPLE, usage: USAGE }

/**
 * Reads what is stored and watches it, and the policy if there is a source of policies. While no policy could be read,
 * everything that one may restrict is; when a change of it cannot be read, what was known holds on.
 */
export async function openStore(
  storage: WatchedStorage,
  now: () => number,
  policies?: PolicySource,
): Promise<Store> {
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
  const records = await openRecords(storage, TYPES, now, (stored) => ({
    ...stored,
    settings: restrict(stored.settings, policy),
  }))
  refresh = records.refresh
  records.refresh()
  return {
    get current() {
      return records.current
    },
    get policy() {
      return policy
    },
    asides: records.asides,
    update: records.update,
    onChange: records.onChange,
  }
}
