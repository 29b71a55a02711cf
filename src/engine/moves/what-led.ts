import type { Move } from './move.ts'

export const WHAT_LED: Move = {
  id: 'what-led',
  when: 'You are about to ask why.',
  whenNot: 'The reasons are in the thread.',
  fits: 'Fits when you want the story without an accusing why.',
  ways: ['asks-first'],
}
