/**
 * What the engine needs of a sentence model. `Net` (net.ts) is the trained one; tests may give another.
 */

import type { Sentence } from '../text/sentences.ts'
import type { Channel, RuleId } from '../types.ts'
import type { DraftAct, MessageAct } from './reading.ts'
import type { Marks } from './spans/reader.ts'

/** What the model says of one sentence of the draft; probabilities 0-1. */
export interface DraftOutput {
  acts: Record<DraftAct, number>
  /** The model's own, direct guess that this sentence shows the rule. */
  rules: Record<RuleId, number>
}

/** What the model says of one sentence of the message; probabilities 0-1. */
export interface MessageOutput {
  acts: Record<MessageAct, number>
  weight: { medium: number; heavy: number }
  strain: { mild: number; strong: number }
  loaded: number
  rules: { 'missing-empathy': number; 'unexplored-term': number }
}

/** What the model says of message and draft together: that some sentence raises a gate. */
export interface WholeOutput {
  /** A gate that protects (G4, G5, G6, G10). */
  protect: number
  /** Grief, illness, loss (G11). */
  grief: number
}

export interface ModelOutput {
  draft: DraftOutput[]
  message: MessageOutput[]
  whole: WholeOutput
}

export interface SentenceModel {
  /** Reads all sentences of message and draft. Linear in their length; never throws on any text. */
  read(channel: Channel, message: Sentence[], draft: Sentence[]): ModelOutput
  /** Finds the words of a sentence that name the plan, the matter and the load; never throws on any text. */
  mark(sentence: string): Marks
}
