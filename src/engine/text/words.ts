/**
 * Words, with offsets into the original text.
 */
export interface Word {
  /** UTF-16 offset of the first code unit. */
  start: number
  /** UTF-16 offset after the last code unit. */
  end: number
  /** Lower case, curly apostrophes straightened; digits kept. */
  lower: string
}

// A word: letters and digits with inner apostrophes, hyphens excluded ("follow-up" is two words).
// Bounded repetition and no nested quantifiers: linear in the length of the text.
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu

/**
 * Splits text into words.
 * @param text any text
 * @param offset added to every offset (when `text` is a slice of a longer one)
 */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    words.push({
      start: start + offset,
      end: start + match[0].length + offset,
      lower: fold(match[0]),
    })
  }
  return words
}

/** Lower case with straight apostrophes, for comparing words. As long as the original. */
export function fold(text: string): string {
  // "İ" is the one letter that grows when it is lower-cased.
  return text.replace(/İ/g, 'I').toLowerCase().replace(/[’‘ʼ]/g, "'")
}
