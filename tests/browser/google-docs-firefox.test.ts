/** The Google Docs adapter in Firefox: a part that stands for the whole (`npm run test:docs`). */
import { PARTS } from './google-docs/extents.ts'
import { specification } from './google-docs/specification.ts'
import { STARTS } from './google-docs/start.ts'

specification(STARTS.firefox, PARTS.firefox)
