/** The Google Docs adapter in Chromium: a part that stands for the whole (`npm run test:docs`). */
import { PART } from './google-docs/rows.ts'
import { specification } from './google-docs/specification.ts'
import { STARTS } from './google-docs/start.ts'

specification(STARTS.chromium, { rows: PART, accidents: 20 })
