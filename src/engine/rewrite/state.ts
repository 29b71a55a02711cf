/** What the parts of a mail's composition share while it is put together. */
import type { Edit, MoveId, Span } from '../types.ts'
import type { Commitment } from './commitment.ts'

export type Way = 'asks-first' | 'keeps-yes' | 'talk'

export interface State {
  edits: Edit[]
  heldBack: Span[]
  /** The question for all findings, starting small, when one is fixed beforehand. */
  question: string | null
  asked: boolean
  ack: string | null
  ackDone: boolean
  /** A concern of the manager's has been named, with the writer's other view: once is enough. */
  conceded: boolean
  /** The draft has an open question of its own. */
  own: boolean
  /** A question to stand at the end of the body. */
  last: string | null
}

export interface Follower {
  start: number
  end: number
  commitment: Commitment
}

export const ASK_MOVES: readonly MoveId[] = [
  'paint-the-picture',
  'ladder-up',
  'open-the-options',
  'conditions',
  'who-else',
  'ladder-down',
  'do-they-want-it',
  'build-on-strength',
  'whose-to-raise',
  'ask-to-offer',
]
