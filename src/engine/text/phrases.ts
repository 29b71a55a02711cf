/**
 * Small tools for phrases: the longest run of words shared with another text, word lists, capitals.
 */
import { wordsOf } from './words.ts'

/** The lower-cased words of a text. */
export const plainWords = (text: string): string[] => wordsOf(text).map((w) => w.lower)

/**
 * Length of the longest run of words in `text` that also stands in `source`.
 * Linear in practice: runs longer than `cap` are not measured further.
 */
export function longestSharedRun(text: string[], source: string[], cap = 12): number {
  const at = new Map<string, number[]>()
  for (const [i, w] of source.entries()) {
    const list = at.get(w)
    if (!list) at.set(w, [i])
    else if (list.length < 40) list.push(i)
  }
  let best = 0
  for (let i = 0; i < text.length; i++) {
    for (const j of at.get(text[i]!) ?? []) {
      let n = 0
      while (n < cap && i + n < text.length && text[i + n] === source[j + n]) n++
      if (n > best) best = n
    }
  }
  return best
}

export const capitalised = (text: string): string =>
  text.replace(/^(["'‘“(]*)(\p{Ll})/u, (_, open: string, first: string) => open + first.toUpperCase())

/** Lower-cases the first letter unless the word is a name, an acronym or "I". */
export function lowered(text: string, keep: (word: string) => boolean = () => false): string {
  const first = /^["'‘“(]*([\p{L}\p{N}'’]+)/u.exec(text)?.[1] ?? ''
  if (
    /^(?:I|I['’]\p{L}+)$/u.test(first) ||
    /^\p{Lu}[\p{Lu}\p{N}]/u.test(first) ||
    /^(?:Mr|Mrs|Ms|Dr|Sir)$/u.test(first) ||
    keep(first)
  )
    return text
  return text.replace(
    /^(["'‘“(]*)(\p{Lu})/u,
    (_, open: string, letter: string) => open + letter.toLowerCase(),
  )
}

/** Joins with single blanks, without empty parts. */
export const joined = (...parts: (string | null | undefined)[]): string =>
  parts
    .filter((p): p is string => Boolean(p?.trim()))
    .map((p) => p.trim())
    .join(' ')

export const countWords = (text: string): number => wordsOf(text).length

/** Without a final full stop, blanks and closing emoji. */
export const withoutStop = (text: string): string => text.replace(/[\s.!…]+$/u, '')
