/** All wordings, by id. */

import { CONCERN, LESS_SURE, REFLECT_AND_CHECK, SAY_AND_ASK, UNPACK_THE_WORD, WHAT_LED } from './asking.ts'
import { BY_SHAPE } from './by-shape.ts'
import { IN_PLACE_OF_A_GUESS } from './guess.ts'
import { KEPT_YES } from './kept-yes.ts'
import { NAME_THE_LOAD } from './name-the-load.ts'
import { NOTES_LINES } from './notes.ts'
import { AGREE_AND_TEST, CONDITIONS, OPEN_THE_OPTIONS, SMALL_TRIAL, WHO_ELSE } from './options.ts'
import { REST, TAKE_IT_TO_TALK, THANK, WEIGH_THE_LOAD } from './others.ts'
import { LADDER_DOWN, LADDER_UP, PAINT_THE_PICTURE } from './picture.ts'
import type { Wording } from './wording.ts'

export const WORDINGS: readonly Wording[] = [
  ...NAME_THE_LOAD,
  ...BY_SHAPE,
  ...PAINT_THE_PICTURE,
  ...LADDER_UP,
  ...LADDER_DOWN,
  ...OPEN_THE_OPTIONS,
  ...CONDITIONS,
  ...WHO_ELSE,
  ...SMALL_TRIAL,
  ...AGREE_AND_TEST,
  ...KEPT_YES,
  ...UNPACK_THE_WORD,
  ...WHAT_LED,
  ...SAY_AND_ASK,
  ...CONCERN,
  ...REFLECT_AND_CHECK,
  ...LESS_SURE,
  ...IN_PLACE_OF_A_GUESS,
  ...THANK,
  ...TAKE_IT_TO_TALK,
  ...WEIGH_THE_LOAD,
  ...REST,
  ...NOTES_LINES,
]
