/**
 * What the engine understands of message and draft. Rules, gates and moves see only this; how it was read
 * (lexicons, a trained model) is not theirs to know.
 */

import type { Fact } from '../text/facts.ts'
import type { Letter } from '../text/letter.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Channel, Context, EarlierTurn, EngineSettings, Recipient, Span } from '../types.ts'

/** What a sentence of the draft does (tests/corpus/ACTS.md). */
export const DRAFT_ACTS = [
  'accept',
  'commit',
  'acknowledge',
  'open-question',
  'closed-question',
  'request',
  'advise',
  'offer',
  'dismiss',
  'assume',
  'condition',
  'inform',
  'social',
] as const
export type DraftAct = (typeof DRAFT_ACTS)[number]

/** What a sentence of the manager's message does. */
export const MESSAGE_ACTS = ['open', 'decided', 'instruction', 'logistics', 'inform', 'social'] as const
export type MessageAct = (typeof MESSAGE_ACTS)[number]

export interface DraftSentence extends Sentence {
  /** Probability of each act, 0-1; a sentence may do several things. */
  acts: Record<DraftAct, number>
  /** Whether it lies in the body, the greeting or the sign-off. */
  part: 'greeting' | 'body' | 'sign-off'
}

export interface MessageSentence extends Sentence {
  acts: Record<MessageAct, number>
  /** Probability that the matter has at least this weight. */
  weight: { medium: number; heavy: number }
  /** Probability of at least this much strain of the manager's own. */
  strain: { mild: number; strong: number }
  /** Probability that it holds the loaded phrase. */
  loaded: number
}

export interface DraftReading {
  text: string
  sentences: DraftSentence[]
  letter: Letter
  facts: Fact[]
}

export interface MessageReading {
  text: string
  sentences: MessageSentence[]
  facts: Fact[]
  /** Offset of the body after the greeting, and where the sign-off starts. */
  letter: Letter
}

export interface Reading {
  channel: Channel
  draft: DraftReading
  message: MessageReading | null
  /** There is a message, but nothing in it is its sender's own: a forward, a bare quote. */
  onlyForwarded: boolean
  manager: string | null
  earlier: EarlierTurn[]
  recipients: Recipient[]
  settings: EngineSettings
  context: Context | null
  asked: boolean
  /** Probability that a matter of at least medium weight is put up and still open to thought. */
  open: number
  /** The message sentence that puts it up (index), when there is one. */
  openAt: number | null
  /** Probability that the matter is decided, announced or ordered. */
  decided: number
  /** Probability of strong strain of the manager's own, and the sentence that shows it best. */
  strain: number
  strainAt: number | null
  /** The loaded or vague phrase on which the talk turns: offsets into the message. */
  loaded: { probability: number; span: Span } | null
  /** The manager asks for a view ("What do you think?"). */
  asksView: boolean
  /** The manager asks the writer something that wants a plain answer first (gate G23). */
  asksPlainly: boolean
}
