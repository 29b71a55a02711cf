/** The manager's loaded phrase, as notes may quote it. */

/** A phrase that the notes put in quotes: "a bit of a lone ranger". */
function quotedIn(text: string): string | null {
  const said = /["“'‘]([^"“”'‘’]{3,45})["”'’](?![\p{L}])/u.exec(text)?.[1]
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

/** The phrase as it stands in quotes, or a negative one to the end of its clause: "not cut out for the cups". */
export function termOf(found: string | null, quote: string): string | null {
  if (!found) return quotedIn(quote) ?? lastClause(quote)
  const at = quote.indexOf(found)
  if (at < 0 || !/^(?:not|no|isn['’]t|doesn['’]t)\b/iu.test(found)) return found
  const clause = quote
    .slice(at)
    .split(/[,.;:(!?"“”→]|['’](?!\p{L})|\s[-–—]/u)[0]!
    .trim()
  return clause.split(' ').length <= 7 ? clause : found
}
