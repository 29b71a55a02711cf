/** What a sentence of the draft does: something still to be done, or something done already. */
import { VERBS } from '../data/verbs.ts'
import type { DraftSentence } from '../reading/reading.ts'
import { countWords } from '../text/phrases.ts'

/** "I've asked the college to release us": done already, so that only a word about it can leave it open. */
export const OWN_DEED =
  /^(?:(?:and|so|then|already|actually) )*(?:i|we)(?: don already \p{L}+|(?:['’]ve| have)(?: already| just| also| even)? (?:(?!(?:wanted|needed|liked|loved|agreed|noted|noticed|believed|hoped|decided|considered|waited|looked|always|missed|wondered|heard|learned)\b)\p{L}{3,}ed|put|made|done|split|cut|set|taken|written|spoken|begun|let|drawn|chosen)|(?:['’]ve| have)?(?: already| just| also)? (?:told|asked|informed|booked|cancell?ed|rang|rung|phoned|called|written to|wrote|emailed|instructed|warned|stopped|ordered|paid|signed|sent|given|gave|drafted|blocked|removed|closed|changed|moved))\b/iu

/** From here on an act is certain enough to be taken for part of the matter by its place alone. */
export const SURE = 0.7
/** From here on a sentence that also says when, or is said in the present, is about to be done. */
const LIKELY = 0.5

/** Null where a sentence does nothing, or does not say when. */
export function deedIn({ text, acts }: DraftSentence): 'ahead' | 'done' | null {
  if (SENDS.test(text)) return null
  if (OWN_DEED.test(text)) return 'done'
  if (PROMISED.test(text)) return 'ahead'
  const settled =
    KNOWN.test(text) || ((STANDS.test(text) || (DONE.test(text) && !inPresent(text))) && !AHEAD.test(text))
  if (settled) return acts.commit >= SURE ? 'done' : null
  return acts.commit >= LIKELY && (ABOUT_TO.test(text) || inPresent(text)) ? 'ahead' : null
}

/** The same of a sentence that is a deed and nothing else, with no yes in it that could be smaller. */
export function onlyDeedIn(s: DraftSentence): 'ahead' | 'done' | null {
  if (s.acts.commit < SURE || SAYS_YES.test(s.text) || /\?/u.test(s.text)) return null
  if (countWords(s.text) < SHORTEST) return null
  // "The first three Saturdays are paid": so already.
  return deedIn(s) ?? (PAID.test(s.text) ? 'done' : 'ahead')
}

/** "Lease dates coming over by tea time", "we'll cross that bridge when we come to it": nothing that could go too far. */
const SENDS =
  /\b(?:coming|on (?:its|their|the) way|heading) (?:over|your way|to you|across)\b|\b(?:with|to) you (?:by|on|before|tonight|tomorrow)\b|\bcross that bridge\b|\bsee how it goes\b/iu

const PAID =
  /^(?:(?:the|my|our|your|all|both) )?[\p{L}\p{N}'’-]+(?: [\p{L}\p{N}'’-]+){0,4} (?:is|are|has been|have been|was|were) (?:already |now |all )?(?:\p{L}{3,}ed|paid|told|sent|done|gone|made|put|set|taken|given|cut|sold)\b/iu

/** "On it." does not say what is done. */
const SHORTEST = 4
const SAYS_YES =
  /(?:^|[,.;!] )(?:yes|yep|yeah|aye|ok(?:ay)?|sure|agreed?|fine|great|good|love|like|sounds|perfect|works?|happy|right|no (?:problem|objections?|worries)|with you|makes sense|done|deal|in favou?r|i(?:['’]m| am) (?:in|for|with|behind|happy|fine)|gets my|could(?:n['’]?t| not) (?:have|agree|be)|that (?:works|suits|is|would))\b/iu

/** "Spreadsheet's up on the wall": a thing done, though no verb says so. */
const STANDS =
  /(?:['’]s|\b(?:is|are)) (?:already |now )?(?:up|out|off|in|back|gone|away|sent|booked|packed|paid|terminated|live|on (?:hold|pause|ice)|(?:at|with|on) (?:the )?\p{L}+ since|on (?:its|their|the) way)\b|^(?:off|out of|gone from) (?:the|our) \p{L}+ already\b/iu

/** "Consider the letter written." */
export const PROMISED =
  /^consider (it|that|this|them|him|her|(?:the|my|our|your) \p{L}+(?: \p{L}+)?) (\p{L}+)(?=[.! ]*$)/iu

/** "The boys already know, no credit from tomorrow": whatever comes after it. */
const KNOWN = /\balready knows?\b/iu

const ABOUT_TO =
  /\b(?:will|shall|tonight|today|tomorrow|now|coming|going|goes|starting|starts?|by|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:week|afternoon|morning|evening))\b|['’]ll\b|\b\p{L}+ing\b/iu
/** "I write to Nuuk before lunch": a plan in the present tense. */
const PRESENT = /^(?:(?:then|so|and) )?(?:I|we) (\p{Ll}+) /iu
const DOING = /^(?:I['’]m|I am|we['’]re|we are) (?:now )?\p{L}+ing\b/iu
const inPresent = (text: string): boolean =>
  VERBS.has(PRESENT.exec(text)?.[1]?.toLowerCase() ?? '') || DOING.test(text)
/** What is done cannot wait: "I told the crew this morning." */
const DONE =
  /\b(?:has|have|had|was|were|been|told|sent|done|gone|asked|said|rang|booked|moved|gave|went|took|put|made|wrote|got|left|spoke|met|\p{L}{3,}ed)\b|['’]ve\b/iu
/** "From tomorrow I put …", "they'll be told": no past. */
const AHEAD =
  /['’]ll\b|\b(?:will|shall|going to|from (?:now|tomorrow|today|\p{Lu}\p{Ll}+day)|tomorrow|tonight|next (?:week|month)|later)\b/u
