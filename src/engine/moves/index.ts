/** All moves, one a file. */
import type { MoveId } from '../types.ts'
import { AGREE_AND_TEST } from './agree-and-test.ts'
import { ASK_TO_OFFER } from './ask-to-offer.ts'
import { BOTH_SIDES } from './both-sides.ts'
import { BUILD_ON_STRENGTH } from './build-on-strength.ts'
import { CONDITIONS } from './conditions.ts'
import { DO_THEY_WANT_IT } from './do-they-want-it.ts'
import { EVIDENCE_OFFERED } from './evidence-offered.ts'
import { KEEP_IT_PLAIN } from './keep-it-plain.ts'
import { LADDER_DOWN } from './ladder-down.ts'
import { LADDER_UP } from './ladder-up.ts'
import { LEAVE_IT_THEIRS } from './leave-it-theirs.ts'
import type { Move } from './move.ts'
import { NAME_THE_LOAD } from './name-the-load.ts'
import { NOTES_AS_OPEN_RECORD } from './notes-as-open-record.ts'
import { ONE_QUESTION } from './one-question.ts'
import { OPEN_THE_OPTIONS } from './open-the-options.ts'
import { PAINT_THE_PICTURE } from './paint-the-picture.ts'
import { REFLECT_AND_CHECK } from './reflect-and-check.ts'
import { SAY_AND_ASK } from './say-and-ask.ts'
import { SMALL_TRIAL } from './small-trial.ts'
import { STAY_WITH_GOOD_NEWS } from './stay-with-good-news.ts'
import { TAKE_IT_TO_TALK } from './take-it-to-talk.ts'
import { THANK_AND_KEEP_THE_DOOR_OPEN } from './thank-and-keep-the-door-open.ts'
import { UNPACK_THE_WORD } from './unpack-the-word.ts'
import { WEIGH_THE_LOAD } from './weigh-the-load.ts'
import { WHAT_HAPPENED_NOT_WHO } from './what-happened-not-who.ts'
import { WHAT_LED } from './what-led.ts'
import { WHO_ELSE } from './who-else.ts'
import { WHOSE_TO_RAISE } from './whose-to-raise.ts'

export const MOVES: readonly Move[] = [
  NAME_THE_LOAD,
  PAINT_THE_PICTURE,
  LADDER_UP,
  LADDER_DOWN,
  OPEN_THE_OPTIONS,
  UNPACK_THE_WORD,
  REFLECT_AND_CHECK,
  BOTH_SIDES,
  CONDITIONS,
  SMALL_TRIAL,
  SAY_AND_ASK,
  ASK_TO_OFFER,
  WEIGH_THE_LOAD,
  WHAT_LED,
  WHO_ELSE,
  BUILD_ON_STRENGTH,
  STAY_WITH_GOOD_NEWS,
  AGREE_AND_TEST,
  THANK_AND_KEEP_THE_DOOR_OPEN,
  LEAVE_IT_THEIRS,
  ONE_QUESTION,
  WHAT_HAPPENED_NOT_WHO,
  KEEP_IT_PLAIN,
  NOTES_AS_OPEN_RECORD,
  TAKE_IT_TO_TALK,
  EVIDENCE_OFFERED,
  WHOSE_TO_RAISE,
  DO_THEY_WANT_IT,
]

const FITS = new Map(MOVES.map((m) => [m.id, m.fits]))

/** One line on when a move fits. */
export const fitsOf = (id: MoveId): string => FITS.get(id) ?? ''
