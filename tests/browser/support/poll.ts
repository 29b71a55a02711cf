import { expect, vi } from 'vitest'

/** What a slow machine may take. */
const PATIENCE = { timeout: 10_000, interval: 30 }

/** Like `expect.poll`, with patience. Only inside a test. */
export const poll = <T>(look: () => T | Promise<T>) => expect.poll(look, PATIENCE)

/** Waits until the expectations hold, in hooks too. */
export const until = (hold: () => void | Promise<void>) => vi.waitFor(hold, PATIENCE)

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
