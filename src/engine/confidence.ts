/**
 * A confidence kept: a plain check outside the seven rules. The message asks that something stay between the two,
 * and a third person is addressed, or the draft says that the writer will tell somebody.
 */
import { CONFIDENCE } from './data/gate-phrases.ts'
import { firstMatch } from './gates/gate.ts'
import type { FullReading } from './reading/read.ts'
import { fold } from './text/words.ts'
import type { ConfidenceNote } from './types.ts'

const WRITER =
  "\\b(?:(?<!\\b(?:may|can|could|should|shall|did) )i(?:'ll| will|'m going to|'m gonna| am going to| have|'ve)?|will|let me|gonna) (?:just |also |already |then )?"
const WHOM = "((?:the |my |our )?[\\p{L}'-]+(?: and (?:the |my |our )?[\\p{L}'-]+)?)"
/** To tell somebody. */
const TELLS = [
  new RegExp(`${WRITER}let ${WHOM} (?:all )?(?:know|in on)\\b`, 'u'),
  new RegExp(`${WRITER}(?:tell|told|inform|informed|warn|warned|brief|briefed) ${WHOM}`, 'u'),
]
/** To be in touch with somebody, or with something ("email the file over"). */
const REACHES = new RegExp(
  `${WRITER}(?:mention (?:it|this|that) to|mentioned (?:it|this|that) to|speak (?:to|with)|talk (?:to|with)|spoken to|talked to|ping|mail|email|message|call|ring|fill in) ${WHOM}`,
  'u',
)

/** Not somebody else: the manager, the writer, nobody, or no person at all. */
const NOBODY =
  /^(?:you|u|me|myself|it|this|that|these|those|them|him|her|know|us|nobody|no|none|anyone|anybody|not|never|if|when|what|how|why|where|who|whether|about|back|off|in|on|over|to|a|an)\b/u

const PEOPLE =
  /^(?:everyone|everybody|people|others|hr|legal|(?:the |my |our )(?:\p{L}+ )?(?:team|group|staff|boss|board|lads|guys|boys|girls|crew|office|department|company|family|wife|husband|partner|manager|director|client|customer|union|committee|others|rest|people|desk|floor|unit|shift|colleagues?|peers?|leads?|reports?))\b/u

/** The note to show, or null. */
export function confidenceNote(reading: FullReading): ConfidenceNote | null {
  const asked = firstMatch(reading, CONFIDENCE, 'managerMessage')
  if (!asked?.quote || !reading.message) return null
  const quote = sentenceWith(reading, asked.quote)
  const from = reading.manager ?? 'They'
  const others = reading.recipients
    .filter((r) => !r.marked)
    .map((r) => r.name ?? r.address ?? 'somebody else')
  if (others.length > 0)
    return { quote, others, text: `${from} wrote “${asked.quote}”. This also goes to ${others.join(', ')}.` }
  for (const s of reading.draft.sentences) {
    const told = toldIn(s.text)
    if (told)
      return { quote, others: [told], text: `${from} wrote “${asked.quote}”. Your text says: “${s.text}”` }
  }
  return null
}

/** Whom a sentence says that the writer tells, as written, or null. */
function toldIn(sentence: string): string | null {
  const folded = fold(sentence)
  for (const pattern of [...TELLS, REACHES]) {
    const match = pattern.exec(folded)
    if (!match?.[1]) continue
    const start = match.index + match[0].lastIndexOf(match[1])
    const whom = sentence.slice(start, start + match[1].length).replace(/ and (?:the|my|our)$/u, '')
    if (NOBODY.test(match[1])) continue
    if (pattern !== REACHES || /^\p{Lu}/u.test(whom) || PEOPLE.test(match[1])) return whom
  }
  return null
}

function sentenceWith(reading: FullReading, phrase: string): string {
  return reading.message?.sentences.find((s) => s.text.includes(phrase))?.text ?? phrase
}
