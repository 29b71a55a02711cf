import { wordings } from './wording.ts'

/** Questions in the place of a guess at somebody's motives; which of them suits is learnt from marks (data/fit). */
export const IN_PLACE_OF_A_GUESS = wordings('what-happened-not-who', 'guess', [
  ['p', 'ask', 'what would you want to hear from {person} before we do anything?', 'you them'],
  ['p', 'ask', 'what have you heard from {person} about it?', 'you them'],
  ['p', 'ask', 'what would you want to ask {person} first?', 'you them'],
  ['p', 'ask', 'who could have a word with {person}?', 'you them'],
  ['w', 'ask', 'how do you see it from your side?', 'you'],
  ['w', 'ask', 'how does it look from where you sit?', 'you them'],
])
