import type { Move } from './move.ts'

export const WHOSE_TO_RAISE: Move = {
  id: 'whose-to-raise',
  when: 'Somebody has to be told and it is open by whom.',
  whenNot: 'It is plainly your duty to raise it.',
  fits: 'Fits when it is open who should bring it up.',
  ways: ['asks-first'],
}
