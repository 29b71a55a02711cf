/** The Gmail adapter in Chromium: a part that stands for the whole (`npm run test:gmail`). */
import { PARTS, specification } from './gmail/specification.ts'
import { startInChromium } from './gmail/start-chromium.ts'

specification(startInChromium, PARTS.chromium)
