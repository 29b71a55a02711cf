import type { Move } from './move.ts'

export const WEIGH_THE_LOAD: Move = {
  id: 'weigh-the-load',
  when: 'New work meets a full plate.',
  whenNot: 'There is room and you can simply do it.',
  fits: 'Fits when something would have to give way.',
  ways: ['asks-first'],
}
