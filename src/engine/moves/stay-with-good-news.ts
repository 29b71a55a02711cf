import type { Move } from './move.ts'

export const STAY_WITH_GOOD_NEWS: Move = {
  id: 'stay-with-good-news',
  when: 'There is good news of some weight.',
  whenNot: 'It is trivial, or the answer goes to a crowd.',
  fits: 'Fits when there is good news to stay with.',
  ways: ['other'],
}
