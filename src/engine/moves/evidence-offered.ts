import type { Move } from './move.ts'

export const EVIDENCE_OFFERED: Move = {
  id: 'evidence-offered',
  when: 'You have something that others found useful.',
  whenNot: 'After a clear no.',
  fits: 'Fits when you have something to show and do not want to push.',
  ways: ['other'],
}
