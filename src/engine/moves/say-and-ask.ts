import type { Move } from './move.ts'

export const SAY_AND_ASK: Move = {
  id: 'say-and-ask',
  when: 'You have a view, or were asked for one.',
  whenNot: 'The view is a label on a person.',
  fits: 'Fits when you have a view of your own or were asked for it.',
  ways: ['asks-first', 'keeps-yes'],
}
