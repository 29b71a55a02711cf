/** The Google Docs adapter in Chromium, under every switch of the page: `npm run test:docs`. */
import { WHOLE } from '../extents.ts'
import { specification } from '../specification.ts'
import { STARTS } from '../start.ts'

specification(STARTS.chromium, WHOLE)
