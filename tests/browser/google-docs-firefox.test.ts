/** The Google Docs adapter in Firefox: a part that stands for the whole (`npm run test:docs`). */
import { PART } from './google-docs/rows.ts'
import { specification } from './google-docs/specification.ts'
import { STARTS } from './google-docs/start.ts'

specification(STARTS.firefox, { rows: PART, accidents: 20 })
