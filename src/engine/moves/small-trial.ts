import type { Move } from './move.ts'

export const SMALL_TRIAL: Move = {
  id: 'small-trial',
  when: 'There is real doubt and a cheap test.',
  whenNot: 'It touches jobs without their knowledge, or cannot be undone.',
  fits: 'Fits when it could be tried in a small way first.',
  ways: ['keeps-yes'],
}
