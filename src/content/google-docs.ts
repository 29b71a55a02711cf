/** Google Docs' content script. */
import { googleDocsSite } from '../sites/google-docs/index.ts'
import { startContent } from './start.ts'

startContent(googleDocsSite)
