/**
 * Turns the manager's words round for the writer's mouth: "my area" → "your area", "giving you the lead" →
 * "giving me the lead". "We", "us" and "our" stay: they mean both.
 */
import { fold } from './words.ts'

const TURN: Record<string, string> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  "i'm": "you're",
  "i've": "you've",
  "i'll": "you'll",
  "i'd": "you'd",
  your: 'my',
  yours: 'mine',
  yourself: 'myself',
  you: 'me',
}

const DETERMINER = /\b(?:the|an?|this|that|our|old|each|every) $/iu

/** Words that make the phrase too hard to turn with certainty: a finite clause with "you" or "I" as its subject. */
const SUBJECT_CLAUSE =
  /\b(?:I|you|i) (?:am|are|was|were|have|has|do|did|don't|didn't|can|could|will|would|should)\b/iu

/**
 * The phrase with its pronouns turned, or null where that cannot be done safely.
 * @param phrase a phrase without a subject of its own ("giving you the lead", "the audit of my team")
 */
export function turned(phrase: string): string | null {
  if (SUBJECT_CLAUSE.test(phrase)) return null
  return phrase.replace(
    /(?<![\p{L}-])[\p{L}]+(?:['’][\p{L}]+)*(?![\p{L}]|['’]\p{L}|-\p{L})/gu,
    (word, at) => {
      const to = TURN[fold(word)]
      // "the mine photographs": a place where coal is dug.
      if (fold(word) === 'mine' && DETERMINER.test(phrase.slice(0, at))) return word
      return to ?? word
    },
  )
}
