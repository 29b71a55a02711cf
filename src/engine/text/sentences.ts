/**
 * Splits a draft or a message into sentences, with offsets into the original text.
 *
 * A sentence ends at . ! ? … (with closing quotes, brackets and emoji), at a line break, and at a list item.
 * Hard-wrapped lines, as plain-text mail has them, are joined again. `Intl.Segmenter` is not used: it ends a
 * sentence at every line break and knows no abbreviations.
 */
import { ABBREVIATIONS, MAY_END_SENTENCE } from '../data/abbreviations.ts'
import { type Line, linesOf } from './lines.ts'
import { fold, type Word, wordsOf } from './words.ts'

export interface Sentence {
  index: number
  /** UTF-16 offsets; `text.slice(start, end)` is the sentence without surrounding blanks and list marker. */
  start: number
  end: number
  text: string
  words: Word[]
  /** Index of the line on which it starts. */
  line: number
  /** Indent and list marker of that line if the sentence begins it, else empty. */
  marker: string
  /** Index of the paragraph (blocks separated by an empty line). */
  paragraph: number
  /** Whether it is the first on its line. */
  startsLine: boolean
  /** Whether it is the last on its line. */
  endsLine: boolean
}

/** Words are cut when first asked for: most sentences of a long document are never asked. */
class CutSentence implements Sentence {
  index!: number
  start!: number
  end!: number
  text!: string
  line!: number
  marker!: string
  paragraph!: number
  startsLine!: boolean
  endsLine!: boolean
  private cut?: Word[]

  get words(): Word[] {
    this.cut ??= wordsOf(this.text, this.start)
    return this.cut
  }
}

/** A sentence with more known about it. Its words stay uncut until they are asked for, which a spread would end. */
export function extended<S extends Sentence, T extends object>(sentence: S, more: T): S & T {
  return Object.assign(new CutSentence(), sentence, more)
}

/** Mail programs wrap at 60 to 85 characters; shorter or longer lines were broken by a person. */
const MIN_WRAP = 60
const MAX_WRAP = 85

/**
 * Splits text into sentences. Linear in the length of the text; never throws.
 * @param text any text
 * @param breaks `wrapped`: a mail program may have broken its lines; `kept`: every line is one that a person made
 */
export function sentencesOf(text: string, breaks: 'wrapped' | 'kept' = 'wrapped'): Sentence[] {
  const sentences: Sentence[] = []
  const lines = linesOf(text)
  const width = breaks === 'kept' ? 0 : wrapWidth(lines)
  let paragraph = 0
  let blank = false
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i]!
    if (isBlank(text, first.content, first.end)) {
      // A lone marker ("-") counts as an empty line.
      blank = true
      continue
    }
    if (blank && sentences.length > 0) paragraph++
    blank = false
    const lineIndex = i
    while (i + 1 < lines.length && isWrapped(text, lines[i]!, lines[i + 1]!, width)) i++
    addLine(text, sentences, first, lines[i]!.end, lineIndex, paragraph)
  }
  return sentences
}

/** The width at which the text seems to be wrapped: its longest line, or 0 if a line is longer than any wrap. */
function wrapWidth(lines: Line[]): number {
  let width = 0
  for (const line of lines) width = Math.max(width, line.end - line.start)
  return width > MAX_WRAP ? 0 : width
}

/** Whether `line` was wrapped by a program: the next line's first word would not have fitted on it. */
function isWrapped(text: string, line: Line, next: Line, width: number): boolean {
  const length = line.end - line.start
  if (width < MIN_WRAP || length < MIN_WRAP - 15 || next.marker.trim() !== '') return false
  if (/[.!?:…]\s*$/u.test(text.slice(Math.max(line.start, line.end - 3), line.end))) return false
  const nextWord = /^\p{Ll}\S*/u.exec(text.slice(next.content, Math.min(next.end, next.content + width)))?.[0]
  return nextWord !== undefined && length + 1 + nextWord.length > width
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!/\s/u.test(text[i]!)) return false
  return true
}

function addLine(
  text: string,
  out: Sentence[],
  line: Line,
  end: number,
  lineIndex: number,
  paragraph: number,
): void {
  const firstOfLine = out.length
  const runs = new Runs(text, end)
  let start = line.content
  for (let i = start; i < end; i++) {
    const stop = endOfSentence(text, start, i, runs)
    if (stop < 0) continue
    push(text, out, start, stop, line, lineIndex, paragraph, out.length === firstOfLine)
    start = stop
    i = stop - 1
  }
  push(text, out, start, end, line, lineIndex, paragraph, out.length === firstOfLine)
  const last = out.at(-1)
  if (last && out.length > firstOfLine) last.endsLine = true
}

function push(
  text: string,
  out: Sentence[],
  from: number,
  to: number,
  line: Line,
  lineIndex: number,
  paragraph: number,
  startsLine: boolean,
): void {
  let start = from
  let end = to
  while (start < end && /\s/u.test(text[start]!)) start++
  while (end > start && /\s/u.test(text[end - 1]!)) end--
  if (start === end) return
  const slice = text.slice(start, end)
  const previous = out.at(-1)
  // Stray punctuation or an emoji alone belongs to the sentence before it on the same line.
  if (!WORD.test(slice) && previous && previous.line === lineIndex && !startsLine) {
    previous.end = end
    previous.text = text.slice(previous.start, end)
    return
  }
  out.push(
    Object.assign(new CutSentence(), {
      index: out.length,
      start,
      end,
      text: slice,
      line: lineIndex,
      marker: startsLine ? line.marker : '',
      paragraph,
      startsLine,
      endsLine: false,
    }),
  )
}

