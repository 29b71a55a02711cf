/** Google Docs' content script. */
import { NotesDesk } from '../session/notes-desk.ts'
import { googleDocsSite } from '../sites/google-docs/index.ts'
import { startContent } from './start.ts'

startContent(googleDocsSite, (part, world) => new NotesDesk(part, world))
