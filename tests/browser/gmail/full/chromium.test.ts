/** The Gmail adapter in Chromium, every form and all that goes with it: `npm run test:gmail`. */
import { FULL, specification } from '../specification.ts'
import { startInChromium } from '../start-chromium.ts'

specification(startInChromium, FULL)
