/** What the lines near the flagged one record of the manager's worry, and what they are about. */
import type { Finding } from '../types.ts'
import { topicOf } from './topic.ts'

/** The noun phrase of the lines that record what was said, not of the flagged one; "my" stays the writer's. */
export function topicIn(noted: readonly string[], finding: Finding | null): string | null {
  const others = noted.filter((t) => finding === null || !finding.quote.includes(t))
  const topic = topicOf(others.slice(0, 1))
  return topic && /^(?:the|our) \S+ \S/u.test(topic) ? topic : null
}

/** Who said it, and how it is introduced: "G:", "she's nervous re", "he doesn't want". */
const SPEAKER =
  /^(?:\d{1,2}[:.]\d{2} )?((?:[\p{L}.]{1,12}|her|him): ?)?(?:(?:she|he|they|her|him|\p{Lu}\p{Ll}*\.?)(?:['’]s| is| was)? )?(?:also )?(?:(?:v\.?|very|really|quite|a bit) )?((?:nervous|afraid|scared|worried|worries|bothered|uneasy|anxious|concerned|fears?|frets|thinks?|feels?|says?|said|finds?|keeps saying|reckons?|objects|puts it down to|not sure|unsure|hesitates|(?:does not|doesn['’]?t|did not|didn['’]?t) (?:want|like)|(?:is|was)n['’]t keen on|against|hates|dislikes|dreads|fed up|sick|tired) ?(?:that|with|about|re|of|over|bc|because|to|if)?[,:]? ?)?/u

/** What the manager is worried about, as far as the record says it in one short clause. */
export function worryOf(noted: readonly string[], quote: string, manager: string | null): string | null {
  const waved = /^[\s\-–—*•(]*["“'‘]([^"“”]{6,60}?)["”'’](?: ?[:=]| ->| -| –| →)/u.exec(quote)?.[1]
  if (waved && waved.split(' ').length <= 8) return waved
  for (const line of noted) {
    const text = line.includes(quote) ? line.slice(0, line.indexOf(quote)) : line
    if (quote.includes(text)) continue
    const said = [text, text.replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase())]
      .map((t) => SPEAKER.exec(t))
      .find((m) => m && (m[2] || isSpeaker(m[1], manager)))
    if (!said) continue
    const clause = text
      .slice(said[0].length)
      .split(/[,;.(!?]|\s[-–—]\s/u)[0]!
      .replace(/^(?:that|about|re|of) /iu, '')
      .trim()
    const words = clause.split(/\s+/u).length
    // "scared they cancel": quoted alone, nobody would know who.
    const alone = !/^(?:they|it|we|you|this|that)\b/iu.test(clause)
    if (alone && words >= 2 && words <= 10 && !/\b(?:I|me|my|she|he|him|her|his)\b|["“”'‘’]/iu.test(clause))
      return clause
  }
  return null
}

/** "G:", "her:", "Ruth:" introduce the manager; "Urlaub:" does not. */
function isSpeaker(prefix: string | undefined, manager: string | null): boolean {
  const name = prefix?.replace(/[.:\s]/gu, '').toLowerCase() ?? ''
  if (/^(?:he|she|her|him)$/u.test(name)) return true
  return name !== '' && manager !== null && manager.toLowerCase().startsWith(name)
}
