import type { Move } from './move.ts'

export const OPEN_THE_OPTIONS: Move = {
  id: 'open-the-options',
  when: 'One option is on the table and the decision is open.',
  whenNot: 'It is decided, only one way is lawful, or a yes or no was asked for.',
  fits: 'Fits when only one option has been named.',
  ways: ['asks-first'],
}
