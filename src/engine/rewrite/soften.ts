/** A clause of agreement as a yes that is not the last word, with what it says about the matter kept. */
import { AGREE_STOCK, NUMBER_WORDS } from '../data/agree-words.ts'
import { VERBS } from '../data/verbs.ts'
import { gerundOf } from '../text/inflect.ts'
import { capitalised, lowered, plainWords } from '../text/phrases.ts'

/** Words of a clause that are not part of a plain yes. */
export const leftOver = (clause: string): string[] =>
  plainWords(clause).filter((w) => !AGREE_STOCK.has(w) && !AGREE_STOCK.has(w.replace(/’/gu, "'")))

/** Whether a clause states something that may not be lost: a number, a name in mid-sentence, a length of time. */
export function holdsFact(clause: string, isName: (word: string) => boolean): boolean {
  NUMBER_WORDS.lastIndex = 0
  return (
    /\d/u.test(clause.replace(/\b100 ?%?|\+1\b/gu, '')) ||
    /\b(?:today|tomorrow|tonight|yesterday|tmrw|tmr|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/iu.test(
      clause,
    ) ||
    NUMBER_WORDS.test(clause.replace(/\btwo hands\b/iu, '')) ||
    clause
      .split(/[^\p{L}'’-]+/u)
      .some((w, i) => /^\p{Lu}/u.test(w) && !/^I(?:['’]|$)/u.test(w) && (i > 0 || isName(w)))
  )
}

/** Whether a clause says when or why: that stands, whatever else goes. */
export const isTimed = (clause: string): boolean =>
  /\b(?:since|before|after|until|till|because|having|whenever|while)\s+\p{L}/iu.test(clause)

const OBJECT =
  /\b(?:agree|agreed|fine|happy|ok|okay|good|grand|cool|support|on board|in favou?r|all for|yes|love|like|vote|sold|comfortable|objections?|problem|against|count me in|approve|endorse|with you|right)\b[^,.;]*?\b(with|to|about|on|for|against)\s+(.+)$/iu
const BARE_OBJECT =
  /(?<!\b(?:time|nothing|no one|something|just|much) )\b(?:support|love|like|approve|endorse|back|second)\s+((?:the|a|an|our|your|this|that|those)\s.+)$/iu
const IMPERATIVE =
  /^(?:(?:yes|yep|yeah|ok|okay|sure|right|then|so|just|please|and|go ahead and)[, ]+)*(?:let['’]s (?:just )?)?(\p{L}+)(\s.+)?$/iu

/** How the object of an order starts; "book extracted" and "give first" are none. */
const OBJECT_START =
  /^(?:it|them|him|her|all|both|everything|everyone|the|an?|that|this|those|these|our|your|my|their|his|\p{Lu}\p{Ll}+|\d+|ahead|away|on|off|down|in|up|out|over|back|for|with|without|to)\b/u

/** "bin the lot", "let them pick": the manager is told to go on. */
export function imperative(clause: string): boolean {
  const m = IMPERATIVE.exec(clause)
  const verb = m?.[1]?.toLowerCase() ?? ''
  return (
    m !== null &&
    /^(?:it|them|him|her|the|that|this|those|all|both|our|ahead|away|on|off|down|in|up|out)\b/iu.test(
      m[2]?.trim() ?? '',
    ) &&
    (VERBS.has(verb) || verb === 'do') &&
    clause.split(/\s+/u).length <= 6
  )
}

const ABOUT =
  /^((?:on|about|with|for|re) (?!(?:this|that|it|you|me)\b)(?:the |our |your )?(?:\p{L}+ ){0,3}?\p{L}+),? ((?:i|we|you|it|no|nothing|all|yes|fine)\b.*)$/iu

/** Null where its form is not known; an empty string where it says nothing but yes. */
export function softened(clause: string, isName: (word: string) => boolean): string | null {
  // "Could you approve the two invoices?" agrees to nothing.
  if (/\?\s*$/u.test(clause)) return null
  const text = clause
    .replace(/[\s.!?…]+$/u, '')
    .replace(/\b(?:totally|completely|fully|absolutely|100 ?%|entirely|wholeheartedly|definitely) /giu, '')
  const left = leftOver(text)
  if (left.length === 0 && !holdsFact(text, isName)) return ''
  const low = (t: string): string => lowered(t, isName)
  const about = ABOUT.exec(text)
  if (about && leftOver(about[2]!).length <= 1 && !holdsFact(about[2]!, isName))
    return capitalised(`${about[1]}, yes in principle.`)
  const subject = subjectOf(text)
  // "Corridor it is": a bare noun that would need an article.
  if (subject && isChosen(text) && /^\p{L}+$/u.test(subject) && !standsBare(subject, isName)) return ''
  if (subject)
    return `I'd be fine with ${low(subject.replace(/^(?:for me|from my side|on my side),? /iu, ''))}.`
  const agreed = OBJECT.exec(text)
  // "Winifred and I have agreed on the letter S": somebody else's agreement is no yes of the writer's.
  const [, by, far] = agreed && OWN_LEAD.test(text.slice(0, agreed.index)) ? agreed : []
  const object = far ?? BARE_OBJECT.exec(text)?.[1]
  // "With you on the trips" may be a yes to having none.
  if (object && keeps(object, left) && isNounLike(object))
    return by && /^(?:on|about)$/iu.test(by)
      ? `On ${turnedBack(object)}, I'm inclined to agree.`
      : `I'd be for ${turnedBack(object)}.`
  const imperative = IMPERATIVE.exec(text)
  const verb = imperative?.[1]?.toLowerCase() ?? ''
  if (
    imperative &&
    VERBS.has(verb) &&
    !/^\p{Lu}{2}/u.test(imperative[1]!) &&
    OBJECT_START.test(imperative[2]?.trim() ?? '') &&
    (imperative[2] ?? '').split(' ').length <= 8 &&
    !/^ (?:for it|ahead)\b|^ (?:away|off|on|down|out|up|over|back)$|\b(?:is|are|was|were|has|have|will|can|be|i|you|we)\b/iu.test(
      imperative[2] ?? '',
    ) &&
    !/^(?:works?|sounds?|support|love|like|trust|count|agree|help|fine|can|will|do)$/u.test(verb)
  )
    return `I lean towards ${gerundOf(verb)}${(imperative[2] ?? '').replace(/ (?:so|then|now|already|only|lah|jare)$/iu, '')}.`
  return null
}

/** What may stand before the writer's own yes. */
const OWN_LEAD =
  /^(?:(?:i|we|me|us|i['’]?m|we['’]?re|i['’]d|we['’]d|am|are|is|be|have|i['’]?ve|we['’]?ve|see|got|do|don['’]?t|not|any|there['’]?s|there|has|would|could|can|feel|it['’]?s|that['’]?s|all|so|very|more than|quite|really|also|only|then|and|but|yes|yep|yeah|yup|aye|ok|okay|sure|no|well|for (?:me|us)|from (?:me|us|my side|our side|here)|of course|personally|honestly)[, ]+)*$/iu

const keeps = (object: string, left: readonly string[]): boolean => {
  const have = new Set(plainWords(object))
  return left.every((w) => have.has(w))
}

const isNounLike = (text: string): boolean =>
  text.split(/\s+/u).length <= 7 &&
  /^(?:(?:the|a|an|our|your|my|this|that|those|these|two|three|both)\b|\p{Lu}|\p{L}+ing\b)/u.test(text) &&
  !/\b(?:is|are|was|were|will|would|can|could|i|we|you|they|he|she|it['’]s|that['’]s)\b/iu.test(text)

const turnedBack = (text: string): string => text.replace(/^(?:that|this) (?=\p{L}+ing\b)/u, '')

const PREDICATE =
  /^(.{2,60}?)\s+(?:(?:is|are|would be|will be|sounds?|looks?|seems?|feels?)\s+(?:all |very |totally |absolutely |just |quite |really |perfectly |exactly |also |about |a )?(?:ok|okay|fine|good|great|grand|perfect|right|best|fair|spot on|the (?:way|one|right|best)|in order|plenty|enough|correct|excellent|sensible|clear|no problem|splendid|super|plan|safe pair|a plan|like a plan)|works?\b|gets my vote|makes (?:total |perfect |a lot of )?sense|all (?:day|the way)|then, done|for the win)/iu

const CHOSEN =
  /^((?:the |our )?[\p{L}\p{N}'’%-]+(?: [\p{L}\p{N}'’%-]+){0,3}) it is(?: then| so)?$|^([\p{L}\p{N}'’%-]+) then$/iu

const standsBare = (word: string, isName: (word: string) => boolean): boolean => {
  NUMBER_WORDS.lastIndex = 0
  return isName(word) || /[^s]s$/u.test(word) || NUMBER_WORDS.test(word)
}

/** "Four it is": a choice made, whatever it is of. */
export const isChosen = (clause: string): boolean =>
  CHOSEN.test(clause) && !/^(?:what|how|who|where|why|as|so|that|this|but|and)\b/iu.test(clause)

/** "Ramiro works for everybody here" → "Ramiro": what the agreement is about, when it says so itself. */
function subjectOf(accept: string): string | null {
  const plain = accept.replace(
    /^(?:and|so|but|yes|yep|ok|okay|sure|aye|well|honestly|great|if I['’]m honest|ok clear|yeah|agreed)[, ]+/iu,
    '',
  )
  // "Three it is"
  const chosen = CHOSEN.exec(plain)
  const m = chosen ?? PREDICATE.exec(plain)
  const subject = (m?.[1] ?? chosen?.[2])?.trim()
  if (
    !subject ||
    /\b(?:i|you|we|he|she|they)\b/iu.test(subject) ||
    /^(?:that|it|this|all|everything|what you|i|we|you|which|all of (?:it|that)|whatever|he|she|they|there)\b/iu.test(
      subject,
    )
  )
    return null
  const named = subject.replace(/^(?:for me|from my side|on my side),? /iu, '')
  if (
    !chosen &&
    !/^(?:the|an?|our|your|this|that|these|those|my|both|all|\d|\p{Lu}|\p{L}+ing\b|\p{L}+s\b|(?:two|three|four|five|six)\b)/u.test(
      named,
    )
  )
    return null
  return subject.split(/\s+/u).length <= 8 && !/,/u.test(subject) ? subject : null
}
