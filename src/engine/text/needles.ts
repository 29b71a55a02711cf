/**
 * Plain pieces of text of which a pattern needs at least one, so that hundreds of patterns need not be tried on a
 * sentence that holds none of their words.
 */
import { ENGLISH_WORDS } from '../data/function-words.ts'
import { type Part, partsOf } from './pattern-parts.ts'

/** A piece has at least so many letters. */
export const SHORTEST = 3

/** More texts than this are no longer told one by one. */
const MOST_TEXTS = 48

/**
 * @param source the source of a pattern that ignores case, without alternatives at its top
 * @returns lists of pieces in small letters; of each list one piece stands in every text that the pattern matches (put in
 *   small letters). The list that is found least by chance comes first; empty where none can be told
 */
export const needsOf = (source: string): readonly (readonly string[])[] => needsIn(partsOf(source)[0] ?? [])

/**
 * Every text that a pattern matches, where they are few.
 * @returns null where they are many, or where it looks around
 */
export function textsOf(source: string): readonly string[] | null {
  const all = textsIn(partsOf(source))
  return all?.every((t) => t.length >= SHORTEST) ? [...new Set(all)] : null
}

function textsIn(alternatives: readonly Part[][]): string[] | null {
  const out: string[] = []
  for (const parts of alternatives) {
    let texts = ['']
    for (const p of parts) {
      const these = p.repeats ? null : p.char !== undefined ? [p.char] : p.either ? textsIn(p.either) : null
      if (!these) return null
      const choices = p.optional ? ['', ...these] : these
      if (texts.length * choices.length > MOST_TEXTS) return null
      texts = texts.flatMap((t) => choices.map((c) => t + c))
    }
    out.push(...texts)
    if (out.length > MOST_TEXTS) return null
  }
  return out
}

/** Of each alternative what is found least by chance; null where one of them can do without. */
function neededIn(alternatives: readonly Part[][]): string[] | null {
  const all: string[] = []
  for (const parts of alternatives) {
    const [best] = needsIn(parts)
    if (!best) return null
    all.push(...best)
  }
  return [...new Set(all)]
}

function needsIn(parts: readonly Part[]): string[][] {
  const found: string[][] = []
  let run = ''
  const close = (): void => {
    if (run.length >= SHORTEST && run.trim().length > 1) found.push([run.toLowerCase()])
    run = ''
  }
  for (const p of parts) {
    if (p.char !== undefined && !p.optional) {
      run += p.char
      if (p.repeats) close()
      continue
    }
    close()
    const inner = p.either && !p.optional ? neededIn(p.either) : null
    if (inner) found.push(inner)
  }
  close()
  return found.sort((a, b) => chanceOf(a) - chanceOf(b))
}

/** Pieces of small words stand in every text; else longer pieces are rarer, and fewer of them. */
const chanceOf = (needles: readonly string[]): number =>
  needles.reduce((sum, n) => sum + (isCommon(n) ? 0.5 : 4 ** -n.length), 0)

const isCommon = (needle: string): boolean =>
  needle
    .trim()
    .split(' ')
    .every((word) => word.length < 3 || word === 'ing' || ENGLISH_WORDS.has(word))
