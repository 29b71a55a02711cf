import type { Move } from './move.ts'

export const NAME_THE_LOAD: Move = {
  id: 'name-the-load',
  when: 'The message shows strain or brings a heavy new burden; always before the question.',
  whenNot:
    'No strain is visible, it was already said in the thread, or it is an emergency or a formal matter.',
  fits: 'Fits when you want to show that you saw the load, before anything else.',
  ways: ['other'],
}
