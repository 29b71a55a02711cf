/**
 * Stretches of text longer than anyone writes by hand: a sentence of more than a page, a run of blanks, stops or emoji.
 * The patterns that take sentences apart look back and forth within one, so their work grows with the square of such a
 * stretch. A draft that has one is not rewritten; of a message, the stretch is cut short before it is understood.
 */
import type { MessageReading, Reading } from '../reading/reading.ts'
import { extended } from '../text/sentences.ts'
import type { Finding } from '../types.ts'

/** In UTF-16 code units, as all lengths here. */
const LONGEST_SENTENCE = 1200
/** Between two letters or digits. A drawn line across a mail takes about 80. */
const LONGEST_GAP = 200

const GAP = new RegExp(`[^\\p{L}\\p{N}]{${LONGEST_GAP + 1},}`, 'u')
const GAPS = new RegExp(GAP.source, 'gu')

/** Whether a text, with its sentences, has a stretch that is too long to be taken apart. */
export function hasEndlessStretch({ text, sentences }: Pick<MessageReading, 'text'> & Sentences): boolean {
  return sentences.some((s) => s.text.length > LONGEST_SENTENCE) || GAP.test(text)
}

interface Sentences {
  sentences: readonly { text: string }[]
}

/** The text with each gap and then the whole cut to what can be taken apart: for reading, not for offsets. */
const cutSentence = (text: string): string => cutGaps(text).slice(0, LONGEST_SENTENCE)

const cutGaps = (text: string): string => text.replace(GAPS, (gap) => gap.slice(0, LONGEST_GAP))

/**
 * What the advice is built on, with the endless stretches of the message cut short. Nearly every message has none, and
 * is handed back as it is. The offsets into the message hold no more afterwards; advice looks at its words alone.
 */
export function withoutEndlessStretches(
  reading: Reading,
  findings: readonly Finding[],
): { reading: Reading; findings: readonly Finding[] } {
  const { message, loaded } = reading
  if (!message || !hasEndlessStretch(message)) return { reading, findings }
  const sentences = message.sentences.map((s) => extended(s, { text: cutSentence(s.text) }))
  return {
    reading: {
      ...reading,
      message: { ...message, text: cutLong(message, sentences), sentences },
      loaded: loaded && {
        ...loaded,
        span: { ...loaded.span, quote: cutSentence(loaded.span.quote) },
      },
    },
    findings: findings.map((f) => (f.in === 'managerMessage' ? { ...f, quote: cutSentence(f.quote) } : f)),
  }
}

/** The text with its long sentences and gaps cut: what stands between the sentences stays. */
function cutLong(message: MessageReading, cut: readonly { text: string }[]): string {
  let out = ''
  let at = 0
  for (const [i, s] of message.sentences.entries()) {
    out += message.text.slice(at, s.start) + cut[i]!.text
    at = s.end
  }
  return cutGaps(out + message.text.slice(at))
}
