import type { Move } from './move.ts'

export const LADDER_DOWN: Move = {
  id: 'ladder-down',
  when: 'The purpose is agreed and the way is not.',
  whenNot: 'The purpose is still unclear.',
  fits: 'Fits when you agree on the aim and the way there is still thin.',
  ways: ['asks-first', 'keeps-yes'],
}
