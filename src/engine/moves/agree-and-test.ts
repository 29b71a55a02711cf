import type { Move } from './move.ts'

export const AGREE_AND_TEST: Move = {
  id: 'agree-and-test',
  when: 'You do agree, on something that matters.',
  whenNot: 'Light matters, or a decision you simply carry out.',
  fits: 'Fits when you do agree, and want to know how you both will tell.',
  ways: ['keeps-yes'],
}
