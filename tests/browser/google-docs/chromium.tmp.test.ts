import { afterAll, beforeAll } from 'vitest'
import { matrix } from './matrix.ts'
import type { Probe } from './probe.ts'
import { ROWS } from './rows.ts'
import { STARTS } from './start.ts'

let probe: Probe
beforeAll(async () => {
  probe = await STARTS[(process.env.BROWSER_NAME ?? 'chromium') as 'chromium']()
}, 90_000)
afterAll(() => probe?.close())
const only = process.env.ROWS
matrix(() => probe, only ? ROWS.filter(({ name }) => name.match(only)) : ROWS)
