/** The Gmail adapter in Firefox, every form and all that goes with it: `npm run test:gmail`. */
import { FULL, specification } from '../specification.ts'
import { startInFirefox } from '../start-firefox.ts'

specification(startInFirefox, FULL)
