/**
 * Writes for all tabs what their sessions have to store: one change after the other, each on what the one before it
 * left, and each once, however often it is asked for. It keeps nothing in memory that a stop could lose.
 */
import type { RuleId } from '../engine/types.ts'
import { CONSENTS, withConsent, withSeen } from './consents.ts'
import { reportFault } from './errors.ts'
import { isObject } from './parse.ts'
import type { Change, WriteReply, WriteRequest } from './protocol.ts'
import { PEOPLE, SETTINGS } from './settings.ts'
import { alone, isFull, loadRecord, type RecordType, type StorageArea, sealed } from './storage.ts'
import { forgetUse, rememberUse, USAGE, type Usage } from './usage.ts'

/** As many of the last counts are remembered by their ids. One is asked for again within seconds, or never. */
const MARKS = 20

/** Answers one request after the other. */
export function createWriter(
  area: StorageArea,
  now: () => number,
): (request: WriteRequest) => Promise<WriteReply> {
  let writes: Promise<unknown> = Promise.resolve()

  async function update<T>(type: RecordType<T>, change: (value: T) => T): Promise<void> {
    const { value } = await loadRecord(area, type, now())
    await area.set({ [type.key]: sealed(type, change(value)) })
  }

  /** The ids lie in the record's own envelope: counts and ids are stored in one call, or neither. */
  async function count(id: string, change: (usage: Usage) => Usage): Promise<void> {
    const { value } = await loadRecord(area, USAGE, now())
    const marks = marksOf((await area.get([USAGE.key]))[USAGE.key])
    if (marks.includes(id)) return
    await area.set({
      [USAGE.key]: { ...sealed(USAGE, change(value)), marks: [...marks, id].slice(-MARKS) },
    })
  }

  function write(id: string, change: Change): Promise<void> {
    switch (change.what) {
      case 'used':
        return count(id, (usage) => rememberUse(usage, change.wordingIds, change.moves, now()))
      case 'undone':
        return count(id, (usage) => forgetUse(usage, change.wordingIds, change.moves))
      case 'rule-off': {
        const { rule, personId } = change
        if (personId === null) return update(SETTINGS, (settings) => withoutRule(settings, rule))
        return update(PEOPLE, (people) =>
          people.map((one) => (one.id === personId ? withoutRule(one, rule) : one)),
        )
      }
      case 'consent':
        return update(CONSENTS, (consents) => withConsent(consents, change.consent, change.names))
      case 'consent-seen':
        return update(CONSENTS, (consents) => withSeen(consents, change.consent))
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

function marksOf(stored: unknown): string[] {
  const marks = isObject(stored) ? stored.marks : undefined
  return Array.isArray(marks) ? marks.filter((one): one is string => typeof one === 'string') : []
}
