import type { Move } from './move.ts'

export const WHAT_HAPPENED_NOT_WHO: Move = {
  id: 'what-happened-not-who',
  when: 'A label or a guess about a person stands in the draft.',
  whenNot: 'A report of misconduct: keep the facts and their weight.',
  fits: 'Fits when you know what happened but not why.',
  ways: ['asks-first'],
}
