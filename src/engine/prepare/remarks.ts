/** The sentences of the input, each with what the model makes of it as a sentence of the manager's. */
import { OWN_VOICE, SETTLED, SPEAKER } from '../data/prepare-words.ts'
import type { MessageOutput, SentenceModel } from '../reading/model.ts'
import { ownWordsEnd } from '../text/forward.ts'
import { type Sentence, sentencesOf } from '../text/sentences.ts'
import { fold } from '../text/words.ts'
import type { PreparedFrom } from '../types.ts'

export interface Remark {
  from: PreparedFrom
  /** As it stands in the input. */
  text: string
  /** Without the speaker's name before it. */
  said: string
  folded: string
  /** Blanks before its line's list sign. */
  indent: number
  /** Order within its text. */
  index: number
  line: number
  paragraph: number
  output: MessageOutput
  settles: boolean
  asks: boolean
  /** A question without a matter of its own: "What do you think?" */
  hollow: boolean
  /** In notes: in the writer's own voice. */
  own: boolean
}

/** Fewer words than that hold no matter of their own. */
const ENOUGH_WORDS = 6

/** Reads one of the texts. Linear in its length. */
export function remarksOf(text: string, from: PreparedFrom, model: SentenceModel): Remark[] {
  // In a pasted mail the quoted rest is somebody else's; notes may use the same signs for their own lists.
  const own = from === 'messages' ? text.slice(0, ownWordsEnd(text)) : text
  const sentences = sentencesOf(own)
  const { message } = model.read(from === 'notes' ? 'notes' : 'email', sentences, [])
  return sentences.map((s, i) => remarkOf(s, message[i]!, from))
}

function remarkOf(s: Sentence, output: MessageOutput, from: PreparedFrom): Remark {
  const head = s.text.slice(0, 400)
  const folded = fold(head)
  const speaker = from === 'notes' ? (SPEAKER.exec(head)?.[0] ?? '') : ''
  const said = s.text.slice(speaker.length)
  const first = /\b(?:i|i'm|i've|i'll|my|me)\b/u.test(fold(said.slice(0, 400)))
  return {
    from,
    text: s.text,
    said,
    folded,
    indent: /^\s*/u.exec(s.marker)![0].length,
    index: s.index,
    line: s.line,
    paragraph: s.paragraph,
    output,
    settles: from === 'notes' && SETTLED.test(folded),
    asks: s.text.trimEnd().endsWith('?'),
    hollow: s.text.trimEnd().endsWith('?') && s.words.length < ENOUGH_WORDS,
    own: from === 'notes' && (OWN_VOICE.test(folded) || (first && !speaker)),
  }
}

/** Where the lines of a list belong together: the same paragraph, at most this many lines apart. */
const NEAR = 3

/** Whether two remarks stand near each other in the same text. */
export const isNear = (a: Remark, b: Remark): boolean =>
  a.from === b.from && a.paragraph === b.paragraph && Math.abs(a.line - b.line) <= NEAR