const WORD = /[\p{L}\p{N}\p{M}]/u
const STOPS = '.!?…'
const CLOSERS = '"\'”’)]»*_'

/**
 * Runs of stops and of emoji on one line. Each is measured once, however many of its characters are asked about:
 * a line of nothing but full stops takes linear time.
 */
class Runs {
  /** After the stops, and after the quotes and brackets that follow them. */
  stopsEnd = -1
  closersEnd = -1
  private lastBang = -1
  private emojiRunEnd = -1
  private readonly text: string
  readonly limit: number

  constructor(text: string, limit: number) {
    this.text = text
    this.limit = limit
  }

  /** Measures the run of stops around `i`. */
  measureStops(i: number): void {
    if (i < this.stopsEnd) return
    let end = i
    for (; end < this.limit && STOPS.includes(this.text[end]!); end++)
      if (this.text[end] === '!' || this.text[end] === '?') this.lastBang = end
    this.stopsEnd = end
    while (end < this.limit && CLOSERS.includes(this.text[end]!)) end++
    this.closersEnd = end
  }

  /** Whether a ! or ? stands in the run, at `i` or after it. */
  bangs(i: number): boolean {
    return this.lastBang >= i
  }

  /** The end of the run of emoji around `i`. */
  emojiEnd(i: number): number {
    if (i >= this.emojiRunEnd) this.emojiRunEnd = skipEmoji(this.text, i, this.limit)
    return this.emojiRunEnd
  }
}

/**
 * If a sentence that began at `start` ends with the character at `i`, the offset after its end; else -1.
 */
function endOfSentence(text: string, start: number, i: number, runs: Runs): number {
  const { limit } = runs
  const char = text[i]!
  if (isEmojiAt(text, i)) {
    // "not even a chat 😔 Saturdays closed then", "say less 🫡 want me to ring them?": an emoji after two words ends a
    // sentence, as a stop would. After one word it may stand for a word ("I ❤️ it").
    const after = runs.emojiEnd(i)
    const next = text.slice(after, after + 4)
    const ends = /^\s+["“‘(]?\p{Lu}/u.test(next)
      ? i > start
      : /^\s+\p{Ll}/u.test(next) && hasTwoWords(text.slice(Math.max(start, i - NEAR_EMOJI), i))
    return ends ? after : -1
  }
  if (!STOPS.includes(char)) return -1
  runs.measureStops(i)
  const marks = runs.stopsEnd - i
  const end = runs.closersEnd
  if (end < limit && !/\s/u.test(text[end]!)) {
    if (isEmojiAt(text, end)) return skipEmoji(text, end, limit)
    // "3.5", "v2.1", "a.m", "acme.com"; but "done!ok" and "why?because" do end
    return -1
  }
  const rest = text.slice(end, Math.min(limit, end + 24)).trimStart()
  const nextIsLower = /^\p{Ll}/u.test(rest)
  if (marks === 1 && char === '.' && !endsAtStop(text, start, i, nextIsLower)) return -1
  if ((marks > 1 || char === '…') && !runs.bangs(i) && nextIsLower) return -1
  // An emoji that follows belongs to this sentence.
  const blank = /^\s{1,2}/u.exec(text.slice(end, end + 2))?.[0].length ?? 0
  if (blank && end + blank < limit && isEmojiAt(text, end + blank)) return skipEmoji(text, end + blank, limit)
  return end
}

function endsAtStop(text: string, start: number, stop: number, nextIsLower: boolean): boolean {
  const before = text.slice(Math.max(start, stop - 24), stop)
  const word = fold(/(\S*)$/u.exec(before)?.[1] ?? '').replace(/^["'“(]+/u, '')
  if (word === '') return true
  // An initial ("J. says", "Kofi A. on leave") or a number at the start of the line ("3. Budget").
  if (/^\p{L}$/u.test(word) && word !== 'i') return false
  if (/^\d{1,2}$/u.test(word) && stop - start <= 3) return false
  if (!ABBREVIATIONS.has(word)) return true
  return !nextIsLower && MAY_END_SENTENCE.has(word)
}

/** How far before an emoji its two words are looked for: however long the sentence, an emoji costs the same. */
const NEAR_EMOJI = 120

/** Whether two words stand next to each other, with nothing but blanks and marks between. */
function hasTwoWords(text: string): boolean {
  const wordly = text.split(/\s+/u).map((part) => WORD_SIGN.test(part))
  return wordly.some((is, k) => is && wordly[k + 1] === true)
}

const WORD_SIGN = /[\p{L}\p{N}]/u

const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})/u
const EMOJI_TAIL =
  /^(?:[\u200d\ufe0f\u20e3]|\p{Emoji_Modifier}|\p{Extended_Pictographic}|\p{Regional_Indicator})/u

function isEmojiAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  // Cheap refusal of nearly every character before the regular expression runs.
  if (code < 0x203c) return false
  return EMOJI.test(text.slice(i, i + 2))
}

function skipEmoji(text: string, i: number, limit: number): number {
  let end = i
  while (end < limit) {
    const tail = EMOJI_TAIL.exec(text.slice(end, end + 2))
    if (!tail) break
    end += tail[0].length
  }
  return Math.max(end, i + 1)
}
