/**
 * Writes for all tabs what their sessions have to store: one change after the other, each on what the one before it
 * left, and each once, however often it is asked for. It keeps nothing in memory that a stop could lose.
 */
import type { RuleId } from '../engine/types.ts'
import { CONSENTS, withConsent, withSeen } from './consents.ts'
import { reportFault } from './errors.ts'
import type { Change, WriteReply, WriteRequest } from './protocol.ts'
import { PEOPLE, SETTINGS } from './settings.ts'
import { alone, isFull, loadRecord, type RecordType, type StorageArea, sealed } from './storage.ts'
import { dayOf, forgetUse, rememberUse, USAGE } from './usage.ts'

/** Answers one request after the other. */
export function createWriter(
  area: StorageArea,
  now: () => number,
): (request: WriteRequest) => Promise<WriteReply> {
  let writes: Promise<unknown> = Promise.resolve()

  /** What somebody else stored between a change and its being asked for again is not written over. */
  async function once<T>(id: string, type: RecordType<T>, change: (value: T) => T): Promise<void> {
    const { value, marks } = await loadRecord(area, type, now())
    if (!marks.includes(id)) await area.set({ [type.key]: sealed(type, change(value), [...marks, id]) })
  }

  function write(id: string, change: Change): Promise<void> {
    switch (change.what) {
      case 'used':
        return once(id, USAGE, (usage) => rememberUse(usage, change.wordingIds, change.moves, now()))
      case 'undone':
        return once(id, USAGE, (usage) => forgetUse(usage, change.wordingIds, change.moves))
      case 'rule-off': {
        const { rule, personId } = change
        if (personId === null) return once(id, SETTINGS, (settings) => withoutRule(settings, rule))
        return once(id, PEOPLE, (people) =>
          people.map((one) => (one.id === personId ? withoutRule(one, rule) : one)),
        )
      }
      case 'consent':
        return once(id, CONSENTS, (consents) => withConsent(consents, change.consent, change.names))
      case 'consent-seen':
        return once(id, CONSENTS, (consents) => withSeen(consents, change.seen, dayOf(now())))
    }
  }

  return ({ id, change }) => {
    const written = writes.then(() => alone(area, () => write(id, change)))
    writes = written.catch(() => undefined)
    return written.then(
      () => 'written',
      (error: unknown) => {
        reportFault('write', error)
        return isFull(error) ? 'full' : 'failed'
      },
    )
  }
}

const withoutRule = <T extends { rulesOff: RuleId[] }>(holder: T, rule: RuleId): T =>
  holder.rulesOff.includes(rule) ? holder : { ...holder, rulesOff: [...holder.rulesOff, rule] }
