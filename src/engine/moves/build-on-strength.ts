import type { Move } from './move.ts'

export const BUILD_ON_STRENGTH: Move = {
  id: 'build-on-strength',
  when: 'A change threatens something that works.',
  whenNot: 'You would have to invent it.',
  fits: 'Fits when something good might get lost.',
  ways: ['asks-first'],
}
