/** How much of the specification is run where. */
import { BEHAVIOURS, type Behaviour } from './behaviour/index.ts'
import { ROWS } from './rows.ts'
import type { Extent } from './specification.ts'

const rows = (...names: string[]) =>
  names.map((name) => {
    const found = ROWS.find((row) => row.name === name)
    if (!found) throw new Error(`no such row: ${name}`)
    return found
  })

/** All of it: `npm run test:docs`. */
export const WHOLE: Extent = {
  rows: ROWS,
  behaviours: Object.keys(BEHAVIOURS) as Behaviour[],
  accidents: 500,
}

/** What stands for the rest in `npm test`, which has to be short. */
export const PARTS: Record<'chromium' | 'firefox', Extent> = {
  chromium: {
    rows: rows('as Docs is known to be', 'suggesting', 'viewing'),
    behaviours: ['consent', 'tabs and documents', 'what is no plain text'],
    accidents: 8,
  },
  // What hangs on the browser: its worlds, its keys, its clipboard.
  firefox: {
    rows: rows('as Docs is known to be', 'viewing'),
    behaviours: ['consent', 'whose words'],
    accidents: 0,
  },
}
