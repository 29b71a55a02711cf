/** What the adapter must do in a real browser; run in Chromium and in Firefox. */
import { afterAll, beforeAll, describe } from 'vitest'
import { behaviour } from './behaviour.ts'
import { faults } from './faults.ts'
import { matrix } from './matrix.ts'
import type { Probe } from './probe.ts'
import type { Row } from './rows.ts'

interface Extent {
  rows: readonly Row[]
  /** Random accidents while writing. */
  accidents: number
}

export function specification(start: () => Promise<Probe>, { rows, accidents }: Extent): void {
  let probe: Probe
  beforeAll(async () => {
    probe = await start()
  }, 120_000)
  afterAll(async () => {
    await probe?.close()
  })

  matrix(() => probe, rows)
  describe('behaviour', () => behaviour(() => probe))
  describe('accidents', () => faults(() => probe, accidents))
}
