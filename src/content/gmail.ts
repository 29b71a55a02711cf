/** Gmail's content script. */
import { gmailSite } from '../sites/gmail/index.ts'
import { startContent } from './start.ts'

startContent(gmailSite)
