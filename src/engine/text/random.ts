/** A small seeded source of choice: the same seed gives the same answer, on every machine. */
export interface Chance {
  /** A number from 0 up to (not including) 1. */
  next(): number
  pick<T>(list: readonly T[]): T | undefined
}

/** mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return { next, pick: (list) => list[Math.floor(next() * list.length)] }
}

/** FNV-1a over at most the first and last 400 code units: enough to tell drafts apart, constant time. */
export function hashOf(text: string): number {
  const sample = text.length > 800 ? text.slice(0, 400) + text.slice(-400) : text
  let h = 0x811c9dc5
  for (let i = 0; i < sample.length; i++) h = Math.imul(h ^ sample.charCodeAt(i), 0x01000193)
  return h >>> 0
}
