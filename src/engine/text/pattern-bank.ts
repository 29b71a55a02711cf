/**
 * Hundreds of patterns of words, each with many alternatives, tried on one sentence. What an alternative needs at the
 * least (text/needles.ts) is looked up by its first letters, and only those whose piece stands in the sentence are made
 * and tried: a few out of thousands, where whole patterns would cost more than reading the draft.
 */
import { needsOf, SHORTEST, textsOf } from './needles.ts'
import { alternativesOf } from './pattern-parts.ts'

interface Alternative {
  /** Which pattern it belongs to. */
  of: number
  source: string
  /** It matches its piece and nothing else: no pattern has to be made. */
  plain: boolean
  /** Lists of which one piece each must stand in the text as well. */
  also: readonly (readonly string[])[]
  made?: RegExp
}

export interface Found {
  /** Which pattern. */
  index: number
  /** UTF-16 code units. */
  start: number
  end: number
}

interface Needed {
  needle: string
  alternative: Alternative
}

/** Alternatives whose piece begins with the same letters; the longer pieces by the letters that follow those. */
interface Bucket {
  short: Needed[]
  long: Map<number, Needed[]>
}

const NONE: readonly Needed[] = []
/** Three letters as one number: cheaper to look up than a piece of text. What differs may share one, which is checked. */
const keyAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 8191 + text.charCodeAt(at + 1)) * 8191 + text.charCodeAt(at + 2)

export class PatternBank {
  readonly #needed = new Map<number, Bucket>()
  /** Alternatives of which no piece can be told. */
  readonly #always: Alternative[] = []

  /** @param sources matched between the ends of words, small and capital letters alike */
  constructor(sources: readonly string[]) {
    for (const [of, source] of sources.entries())
      for (const one of alternativesOf(inSmallLetters(source))) {
        const texts = textsOf(one)
        const [needles, ...also] = texts ? [texts] : needsOf(one)
        const alternative = { of, source: one, plain: texts !== null, also }
        if (!needles) this.#always.push(alternative)
        for (const needle of needles ?? []) this.#need(needle, alternative)
      }
  }

  /**
   * The first pattern that matches anywhere, by its place in the list.
   * @param lower a text in small letters
   */
  first(lower: string): number | null {
    const { plain, able } = this.#candidates(lower)
    let best = Math.min(...plain.map((f) => f.index))
    for (const a of able) if (a.of < best && patternOf(a).test(lower)) best = a.of
    return Number.isFinite(best) ? best : null
  }

  /**
   * Every pattern that matches, in order, with its first place, the longest where several of its alternatives begin
   * there.
   * @param lower a text in small letters
   */
  all(lower: string): Found[] {
    const { plain, able } = this.#candidates(lower)
    const best = new Map<number, Found>()
    const add = (f: Found): void => {
      const have = best.get(f.index)
      if (!have || f.start < have.start || (f.start === have.start && f.end > have.end)) best.set(f.index, f)
    }
    plain.forEach(add)
    for (const a of able) {
      const m = patternOf(a).exec(lower)
      if (m) add({ index: a.of, start: m.index, end: m.index + m[0].length })
    }
    return [...best.values()].sort((a, b) => a.index - b.index)
  }

  #need(needle: string, alternative: Alternative): void {
    const key = keyAt(needle, 0)
    let bucket = this.#needed.get(key)
    if (!bucket) {
      bucket = { short: [], long: new Map() }
      this.#needed.set(key, bucket)
    }
    const further = keyAt(needle, SHORTEST)
    if (Number.isNaN(further)) bucket.short.push({ needle, alternative })
    else {
      const list = bucket.long.get(further)
      if (list) list.push({ needle, alternative })
      else bucket.long.set(further, [{ needle, alternative }])
    }
  }

  /** Plain texts that stand there as whole words, and alternatives that can match, in the order of their patterns. */
  #candidates(lower: string): { plain: Found[]; able: Alternative[] } {
    const plain: Found[] = []
    const able = new Set(this.#always)
    const look = ({ needle, alternative }: Needed, at: number): void => {
      if (!lower.startsWith(needle, at)) return
      const end = at + needle.length
      if (!alternative.plain) able.add(alternative)
      else if (!inWord(lower, at - 1) && !inWord(lower, end))
        plain.push({ index: alternative.of, start: at, end })
    }
    for (let i = 0; i + SHORTEST <= lower.length; i++) {
      const bucket = this.#needed.get(keyAt(lower, i))
      if (!bucket) continue
      for (const one of bucket.short) look(one, i)
      for (const one of bucket.long.get(keyAt(lower, i + SHORTEST)) ?? NONE) look(one, i)
    }
    const can = [...able].filter((a) => a.also.every((list) => list.some((piece) => lower.includes(piece))))
    return { plain, able: can.sort((a, b) => a.of - b.of) }
  }
}

const WORD = /[\p{L}\p{N}]/u
const inWord = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 128 ? WORD.test(String.fromCharCode(code)) : code > 96 ? code < 123 : code > 47 && code < 58
}

function patternOf(a: Alternative): RegExp {
  a.made ??= new RegExp(`(?<![\\p{L}\\p{N}])(?:${a.source})(?![\\p{L}\\p{N}])`, 'u')
  return a.made
}

/** What a backslash begins is left as it is ("\p{L}"), but a capital letter may be any where case is ignored. */
const inSmallLetters = (source: string): string =>
  source.replace(/\\[pP]\{[^}]*\}|\\.|\p{Lu}/gu, (m) =>
    m === '\\p{Lu}' || m === '\\p{Ll}' ? '\\p{L}' : m.startsWith('\\') ? m : m.toLowerCase(),
  )
