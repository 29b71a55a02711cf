/** The Gmail adapter in Firefox: a part that stands for the whole (`npm run test:gmail`). */
import { PARTS, specification } from './gmail/specification.ts'
import { startInFirefox } from './gmail/start-firefox.ts'

specification(startInFirefox, PARTS.firefox)
