import type { Move } from './move.ts'

export const ONE_QUESTION: Move = {
  id: 'one-question',
  when: 'There are several questions and one matters most.',
  whenNot: 'A safety or legal question is among them.',
  fits: 'Fits when one question matters more than the rest.',
  ways: ['other'],
}
