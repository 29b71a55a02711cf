import type { Move } from './move.ts'

export const CONDITIONS: Move = {
  id: 'conditions',
  when: 'There is an objection or one set option, and the door is not shut.',
  whenNot: 'After a clear, repeated no; on law or safety.',
  fits: 'Fits when you want to know what would change the picture.',
  ways: ['asks-first', 'keeps-yes'],
}
