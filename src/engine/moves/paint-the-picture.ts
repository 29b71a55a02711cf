import type { Move } from './move.ts'

export const PAINT_THE_PICTURE: Move = {
  id: 'paint-the-picture',
  when: 'A proposal is named and its effects are not.',
  whenNot: 'It is decided, the effects are already in the thread, or time is short.',
  fits: 'Fits when the idea is clear and how it would look is not.',
  ways: ['asks-first'],
}
