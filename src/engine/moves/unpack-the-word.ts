import type { Move } from './move.ts'

export const UNPACK_THE_WORD: Move = {
  id: 'unpack-the-word',
  when: 'A vague, weighty phrase carries the decision.',
  whenNot: 'It is defined, measured or meant literally.',
  fits: 'Fits when much hangs on one word that could mean several things.',
  ways: ['asks-first'],
}
