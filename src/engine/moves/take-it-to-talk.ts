import type { Move } from './move.ts'

export const TAKE_IT_TO_TALK: Move = {
  id: 'take-it-to-talk',
  when: 'The matter is heavy, about a named person, or tempers are near.',
  whenNot: 'A quick written answer is what was asked for.',
  fits: 'Fits when this is better said than written.',
  ways: ['asks-first'],
}
