/** Small readers of stored values, which may be anything. */
import { RULE_IDS, type RuleId } from '../engine/types.ts'

export type Unknown = Record<string, unknown>

/** Whether a value is an object with keys, not a list. */
export const isObject = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A boolean, or what holds otherwise. */
export const bool = (value: unknown, otherwise: boolean): boolean =>
  typeof value === 'boolean' ? value : otherwise

/** The rules that a list names, each once, in the order of the rules. */
export const rules = (value: unknown): RuleId[] =>
  Array.isArray(value) ? RULE_IDS.filter((rule) => value.includes(rule)) : []

/** Whether a value can be a count. */
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0

/** The counts of an object; what is none is left out. */
export const counts = (value: unknown): Record<string, number> =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, number] => isCount(entry[1])),
      )
    : {}
