import type { Move } from './move.ts'

export const DO_THEY_WANT_IT: Move = {
  id: 'do-they-want-it',
  when: 'A plan is made for a person who has not been asked.',
  whenNot: 'They have said so themselves.',
  fits: 'Fits when nobody has asked the person yet.',
  ways: ['asks-first'],
}
