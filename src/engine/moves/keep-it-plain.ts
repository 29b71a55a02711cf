import type { Move } from './move.ts'

export const KEEP_IT_PLAIN: Move = {
  id: 'keep-it-plain',
  when: 'Safety, law, ethics or a hard limit is at stake.',
  whenNot: 'A preference is dressed up as safety.',
  fits: 'Fits when it must be said straight.',
  ways: ['other'],
}
