/** The clauses of a sentence, with what stands between them, so that it can be put together again word for word. */

export interface Clause {
  /** What stands before it: a comma, a dash, an emoji, a blank. */
  sep: string
  text: string
  start: number
  end: number
}

const SEP =
  /\s*(?:\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier})*)+\s*|\s*[;,:]\s+|\s+[-–—]+\s+|\.{2,}\s*|(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nr|Rev|Fr|Sr))[.!?…]+\s+|\s+(?=(?:but|so|because|since|although|though|whereas|unless)\s)|\s+(?=(?:before|after|when|if|until|till|while|as)\s+(?:I|we|you|he|she|they|it|the|our|my|your|there|\p{Lu}))|\s+(?=or\s+(?:I|we|you|it|they|he|she)(?:\s|['’]))|\s+(?=and\s+(?:I|we|it|that|this|they|he|she|you|there|will|then)\b)/gu

export function clausesOf(text: string): Clause[] {
  const out: Clause[] = []
  let at = 0
  let sep = ''
  const add = (end: number): void => {
    if (end > at) out.push({ sep, text: text.slice(at, end), start: at, end })
  }
  for (const m of text.matchAll(SEP)) {
    add(m.index)
    sep = m.index === at && at > 0 ? sep + m[0] : m[0]
    at = m.index + m[0].length
  }
  add(text.length)
  return out
}

/** Joins a clause to others as a reason, a time or a condition: it cannot stand alone. */
export const SUBORDINATE =
  /^(?:because|since|as|although|though|whereas|unless|before|after|when|if|until|till|while|so that|which|having|given)\b/iu

/**
 * A clause with the time or the reason that follows it without a stop ("we had no code" + "since last fall").
 * @param joins how what belongs to the clause before it begins
 */
export function together(clauses: readonly Clause[], joins: RegExp = SUBORDINATE): Clause[] {
  const out: Clause[] = []
  for (const c of clauses) {
    const last = out.at(-1)
    if (last && c.sep.trim() === '' && joins.test(c.text))
      out[out.length - 1] = { ...last, text: `${last.text}${c.sep}${c.text}`, end: c.end }
    else out.push(c)
  }
  return out
}
