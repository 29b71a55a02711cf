import type { Move } from './move.ts'

export const WHO_ELSE: Move = {
  id: 'who-else',
  when: 'The plan changes the work of people who are not mentioned.',
  whenNot: 'To frighten, or to speak for people who did not ask you.',
  fits: 'Fits when others will feel it first.',
  ways: ['asks-first'],
}
