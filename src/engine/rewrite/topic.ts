/**
 * What an open sentence is about, as a short noun phrase with its article ("the Exeter programme"): for questions that
 * hold whatever is to become of it. Only where both ends of the phrase are certain.
 */
import { BAD_END, CUT_BEFORE } from '../data/plan-words.ts'
import { NO_TOPIC } from '../data/topic-words.ts'
import { VERBS } from '../data/verbs.ts'
import { turned } from '../text/pronouns.ts'

const START = /(?<![\p{L}'’-])(the|our|this|my|your) (?=[\p{L}\p{N}])/giu
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}&'’/-]*/u
const ENDS =
  /^(?:is|are|was|were|will|would|has|have|had|goes|go|can|could|should|must|might|may|does|do|did|isn['’]t|doesn['’]t|won['’]t|i|we|you|he|she|they|it|not|only|both|just|all|a|an|the|his|her|their|our|my|your|another|any|no|some|every|each|anyway|either|there|here|like|be|been|being|going|even|ever|never|up|still|too|more|less|to)$/iu
const LONGEST = 4
const FINITE =
  /^(?:feels?|looks?|seems?|needs?|wants?|comes?|goes|gets?|takes?|makes?|keeps?|says?|thinks?|leant|said|told|asked|went|came|got|took|made|called|named|gave|drifts?|stands?|shows?|brings?|leaves?|runs?|lose|lost|coming|going|lacking|run|ran|begin|began)$/iu

/** What says where to or how after the noun: "the strategy day forward", "the parent meetings online". */
export const NOT_OF_IT =
  /^(?:forward|forwards|online|direct|directly|down|out|off|back|away|straight|meanwhile|yet|then|first|instead|altogether|again|home|indoors|outside|inside|abroad|early|earlier|later|midweek|lah|la|sha|abeg)$/iu

/**
 * @param sentences open sentences, the likeliest first
 * @returns the phrase in the writer's mouth ("my area" → "your area"), or null
 */
export function topicOf(sentences: readonly string[]): string | null {
  for (const sentence of sentences.slice(0, 2)) {
    const found = phrasesIn(sentence)
    const best = found.find((p) => p.at > 0) ?? found[0]
    if (best) return best.phrase
  }
  return null
}

function phrasesIn(sentence: string): { at: number; phrase: string }[] {
  const out: { at: number; phrase: string }[] = []
  for (const m of sentence.slice(0, 600).matchAll(START)) {
    const words: string[] = []
    let rest = sentence.slice(m.index + m[0].length)
    let sure = false
    while (words.length <= LONGEST) {
      const word = WORD.exec(rest)?.[0]
      if (!word) break
      const low = word.toLowerCase()
      if (words.length === 0 && /^(?:whole|entire|full|one|two|three|four|only)$/u.test(low)) {
        rest = rest.slice(word.length + 1)
        if (/^(?:whole|entire)$/u.test(low)) continue
        break
      }
      if (words.length > 0 && (ENDS.test(low) || CUT_BEFORE.has(low))) {
        sure = !/^(?:and|or)$/u.test(low)
        break
      }
      words.push(word)
      rest = rest.slice(word.length)
      if (!/^ [\p{L}\p{N}]/u.test(rest)) {
        sure = /^(?:\s*$|[.,;:?!)…]|\s[-–—])/u.test(rest)
        break
      }
      rest = rest.slice(1)
    }
    while (words.length > 1 && NOT_OF_IT.test(words.at(-1)!)) words.pop()
    const last = words.at(-1)?.toLowerCase() ?? ''
    if (
      !sure ||
      words.length === 0 ||
      words.length > LONGEST ||
      NO_TOPIC.has(last) ||
      BAD_END.has(last) ||
      /^\d/u.test(last)
    )
      continue
    // "the customers print", "the dashboard feels heavy": a clause, no noun phrase.
    if (
      words.some((w, i) => i > 0 && (FINITE.test(w) || (/s$/u.test(words[i - 1]!) && VERBS.has(w)))) ||
      (/s$/u.test(words.at(-2) ?? '') && VERBS.has(last))
    )
      continue
    if (words.length === 1 && (VERBS.has(last) || last.length < 4)) continue
    if (/(?:ly|est)$/u.test(last) || words.some((w) => NO_TOPIC.has(w.toLowerCase()))) continue
    const det = m[1]!.toLowerCase() === 'this' ? 'the' : m[1]!.toLowerCase()
    const phrase = turned(`${det} ${words.join(' ')}`)
    if (phrase) out.push({ at: m.index, phrase })
  }
  return out
}
