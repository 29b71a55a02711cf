import { afterAll, beforeAll, describe } from 'vitest'
import { behaviour } from './behaviour.ts'
import { faults } from './faults.ts'
import type { Probe } from './probe.ts'
import { STARTS } from './start.ts'

let probe: Probe
beforeAll(async () => {
  probe = await STARTS[(process.env.BROWSER_NAME ?? 'chromium') as 'chromium']()
}, 120_000)
afterAll(() => probe?.close())
describe('behaviour', () => behaviour(() => probe))
describe('accidents', () => faults(() => probe, Number(process.env.RUNS ?? 60)))
