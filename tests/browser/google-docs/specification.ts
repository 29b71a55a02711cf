/** What the adapter must do in a real browser; run in Chromium and in Firefox. */
import { afterAll, beforeAll, describe } from 'vitest'
import { accidents as randomAccidents } from './accidents/index.ts'
import { BEHAVIOURS, type Behaviour } from './behaviour/index.ts'
import { matrix } from './matrix.ts'
import type { Probe } from './probe.ts'
import type { Row } from './rows.ts'

export interface Extent {
  rows: readonly Row[]
  behaviours: readonly Behaviour[]
  /** Random accidents while writing. */
  accidents: number
}

export function specification(start: () => Promise<Probe>, { rows, behaviours, accidents }: Extent): void {
  let probe: Probe
  beforeAll(async () => {
    probe = await start()
  }, 120_000)
  afterAll(async () => {
    await probe?.close()
  })

  matrix(() => probe, rows)
  for (const name of behaviours) describe(name, () => BEHAVIOURS[name](() => probe))
  if (accidents > 0) describe('accidents', () => randomAccidents(() => probe, accidents))
}
