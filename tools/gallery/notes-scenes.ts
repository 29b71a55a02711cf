/** Every state of the panel beside a document of notes, by name. */
import type { DraftState, NotesState, PreparedNotes } from '../../src/platform/protocol.ts'
import { EMPTY, reduce } from '../../src/session/panel-state.ts'
import { SHEET } from './prepare-scenes.ts'
import * as fixture from './reports.ts'
import { after, bare, LONG_NAME, page, type Scene } from './scenes.ts'

const notesOf = (more: Partial<NotesState>): NotesState => ({
  title: '1:1 Dana and Alex',
  reading: 'live',
  allowed: true,
  people: [
    { id: 'p1', name: 'Dana Lee' },
    { id: 'p2', name: LONG_NAME },
  ],
  byName: false,
  attendees: null,
  looking: false,
  shared: true,
  lines: fixture.NOTE_LINES,
  coached: false,
  said: '',
  underlines: 'off',
  copy: null,
  ...more,
})
const DANA = { id: 'p1', name: 'Dana Lee' }
const draftOf = (more: Partial<NotesState>): DraftState => {
  const { subject: _, ...rest } = bare({
    phase: 'unmarked',
    site: 'google-docs',
    to: [],
    notes: notesOf(more),
  })
  return { ...rest, ...(more.allowed === false ? {} : { person: DANA }) }
}
const inDocs = (more: Partial<NotesState>): Scene => ({ state: after(page(draftOf(more))) })
const asking = (more: Partial<NotesState>): Scene =>
  inDocs({ allowed: false, reading: 'closed', lines: [], ...more })
const sheet = (prepared: Partial<PreparedNotes>, more: Partial<NotesState> = {}): Scene =>
  inDocs({
    prepared: { phase: 'made', of: 'all', by: 'live', lines: 34, sheet: SHEET, ...prepared },
    ...more,
  })
const silent = (why: string, line: string): Partial<PreparedNotes> => ({
  sheet: { silent: why, line, aloud: [], questions: [], worries: [], decisions: [], yours: [] },
})
const coached: DraftState = {
  ...fixture.ready(fixture.SEED),
  site: 'google-docs',
  notes: notesOf({ coached: true, attendees: ['Dana Lee', 'Alex Kim'] }),
}
const onDocs = { ...EMPTY, site: 'google-docs' as const }
const refused: DraftState = {
  ...coached,
  last: { action: 'use', ok: false, trouble: 'several-lines' },
}

export const NOTES_SCENES: Record<string, Scene> = {
  'notes-no-draft': { state: reduce({ ...onDocs, link: 'open' }, page(null)) },
  'notes-elsewhere': {
    state: reduce(reduce(onDocs, page(draftOf({}))), { type: 'link', link: 'absent' }),
  },
  'notes-ask': asking({}),
  'notes-ask-title': asking({ named: { id: 'p1', where: 'title' } }),
  'notes-ask-looking': asking({ looking: true, byName: true }),
  'notes-ask-attendees': asking({
    named: { id: 'p1', where: 'attendees' },
    attendees: ['Dana Lee', LONG_NAME, 'alex.kim@example.com'],
  }),
  'notes-ask-nobody': asking({ attendees: [] }),
  'notes-ask-no-copy': asking({ problem: 'no-copy', byName: true }),
  'notes-ask-full': asking({ problem: 'full' }),
  'notes-nobody': asking({ people: [] }),
  'notes-click': inDocs({ reading: 'click' }),
  'notes-none': inDocs({ lines: [], problem: 'nothing-selected' }),
  'notes-lines': { ...inDocs({}), unfolded: true },
  'notes-export': inDocs({ reading: 'export', lines: [], problem: 'no-copy' }),
  'notes-pick': inDocs({ reading: 'export', lines: [], copy: ['20 November', ...fixture.NOTE_LINES] }),
  'notes-coached': { state: after(page(coached)) },
  'notes-coached-unfolded': { state: after(page(coached)), unfolded: true },
  'notes-several-lines': { state: after(page(coached), { type: 'used', suggestionId: 's1' }, page(refused)) },
  'notes-sheet': sheet({}),
  'notes-sheet-selected': sheet({ of: 'selection', lines: 12, stale: true }),
  'notes-sheet-copy': sheet({ by: 'export' }, { reading: 'export' }),
  'notes-sheet-making': sheet({ phase: 'making' }),
  'notes-sheet-failed': sheet({ phase: 'failed' }),
  'notes-sheet-long': sheet(silent('too-long', 'Paste the last few weeks only.'), {
    problem: 'nothing-selected',
  }),
  'notes-sheet-grief': sheet(silent('G11', 'Plain words come first.')),
  'notes-sheet-protected': sheet(
    silent('G10', 'This looks serious, so there is no coaching here. Your words stay as they are.'),
  ),
}
