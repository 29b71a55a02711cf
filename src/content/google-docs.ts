/** Google Docs' content script. */
import { watchConsents } from '../platform/consents-view.ts'
import { requestPrepare } from '../platform/prepare.ts'
import { NotesDesk } from '../session/notes-desk.ts'
import { googleDocsSite } from '../sites/google-docs/index.ts'
import { startContent } from './start.ts'

startContent(googleDocsSite, async () => {
  const consents = await watchConsents()
  return (part, world) => new NotesDesk(part, world, consents, requestPrepare)
})
