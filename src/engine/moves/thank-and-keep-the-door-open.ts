import type { Move } from './move.ts'

export const THANK_AND_KEEP_THE_DOOR_OPEN: Move = {
  id: 'thank-and-keep-the-door-open',
  when: 'You were brought in early.',
  whenNot: 'It was imposed, or you cannot keep the offer.',
  fits: 'Fits when you were brought in before it is settled.',
  ways: ['other'],
}
