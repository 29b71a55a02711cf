/** A small reader of pattern sources: groups, classes, looks around, `? * + {n,m}` and escapes are known, no more. */

export interface Part {
  /** A letter or sign that stands for itself. */
  char?: string
  /** The alternatives of a group or of a plain class; absent for what has no plain text to offer. */
  either?: Part[][]
  /** May be left out. */
  optional: boolean
  /** May stand more than once. */
  repeats?: boolean
}

/** The alternatives of a pattern, each as a row of parts. */
export const partsOf = (source: string): Part[][] => new Parser(source).alternatives()

/** The alternatives of a pattern, each as the source of a pattern of its own. */
export function alternativesOf(source: string): string[] {
  const parser = new Parser(source)
  parser.alternatives()
  const cuts = [-1, ...parser.cuts, source.length]
  return cuts.slice(1).map((end, i) => source.slice(cuts[i]! + 1, end))
}

class Parser {
  readonly #source: string
  #at = 0
  #depth = 0
  /** Where the alternatives of the whole pattern are parted. */
  readonly cuts: number[] = []

  constructor(source: string) {
    this.#source = source
  }

  alternatives(): Part[][] {
    const out: Part[][] = [[]]
    while (this.#at < this.#source.length && this.#source[this.#at] !== ')') {
      if (this.#source[this.#at] === '|') {
        if (this.#depth === 0) this.cuts.push(this.#at)
        this.#at++
        out.push([])
      } else out.at(-1)!.push(this.#part())
    }
    return out
  }

  #part(): Part {
    const part = this.#bare()
    const sign = this.#source[this.#at]
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return part
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/u.exec(this.#source.slice(this.#at, this.#at + 12))
    if (!quantifier) return part
    this.#at += quantifier[0].length
    return { ...part, optional: sign === '?' || sign === '*' || quantifier[1] === '0', repeats: sign !== '?' }
  }

  #bare(): Part {
    const char = this.#source[this.#at]!
    if (char === '(') return this.#group()
    if (char === '[') return this.#class()
    if (char === '.' || char === '^' || char === '$') return this.#skip(1)
    if (char !== '\\') {
      this.#at++
      return { char, optional: false }
    }
    const escaped = this.#source[this.#at + 1]!
    if (/[pPuxk]/u.test(escaped) && this.#source[this.#at + 2] === '{')
      return this.#skip(this.#source.indexOf('}', this.#at) + 1 - this.#at)
    if (/[a-zA-Z0-9]/u.test(escaped)) return this.#skip(2)
    this.#at += 2
    return { char: escaped, optional: false }
  }

  #skip(length: number): Part {
    this.#at += length
    return { optional: false }
  }

  #group(): Part {
    const opens = /^\((?:\?(?:[:=!]|<[=!]))?/u.exec(this.#source.slice(this.#at, this.#at + 4))![0]
    this.#at += opens.length
    this.#depth++
    const either = this.alternatives()
    this.#depth--
    this.#at++
    return /[=!]$/u.test(opens) ? { optional: false } : { either, optional: false }
  }

  /** A class of a few signs is as good as a group of them. */
  #class(): Part {
    const whole = /^\[(?:\\.|[^\]\\])*\]/u.exec(this.#source.slice(this.#at))![0]
    this.#at += whole.length
    const plain = /^\[([^\\^-]{1,6}|- |[^\\^-]-)\]$/u.exec(whole)?.[1]
    return plain
      ? { either: [...plain].map((char) => [{ char, optional: false }]), optional: false }
      : { optional: false }
  }
}
