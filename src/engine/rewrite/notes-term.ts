/** The manager's loaded phrase, as notes may quote it. */

/** A phrase that the notes put in quotes: "a bit of a lone ranger". */
function quotedIn(text: string): string | null {
  // An apostrophe between letters opens and ends nothing: "isn't very us".
  const said = /(?<!\p{L})["“'‘]((?:[^"“”'‘’]|(?<=\p{L})['’](?=\p{L})){3,45})["”'’](?!\p{L})/u.exec(text)?.[1]
  return said && said.split(' ').length <= 7 ? said : null
}

/** "Jas isn't quite lead material": a short clause may be quoted whole. */
function lastClause(quote: string): string | null {
  const clause =
    quote
      .split(/[,;:.!?]/u)
      .findLast((c) => c.trim() !== '')
      ?.trim() ?? ''
  const words = clause.split(/\s+/u).length
  return words >= 2 && words <= 5 && !/\b(?:I|me|my)\b|["“”]|\d/u.test(clause) ? clause : null
}

/** "not happy with Rohan's energy": the phrase is what they are not happy with. */
const UNHAPPY =
  /\bnot (?:happy|sure|keen|convinced|impressed) (?:with|about|on|by|of) ([\p{L}'’ -]{3,40})(?=[,.;:!?]|$)/iu

/** The phrase as it stands in quotes, or a negative one to the end of its clause: "not cut out for the cups". */
export function termOf(found: string | null, quote: string, noted = ''): string | null {
  const both = quotedIn(noted)
  if (both && quote.toLowerCase().includes(both.toLowerCase())) return both
  if (!found) return quotedIn(quote) ?? lastClause(quote)
  const about = UNHAPPY.exec(quote)?.[1]
  if (about && found.startsWith('not')) return about
  const at = quote.indexOf(found)
  if (at < 0 || !/^(?:not|no|isn['’]t|doesn['’]t)\b/iu.test(found))
    return found.replace(/^(?:quite|really|very) /u, '')
  const clause = quote
    .slice(at)
    .split(/[,.;:(!?"“”→]|['’](?!\p{L})|\s[-–—]/u)[0]!
    .trim()
  return clause.split(' ').length <= 7 ? clause : found
}
