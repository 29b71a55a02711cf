import type { Move } from './move.ts'

export const LEAVE_IT_THEIRS: Move = {
  id: 'leave-it-theirs',
  when: 'The decision is not yours, or you pressed too hard before.',
  whenNot: 'You were asked for your recommendation.',
  fits: 'Fits when it is their decision and you want to say so.',
  ways: ['other'],
}
