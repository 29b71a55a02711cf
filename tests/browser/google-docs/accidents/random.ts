/** Seeded random numbers between 0 and 1, the same in every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export type Pick = <T>(all: readonly T[]) => T

/** Chooses by seeded random numbers. */
export function picker(seed: number): Pick {
  const random = randomNumbers(seed)
  return (all) => all[Math.floor(random() * all.length)]!
}
