/** Google Docs' content script. */
import { openConsents } from '../platform/live.ts'
import { NotesDesk } from '../session/notes-desk.ts'
import { googleDocsSite } from '../sites/google-docs/index.ts'
import { startContent } from './start.ts'

startContent(googleDocsSite, async () => {
  const consents = await openConsents()
  return (part, world) => new NotesDesk(part, world, consents)
})
