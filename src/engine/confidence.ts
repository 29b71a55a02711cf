/**
 * A confidence kept: a plain check outside the seven rules. The message asks that something stay between the two,
 * and a third person is addressed, or the draft says that the writer will tell somebody.
 */
import { CONFIDENCE } from './data/gate-phrases.ts'
import { firstMatch } from './gates/gate.ts'
import type { FullReading } from './reading/read.ts'
import type { ConfidenceNote } from './types.ts'

const TELLS =
  /\b(?:i(?:'ll| will|'m going to| have| 've)?|will|let me|gonna)\s+(?:just |also |already )?(?:let|tell|told|inform|warn|brief|mention (?:it|this) to|speak to|talk to|ping|mail|email|message|call|ring|fill in)\s+((?:the |my |our )?\p{Lu}?[\p{L}'’-]+(?: and \p{Lu}[\p{L}'’-]+)?)/iu

/** Not somebody else: the manager, the writer. */
const NOBODY = /^(?:you|u|me|it|this|that|them|him|her|know|us)\b/iu

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
    const tells = TELLS.exec(s.text)
    if (!tells?.[1] || NOBODY.test(tells[1])) continue
    return { quote, others: [tells[1]], text: `${from} wrote “${asked.quote}”. Your text says: “${s.text}”` }
  }
  return null
}

function sentenceWith(reading: FullReading, phrase: string): string {
  return reading.message?.sentences.find((s) => s.text.includes(phrase))?.text ?? phrase
}
