import type { Move } from './move.ts'

export const NOTES_AS_OPEN_RECORD: Move = {
  id: 'notes-as-open-record',
  when: 'Notes hold a decision without what was left open.',
  whenNot: 'Formal minutes and records.',
  fits: 'Fits when the notes look more settled than the talk was.',
  ways: ['other'],
}
