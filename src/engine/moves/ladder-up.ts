import type { Move } from './move.ts'

export const LADDER_UP: Move = {
  id: 'ladder-up',
  when: 'The option is clear and its aim is not.',
  whenNot: 'The aim is stated or obvious.',
  fits: 'Fits when you wonder what this is meant to fix.',
  ways: ['asks-first'],
}
