/** Addresses in text that anybody may have written. Nothing here looks at a character more than a fixed few times. */

/** Longer parts than these are no address (RFC 5321, RFC 1035). */
const MOST_LOCAL = 64
const MOST_DOMAIN = 255
const LOCAL = /[^\s@<>,;:"'()[\]]+$/
const DOMAIN = /^[^\s@<>,;:"'()[\]]+\.[^\s@<>,;:"'()[\]]+/
/** Direction marks that mail pages put around names and addresses. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b\ufeff]/g

/** A text without direction marks, and without white space around it. */
export const tidy = (text: string | null | undefined): string => (text ?? '').replace(MARKS, '').trim()

/** The first address in a text, in small letters. */
export function addressIn(text: string | null | undefined): string | null {
  const all = tidy(text)
  for (let at = all.indexOf('@'); at >= 0; at = all.indexOf('@', at + 1)) {
    // One more than may be, so that a part that is too long is seen to be.
    const local = LOCAL.exec(all.slice(Math.max(0, at - MOST_LOCAL - 1), at))?.[0]
    const domain = DOMAIN.exec(all.slice(at + 1, at + MOST_DOMAIN + 2))?.[0]
    if (local && domain && local.length <= MOST_LOCAL && domain.length <= MOST_DOMAIN)
      return `${local}@${domain}`.toLowerCase()
  }
  return null
}

/** The parts of `Dana Lee <dana@x.test>, "Lee, Sam" <sam@x.test>`: what stands in quotes stays together. */
export function listed(text: string): string[] {
  // From the end: a quote that was opened and not closed holds nothing together behind it.
  const parts: string[] = []
  let end = text.length
  let isQuoted = false
  for (let at = end - 1; at >= 0; at -= 1) {
    const letter = text[at]!
    if (letter === '"') isQuoted = !isQuoted
    else if (!isQuoted && ',;\n'.includes(letter)) {
      parts.push(text.slice(at + 1, end))
      end = at
    }
  }
  return [...parts, text.slice(0, end)].reverse()
}
