/**
 * What the net sees of a sentence: tokens, word n-grams, and the letter n-grams of a token. Training and reading
 * both use this file, so that the model sees the same at both times.
 */
import { fold } from '../../text/words.ts'

/** A sentence longer than this is read only so far. */
export const MAX_TOKENS = 64
/** Rows of the table of letter n-grams. */
export const LETTER_ROWS = 4096
const MAX_LETTER_GRAMS = 14
/** A "word" longer than this is no word (a link, noise); its letters are read only so far. */
const MAX_TOKEN_LENGTH = 40

/** A word with its clitics, an emoji, or a mark. */
export const TOKEN =
  /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*|\p{Extended_Pictographic}|[^\s\p{L}\p{N}\p{M}]/gu
/** A folded word and the clitic that is split off. */
export const CLITIC = /^(.+?)(n't|'m|'re|'ve|'ll|'d|'s)$/u

/** Tokens of a sentence: folded words with clitics split off ("do", "n't"), punctuation, emoji. */
export function tokensOf(sentence: string): string[] {
  const tokens: string[] = []
  for (const match of sentence.matchAll(TOKEN)) {
    if (tokens.length >= MAX_TOKENS) break
    const token = fold(match[0]).slice(0, MAX_TOKEN_LENGTH)
    const clitic = token.includes("'") ? CLITIC.exec(token) : null
    if (clitic) tokens.push(clitic[1]!, clitic[2]!)
    else tokens.push(token)
  }
  return tokens.length ? tokens : ['.']
}

/** FNV-1a over UTF-16 code units, 32 bits, unsigned. */
export function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/**
 * Hashes of the word n-grams (1 to 3, with sentence bounds) of a sentence, each once. Digits are all alike, and
 * the same words are different features in a message and in a draft.
 */
export function gramsOf(tokens: string[], side: 'message' | 'draft'): number[] {
  const padded = ['<s>', ...tokens.map((t) => t.replace(/\d/gu, '0')), '</s>']
  const prefix = side === 'message' ? 'm' : 'd'
  const grams = new Set<number>()
  for (let i = 0; i < padded.length; i++) {
    let gram = prefix
    for (let n = 0; n < 3 && i + n < padded.length; n++) {
      gram += ` ${padded[i + n]!}`
      grams.add(hash(gram))
    }
  }
  return [...grams]
}

/** Rows of the letter n-gram table (3 and 4 letters, with word bounds) of a token. */
export function letterRowsOf(token: string): number[] {
  const bounded = `<${token}>`
  const rows = new Set<number>()
  for (const n of [3, 4])
    for (let i = 0; i + n <= bounded.length; i++) {
      rows.add(hash(bounded.slice(i, i + n)) % LETTER_ROWS)
      if (rows.size >= MAX_LETTER_GRAMS) return [...rows]
    }
  return [...rows]
}

/** The word under which a token is looked up among the word vectors. */
export function vectorKey(token: string): string {
  if (/^\d/u.test(token)) return 'three'
  return token
}
