/** What the manager says they had to do, and how they say they feel: short, in their words, turned round. */
import { CUT_BEFORE } from '../data/plan-words.ts'
import { VERBS } from '../data/verbs.ts'
import { turned } from '../text/pronouns.ts'

const HAD_TO =
  /\b(?:I['’]ve|I have|I|I['’]d|I had)(?: just| now| then)? (?:had to|been made to|was made to|got to|have to be the one to|had to be the one to) ((?:[\p{L}'’-]+ ?){2,7})/u
const SAFE_VERBS =
  /^(?:ring|call|tell|ask|apologise|apologize|stand|sit|sign|watch|explain|face|cancel|send|write|read|hear|beg|break|close|turn|say|walk|drive|cover|fire|let|present|defend|justify|take|give|bury|put)$/u

/** "ring your dad": what they had to do, to stand after "I'm sorry you had to"; null where its end is not certain. */
export function hadToOf(sentence: string): string | null {
  const m = HAD_TO.exec(sentence)
  if (!m) return null
  const words = m[1]!.trim().split(/\s+/u)
  const verb = words[0]!.toLowerCase()
  if (!SAFE_VERBS.test(verb) || !VERBS.has(verb)) return null
  const next = sentence.slice(m.index + m[0].length)
  let end = words.findIndex(
    (w, i) => i > 1 && (CUT_BEFORE.has(w.toLowerCase()) || /^(?:it|that|this)$/iu.test(w)),
  )
  if (end < 0) {
    if (!/^\s*(?:[.,;:!?)–—-]|$)/u.test(next)) return null
    end = words.length
  }
  if (end > 5) return null
  const phrase = words.slice(0, end).join(' ')
  if (/\b(?:the|a|an|my|our|their|to|of|and|that|who|his|her)$/iu.test(phrase)) return null
  return turned(phrase)
}

const FEELING =
  /\b(?:I['’]m|I am|I feel|I felt|feeling|left me|makes me|made me)(?: feel| feeling)?(?: (?:so|just|a bit|really|pretty|quite|very|honestly|absolutely|completely|rather|still|all|properly|frankly|genuinely|a little|literally))* (rotten|awful|terrible|torn|uneasy|anxious|nervous|guilty|stuck|exhausted|drained|worn out|tired|swamped|snowed under|overwhelmed|disappointed|frustrated|worried|stretched thin|run ragged|spread thin|under water|out of ideas|gutted|shattered|knackered)\b/iu

/** The feeling they name themselves, to stand after "I'm sorry you're". */
export const feelingOf = (sentence: string): string | null =>
  FEELING.exec(sentence)?.[1]?.toLowerCase() ?? null
