/**
 * Puts together what the engine understands of one draft and the message it answers.
 */
import { ASKS_VIEW } from '../data/view-phrases.ts'
import { type Fact, factsOf } from '../text/facts.ts'
import { ownWordsEnd } from '../text/forward.ts'
import { letterOf } from '../text/letter.ts'
import { extended, type Sentence, sentencesOf } from '../text/sentences.ts'
import { fold } from '../text/words.ts'
import type { CoachInput } from '../types.ts'
import { loadedPhraseOf } from './loaded-phrase.ts'
import type { ModelOutput, SentenceModel } from './model.ts'
import type { DraftReading, MessageReading, MessageSentence, Reading } from './reading.ts'
import { type Marks, NOTHING_MARKED } from './spans/reader.ts'

/** A sentence of which the model thinks so little asks for nothing. */
const HARDLY = 0.05

/** The manager's own question wants an answer: "When is the audit?", "Can you take it?" */
const PLAIN_ASK = 0.5

/** A reading together with the model's raw output, which only the rules look at. */
export interface FullReading extends Reading {
  output: ModelOutput
  /** The words that name plan, matter and load in a sentence of the message; found when first asked for. */
  marks(sentence: number): Marks
}

/**
 * Reads a draft and its message.
 * @param input what the engine may know
 * @param model the sentence model
 * @param before a reading of another draft to the same message: the message is not taken apart again
 */
export function read(input: CoachInput, model: SentenceModel, before?: FullReading): FullReading {
  const draftSentences = sentencesOf(input.draft, input.channel === 'notes' ? 'kept' : 'wrapped')
  // What the manager forwarded or quoted is not read: only their own words can be strained or open.
  const own = before ? '' : (input.message?.slice(0, ownWordsEnd(input.message)) ?? '')
  const messageText = before ? (before.message?.text ?? null) : own.trim() ? own : null
  const messageSentences = before?.message?.sentences ?? (messageText ? sentencesOf(messageText) : [])
  const output = model.read(input.channel, messageSentences, draftSentences)
  const draft = draftReading(input, draftSentences, output)
  const message =
    before?.message ?? (messageText === null ? null : messageReading(messageText, messageSentences, output))
  const openAt = strongest(message, (s) => s.acts.open * s.weight.medium)
  const strainAt = strongest(message, (s) => s.strain.strong)
  const loadedAt = strongest(message, (s) => s.loaded)
  const at = (i: number | null): MessageSentence | undefined =>
    i === null ? undefined : message?.sentences[i]
  const loaded = at(loadedAt)
  return {
    channel: input.channel,
    draft,
    message,
    onlyForwarded: messageText === null && Boolean(input.message?.trim()),
    manager: input.manager?.trim() || null,
    earlier: input.earlier ?? [],
    recipients: input.recipients ?? [],
    settings: input.settings ?? {},
    context: input.context ?? null,
    asked: input.asked ?? false,
    open: at(openAt) ? at(openAt)!.acts.open * at(openAt)!.weight.medium : 0,
    openAt,
    decided: (message?.sentences ?? []).reduce((most, s) => Math.max(most, s.acts.decided), 0),
    strain: at(strainAt)?.strain.strong ?? 0,
    strainAt,
    loaded: loaded ? { probability: loaded.loaded, span: loadedPhraseOf(loaded) } : null,
    asksView: message?.sentences.some(asksView) ?? false,
    asksPlainly: message?.sentences.some(asksPlainly) ?? false,
    output,
    marks: before?.marks ?? marksOf(model, messageSentences),
  }
}

function marksOf(model: SentenceModel, sentences: readonly Sentence[]): (sentence: number) => Marks {
  const made: (Marks | undefined)[] = []
  return (i) => {
    made[i] ??= sentences[i] ? model.mark(sentences[i].text) : NOTHING_MARKED
    return made[i]
  }
}

function draftReading(input: CoachInput, sentences: Sentence[], output: ModelOutput): DraftReading {
  const letter =
    input.channel === 'notes'
      ? { ...NO_LETTER, bodyEnd: input.draft.length, body: sentences }
      : letterOf(input.draft, sentences, input.manager)
  return withFacts({
    text: input.draft,
    letter,
    sentences: sentences.map((s, i) =>
      extended(s, {
        acts: output.draft[i]!.acts,
        part: s.end <= letter.bodyStart ? 'greeting' : s.start >= letter.bodyEnd ? 'sign-off' : 'body',
      } as const),
    ),
  })
}

/** Adds the facts, which only rewriting looks at: they are found when first asked for. */
function withFacts<T extends { text: string; sentences: Sentence[] }>(
  reading: T,
): T & { readonly facts: Fact[] } {
  let facts: Fact[] | undefined
  return Object.defineProperty(reading, 'facts', {
    enumerable: true,
    get: () => {
      facts ??= factsOf(reading.text, reading.sentences)
      return facts
    },
  }) as T & { readonly facts: Fact[] }
}

const NO_LETTER = { bodyStart: 0, bodyEnd: 0, greeted: null, body: [], greeting: { start: 0, end: 0 } }

function messageReading(text: string, sentences: Sentence[], output: ModelOutput): MessageReading {
  return withFacts({
    text,
    letter: letterOf(text, sentences),
    sentences: sentences.map((s, i) => extended(s, output.message[i]!)),
  })
}

function strongest(message: MessageReading | null, value: (s: MessageSentence) => number): number | null {
  let best: number | null = null
  let most = 0
  for (const s of message?.sentences ?? []) {
    if (value(s) > most) {
      most = value(s)
      best = s.index
    }
  }
  return best
}

function asksView(s: MessageSentence): boolean {
  if (s.acts.open < HARDLY && s.acts.logistics < HARDLY && !s.text.includes('?')) return false
  const text = fold(s.text)
  return ASKS_VIEW.some((pattern) => pattern.test(text))
}

function asksPlainly(s: MessageSentence): boolean {
  return s.text.trimEnd().endsWith('?') && !asksView(s) && s.acts.logistics + s.acts.instruction > PLAIN_ASK
}
