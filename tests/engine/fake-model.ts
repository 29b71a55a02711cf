/**
 * A sentence model whose answers the test sets: every probability is 0 unless a sentence's text holds one of the
 * given words.
 */
import type {
  DraftOutput,
  MessageOutput,
  ModelOutput,
  SentenceModel,
} from '../../src/engine/reading/model.ts'
import { DRAFT_ACTS, type DraftAct, MESSAGE_ACTS, type MessageAct } from '../../src/engine/reading/reading.ts'
import { NOTHING_MARKED } from '../../src/engine/reading/spans/reader.ts'
import type { Sentence } from '../../src/engine/text/sentences.ts'
import { RULE_IDS, type RuleId } from '../../src/engine/types.ts'

export interface DraftSaid {
  acts?: Partial<Record<DraftAct, number>>
  rules?: Partial<Record<RuleId, number>>
}
export interface MessageSaid {
  acts?: Partial<Record<MessageAct, number>>
  weight?: Partial<MessageOutput['weight']>
  strain?: Partial<MessageOutput['strain']>
  loaded?: number
  rules?: Partial<MessageOutput['rules']>
}
export interface Said {
  /** By words that stand in the sentence. */
  draft?: Record<string, DraftSaid>
  message?: Record<string, MessageSaid>
  whole?: Partial<ModelOutput['whole']>
}

const none = <K extends string>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>

const saidOf = <T>(said: Record<string, T> | undefined, s: Sentence): T | undefined =>
  Object.entries(said ?? {}).find(([words]) => s.text.includes(words))?.[1]

function draftOutput(said: DraftSaid | undefined): DraftOutput {
  return {
    acts: { ...none(DRAFT_ACTS), ...said?.acts },
    rules: { ...none(RULE_IDS), ...said?.rules },
  }
}

function messageOutput(said: MessageSaid | undefined): MessageOutput {
  return {
    acts: { ...none(MESSAGE_ACTS), ...said?.acts },
    weight: { medium: 0, heavy: 0, ...said?.weight },
    strain: { mild: 0, strong: 0, ...said?.strain },
    loaded: said?.loaded ?? 0,
    rules: { 'missing-empathy': 0, 'unexplored-term': 0, ...said?.rules },
  }
}

/** A model that says what the test sets, and counts the sentences it was given. */
export function fakeModel(said: Said = {}): SentenceModel & { sentencesRead: number } {
  return {
    sentencesRead: 0,
    mark: () => NOTHING_MARKED,
    read(_channel, message, draft) {
      this.sentencesRead += message.length + draft.length
      return {
        draft: draft.map((s) => draftOutput(saidOf(said.draft, s))),
        message: message.map((s) => messageOutput(saidOf(said.message, s))),
        whole: { protect: 0, grief: 0, ...said.whole },
      }
    },
  }
}
