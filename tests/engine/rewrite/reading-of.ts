/** Readings for tests: message and draft with the acts of chosen sentences given by hand. */
import {
  DRAFT_ACTS,
  type DraftAct,
  MESSAGE_ACTS,
  type MessageAct,
  type Reading,
} from '../../../src/engine/reading/reading.ts'
import { factsOf } from '../../../src/engine/text/facts.ts'
import { letterOf } from '../../../src/engine/text/letter.ts'
import { extended, sentencesOf } from '../../../src/engine/text/sentences.ts'
import type { Channel, Finding, RuleId, TextName } from '../../../src/engine/types.ts'

export interface Given {
  channel?: Channel
  message?: string | null
  draft: string
  manager?: string
  /** Sentences that contain the text have the act. */
  acts?: [contains: string, act: DraftAct][]
  messageActs?: [contains: string, act: MessageAct][]
  strain?: string
  asksView?: boolean
  asksPlainly?: boolean
}

export function readingOf(given: Given): Reading {
  const manager = given.manager ?? 'Dana'
  const sentences = sentencesOf(given.draft)
  const letter = letterOf(given.draft, sentences, manager)
  const zero = <T extends string>(list: readonly T[]): Record<T, number> =>
    Object.fromEntries(list.map((a) => [a, 0.02])) as Record<T, number>
  const message = given.message ?? null
  const theirs = message ? sentencesOf(message) : []
  const openAt = theirs.findIndex((s) =>
    given.messageActs?.some(([t, a]) => a === 'open' && s.text.includes(t)),
  )
  const strainAt = theirs.findIndex((s) => given.strain !== undefined && s.text.includes(given.strain))
  return {
    channel: given.channel ?? 'email',
    draft: {
      text: given.draft,
      letter,
      facts: factsOf(given.draft, sentences),
      sentences: sentences.map((s) =>
        extended(s, {
          acts: Object.assign(
            zero(DRAFT_ACTS),
            ...(given.acts ?? []).filter(([t]) => s.text.includes(t)).map(([, a]) => ({ [a]: 0.95 })),
          ),
          part: s.end <= letter.bodyStart ? 'greeting' : s.start >= letter.bodyEnd ? 'sign-off' : 'body',
        } as const),
      ),
    },
    message: message
      ? {
          text: message,
          letter: letterOf(message, theirs),
          facts: factsOf(message, theirs),
          sentences: theirs.map((s) =>
            extended(s, {
              acts: Object.assign(
                zero(MESSAGE_ACTS),
                ...(given.messageActs ?? [])
                  .filter(([t]) => s.text.includes(t))
                  .map(([, a]) => ({ [a]: 0.95 })),
              ),
              weight: { medium: 0.8, heavy: 0.5 },
              strain: { mild: 0.1, strong: 0.05 },
              loaded: 0.02,
            }),
          ),
        }
      : null,
    manager,
    onlyForwarded: false,
    earlier: [],
    recipients: [],
    settings: {},
    context: null,
    asked: false,
    open: openAt >= 0 ? 0.9 : 0.1,
    openAt: openAt >= 0 ? openAt : null,
    decided: 0.05,
    strain: strainAt >= 0 ? 0.9 : 0.05,
    strainAt: strainAt >= 0 ? strainAt : null,
    loaded: null,
    asksView: given.asksView ?? false,
    asksPlainly: given.asksPlainly ?? false,
  }
}

export function found(reading: Reading, rule: RuleId, quote: string, where: TextName = 'draft'): Finding {
  const text = where === 'draft' ? reading.draft.text : (reading.message?.text ?? '')
  const start = text.indexOf(quote)
  return {
    id: `${rule}@${start}`,
    rule,
    in: where,
    start,
    end: start + quote.length,
    quote,
    confidence: 0.9,
    shown: true,
    card: { title: '', seen: '', why: '', whenWrong: '', source: '' },
  }
}
