/**
 * What the span reader sees of a token: its word vector, a few hashed rows for its form, and flags. Training and
 * reading both use this file, so that the reader sees the same at both times.
 */
import { fold } from '../../text/words.ts'
import { CLITIC, hash, MAX_TOKENS, TOKEN, vectorKey } from '../net/features.ts'

/** Rows of the table of endings and beginnings. */
export const FORM_ROWS = 1024

export interface SpanToken {
  /** UTF-16 offsets into the sentence. */
  start: number
  end: number
  /** In small letters: what its vector and its form are told by. */
  word: string
  /** The word under which its vector is looked up. */
  key: string
  /** Rows of the form table. */
  rows: number[]
  /** Capital first · no lower case · holds a digit · punctuation · first token. */
  flags: number[]
}

export const FLAGS = 5

/** The tokens of a sentence, at most `MAX_TOKENS`; clitics are tokens of their own ("do", "n't"). */
export function spanTokensOf(sentence: string): SpanToken[] {
  const tokens: SpanToken[] = []
  for (const match of sentence.matchAll(TOKEN)) {
    const folded = fold(match[0])
    const clitic = folded.includes("'") ? CLITIC.exec(folded) : null
    let at = match.index
    for (const part of clitic ? [clitic[1]!, clitic[2]!] : [folded]) {
      if (tokens.length >= MAX_TOKENS) return tokens
      const raw = sentence.slice(at, at + part.length)
      tokens.push(tokenOf(raw, part.slice(0, 40), at, tokens.length === 0))
      at += part.length
    }
  }
  return tokens
}

function tokenOf(raw: string, folded: string, start: number, first: boolean): SpanToken {
  const plain = folded.replace(/\d/gu, '0')
  return {
    start,
    end: start + raw.length,
    word: folded,
    key: vectorKey(folded),
    rows: [`e2${plain.slice(-2)}`, `e3${plain.slice(-3)}`, `b2${plain.slice(0, 2)}`, `w${plain}`].map(
      (form) => hash(form) % FORM_ROWS,
    ),
    flags: [
      +/^\p{Lu}/u.test(raw),
      +(raw.length > 1 && /\p{Lu}/u.test(raw) && !/\p{Ll}/u.test(raw)),
      +/\d/u.test(raw),
      +!/[\p{L}\p{N}]/u.test(raw),
      +first,
    ],
  }
}
