import type { Move } from './move.ts'

export const REFLECT_AND_CHECK: Move = {
  id: 'reflect-and-check',
  when: 'The message is long, mixed or worried; before advice or disagreement.',
  whenNot: 'The message is one plain line.',
  fits: 'Fits when you want to be sure that you understood.',
  ways: ['asks-first'],
}
