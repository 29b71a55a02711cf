import type { Move } from './move.ts'

export const BOTH_SIDES: Move = {
  id: 'both-sides',
  when: 'The message itself shows two pulls, or a worry that you do not share.',
  whenNot: 'Only one side is in the text.',
  fits: 'Fits when you see it differently and the worry is real.',
  ways: ['asks-first'],
}
