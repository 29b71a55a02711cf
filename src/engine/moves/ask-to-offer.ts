import type { Move } from './move.ts'

export const ASK_TO_OFFER: Move = {
  id: 'ask-to-offer',
  when: 'You know something useful and were not asked.',
  whenNot: 'Safety, law, or a fact needed now.',
  fits: 'Fits when you know something that was not asked for.',
  ways: ['other'],
}
