/** Settings, people and counts, as they hold under the organisation's policy. */
import { FREE, type Policy, type PolicySource, parsePolicy, restrict } from './policy.ts'
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

/** Reads what is stored and watches it, and the policy if there is a source of policies. */
export async function openStore(
  storage: WatchedStorage,
  now: () => number,
  policies?: PolicySource,
): Promise<Store> {
  let policy = policies ? parsePolicy(await policies.read()) : FREE
  const records = await openRecords(storage, TYPES, now, (stored) => ({
    ...stored,
    settings: restrict(stored.settings, policy),
  }))
  policies?.onChanged(async () => {
    policy = parsePolicy(await policies.read())
    records.refresh()
  })
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
