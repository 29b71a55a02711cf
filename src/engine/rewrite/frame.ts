/** The question in its place, with the commitments woven in. */
import { capitalised, countWords } from '../text/phrases.ts'
import type { Commitment } from './commitment.ts'
import type { Kit } from './kit.ts'

/** What is to be done waits for the matter, not only for the answer: "once I know I'll cancel it" would settle it. */
const IF_SO = ['if we go ahead,', 'if it goes ahead,', 'if it comes to that,']
const IF_SO_FORMAL = ['if we go ahead,', 'if it goes ahead,']
/** What would be done within hours waits for the answer, not for a decision some day. */
const IF_SO_SOON = ['if you still want to go ahead,', "if you're still for it then,"]
const SOON =
  /\b(?:today|tonight|now|rn|at once|right away|this (?:morning|afternoon|evening)|by (?:noon|lunch|eod)|before (?:noon|lunch)|in (?:an hour|a (?:sec|minute|bit)))\b/iu

/** @param deed what hangs on the matter */
export const ifSo = (kit: Kit, deed: string): string => {
  if (SOON.test(deed)) return kit.u.formal ? IF_SO_SOON[0]! : kit.chance.pick(IF_SO_SOON)!
  return REFUSES.test(deed) ? 'if it comes to that,' : kit.chance.pick(kit.u.formal ? IF_SO_FORMAL : IF_SO)!
}

/** "I'll tell her no": nothing goes ahead. */
const REFUSES =
  /\b(?:no|not|declin\w*|refus\w*|reject\w*|turn(?:ing)? (?:\p{L}+ )?down|cancel\w*|say(?:ing)? no)\b|n['’]t\b/iu

/**
 * @param question starting small, or null
 * @param waits the commitments wait for an answer; otherwise they stand
 */
export function framed(
  kit: Kit,
  question: string | null,
  commitments: readonly Commitment[],
  waits: boolean,
): string[] {
  if (commitments.length === 0) return question ? [capitalised(question)] : []
  const subject = commitments.some((c) => c.subject === 'we') ? 'we' : 'I'
  const long = commitments.some((c) => / and /u.test(c.phrase))
  const phrase = commitments.map((c) => c.phrase).join(long ? ', and ' : ' and ')
  if (!waits)
    return [...(question ? [capitalised(question)] : []), `${subject === 'we' ? "We'll" : "I'll"} ${phrase}.`]
  const after = `${capitalised(ifSo(kit, phrase))} ${subject}'ll ${phrase}.`
  if (!question) return [after]
  const plain =
    countWords(phrase) <= 12 &&
    !/[?,;:(–—]|\b(?:if|whether|unless|so that|before|until|till|as soon as|once|when)\b/u.test(phrase)
  const opens = /^(?:if|once)\b|\bbefore\b|\bfirst\b/u.test(question)
  if (plain && !opens && (SOON.test(phrase) || kit.chance.next() < 0.7)) {
    return [`Before ${subject} ${phrase}, ${question}`]
  }
  return [capitalised(question), after]
}
