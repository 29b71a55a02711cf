/** Undoes one change of stored values and keeps what came after it. */
import { isObject } from './parse.ts'

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Things in lists are known by their id where they have one, else by all that they are. */
function nameOf(item: unknown): string {
  const id = isObject(item) ? (item.documentId ?? item.id) : undefined
  return typeof id === 'string' ? id : JSON.stringify(item)
}

/** Key by key; what is `undefined` is not there. */
function inMaps(before: Map<string, unknown>, after: Map<string, unknown>, now: Map<string, unknown>) {
  const names = new Set([...now.keys(), ...before.keys()])
  return [...names]
    .map((name) => [name, takenBack(before.get(name), after.get(name), now.get(name))] as const)
    .filter(([, value]) => value !== undefined)
}

const inObject = (value: Record<string, unknown>) => new Map(Object.entries(value))
const inList = (value: unknown[]) => new Map(value.map((item) => [nameOf(item), item]))

/**
 * A stored value (plain data) without the change that led from `before` to `after`: what is now as that change left it
 * is as before again; what was changed later stays. Counts lose what the change added.
 */
export function takenBack<T>(before: T, after: T, now: T): T
export function takenBack(before: unknown, after: unknown, now: unknown): unknown {
  if (same(before, after)) return now
  if (same(now, after)) return before
  if (typeof after === 'number' && typeof now === 'number' && typeof (before ?? 0) === 'number')
    return Math.max(0, Number(before ?? 0) - after + now)
  const all = [before, after, now]
  if (all.every((one) => Array.isArray(one))) {
    const [first, second, third] = all.map((one) => inList(one))
    return inMaps(first!, second!, third!).map(([, item]) => item)
  }
  if (all.every(isObject)) {
    const [first, second, third] = all.map((one) => inObject(one as Record<string, unknown>))
    return Object.fromEntries(inMaps(first!, second!, third!))
  }
  return now
}
