/** Commitments in the draft: "I'll let Tim know and start on Monday" → "let Tim know and start on Monday". */
import { NOT_VERBS } from '../data/plan-words.ts'
import { VERBS } from '../data/verbs.ts'
import { baseOfGerund } from '../text/inflect.ts'

export interface Commitment {
  /** Offsets into the text that was read. */
  start: number
  end: number
  subject: 'I' | 'we'
  /** The verb phrase in its base form, without a final stop. */
  phrase: string
}

const LEAD =
  '(?:(?:and|so|then|but|ok|okay|okey|right|sure|great|yes|yep|yeah|fine|cool|perfect|alright|aye|grand|thanks|noted|understood|of course|no problem|no worries|also|in that case|meanwhile|on it|done|good|super|lovely)[,.!:]? +)*'
const FRAME =
  "(?:(I|i|we|We)(?:['’]?ll|l\\b| will| shall| can| am going to|['’]m going to|['’]m gonna| are going to|['’]re going to|ll)|(will|Will|shall|gonna|Gonna|can|Can)|(let me|Let me|lemme|Lemme)|(happy to|Happy to|glad to|Glad to))"
const START = new RegExp(
  `(^|[,;.!:–—]\\s+|\\s-\\s|\\s(?:and|so|then|but)\\s+|(?<!\\b(?:that|if|what|which|when|think|hope|sure|know|until|till|before|once|after|as|because|where|who|how|say|said))\\s+(?=(?:i|I)(?:['’]?ll|l)\\s)|…\\s*|\\p{Extended_Pictographic}\\s+)(${LEAD})${FRAME} +(?:(?:just|then|so|also|now|happily|gladly|of course|immediately|certainly|surely|definitely|probably) +)*`,
  'gu',
)
/** "I tell Procurement on Monday": the present of a plain verb, as many writers use it. */
const PRESENT =
  /(^|[,;.!:–—]\s+|\s(?:and|so|then)\s+)((?:then|so|ok|and) +)*(I|i|we|We) +(?:(?:just|then|also|now|already) +)?(?=[\p{Ll}])/gu

/** "Copy that, turning em round." */
const DOING = /(^|[,;.!–—]\s+)(\p{L}\p{Ll}{2,}ing)(?=\s)/gu

/** "I'm drafting the notice and will hand it over." */
const UNDER_WAY =
  /(^|[,;.!:–—]\s+)(?:(?:and|so|then) +)?(I|i|we|We)(?:['’]m| am|['’]re| are) (?:(?:just|now|already) +)?(\p{Ll}{3,}ing)(?= .+ and (?:I['’]ll |(?:I )?will )\p{Ll}| [^,;]*\b(?:today|tonight|now|tomorrow|this (?:morning|afternoon|evening))\b)/gu

/** Where a separate matter begins: after an emoji, or with a word that changes the subject. */
const AFTER =
  /(?:\s*(?:\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier})*)+\s*(?=[\p{L}\p{N}])|(?<!\b(?:Mr|Ms|Mrs|Dr|St|No))[.!?…]+\s+(?=\p{L})|[,;]?\s+(?=(?:btw|by the way|also(?!\s*[.!…]*\s*$)|ps)\b)).*$/su

/** The first commitment in a text, or null. */
export function commitmentIn(text: string): Commitment | null {
  if (text.length > 800) return null
  for (const m of text.matchAll(UNDER_WAY)) {
    const base = baseOfGerund(m[3]!)
    if (!base || !VERBS.has(base) || /^(?:think|look|feel|hope|wonder|go)$/u.test(base)) continue
    const rest = text.slice(m.index + m[0].length)
    const found = phraseAt(`${base}${rest}`, 0, 0, /^we/iu.test(m[2]!) ? 'we' : 'I')
    if (found)
      return {
        ...found,
        start: m.index + m[1]!.length,
        end: m.index + m[0].length + found.end - base.length,
      }
  }
  for (const m of text.matchAll(START)) {
    const at = m.index + m[0].length
    const before = text.slice(0, m.index)
    if (m[4] && m[1] === '' && /^\s*(?:will|can|shall)\b.*\?\s*$/iu.test(text)) continue
    const found = phraseAt(text, m.index + m[1]!.length, at, /^we/iu.test(m[3] ?? '') ? 'we' : 'I')
    if (found && !/\?\s*$/u.test(text.slice(before.length))) return found
  }
  for (const m of text.matchAll(DOING)) {
    const base = baseOfGerund(m[2]!)
    if (
      !base ||
      !VERBS.has(base) ||
      /^(?:think|look|feel|hope|wonder|go|have|be|see|know|speak|talk|come|judge|consider)$/u.test(base)
    )
      continue
    const rest = text.slice(m.index + m[0].length)
    const own = rest.replace(/ that .*$/su, '')
    if (
      /\b(?:is|are|was|were|makes?|sounds?|would|could|works?|suits?|fits?|beats?|saves?|helps?|means?|has|gets?|gives?|will|(?:it|that|this|he|she|there|what|who)['’]s)\b/iu.test(
        own,
      )
    )
      continue
    const plain = rest.replace(/ and (\p{Ll}{3,}ing)\b/gu, (all, g: string) => {
      const other = baseOfGerund(g)
      return other && VERBS.has(other) ? ` and ${other}` : all
    })
    const found = phraseAt(`${base}${plain}`, 0, 0, 'I')
    if (found) return { ...found, start: m.index + m[1]!.length, end: text.length }
  }
  for (const m of text.matchAll(PRESENT)) {
    const verb = /^[\p{Ll}-]+/u.exec(text.slice(m.index + m[0].length))?.[0] ?? ''
    if (
      !VERBS.has(verb) ||
      /^(?:have|like|love|support|agree|think|see|live|read|trust|keep|understand|hold|back|move|find|share|accept|follow|second|rest|rely|rate|stand|sit|help|appeal|propose|suggest|confirm)$/u.test(
        verb,
      ) ||
      !/^\p{Ll}+ (?:(?:down|up|off|out|over|on|in|back|around|away) )?(?:the|a|an|my|our|your|his|her|their|them|it|him|this|that|those|both|all|two|three|everyone|\p{Lu}|\d)/u.test(
        text.slice(m.index + m[0].length),
      )
    )
      continue
    const found = phraseAt(
      text,
      m.index + m[1]!.length,
      m.index + m[0].length,
      /^we/iu.test(m[3]!) ? 'we' : 'I',
    )
    if (found) return found
  }
  return null
}

function phraseAt(text: string, start: number, at: number, subject: 'I' | 'we'): Commitment | null {
  const rest = text.slice(at).replace(AFTER, '')
  const verb = /^(?:(?:quietly|quickly|personally|gladly|directly|then) )?([\p{Ll}]+)(?:-\p{Ll}+)?/u.exec(
    rest,
  )
  if (
    !verb ||
    (NOT_VERBS.has(verb[1]!) && !/^(?:do|have) (?:a|an|the|my|our|your|it ready|\d)/u.test(rest)) ||
    (!VERBS.has(verb[1]!) &&
      /(?:ed|ing|ly)$|^(?:boss|sir|lah|can|ma|madam|chef|mate|man|bro)$/u.test(verb[1]!))
  )
    return null
  if (
    /^(?:have to[.! ]*$|back (?:you|it|this|that)|support|stand (?:by|behind)|agree|live with|go (?:along|with)|trust|follow (?:you|your)|vote|take your word|take it as|do (?:it|that|so|this)?[.! ]*$|find (?:myself|nothing|no)|leave (?:it|that|this|the decision) (?:to|with|up to) you|leave it (?:there|at that)\b|say (?:no|yes|that)|need\b|be (?:there|happy|fine|glad|ok)\b|see (?:you|it|that|why)\b|share (?:your|that|this) (?:view|opinion)|always\b|hardly\b|never\b|get used|take my hat|eat my (?:hat|words)|raise (?:a|my) (?:glass|hat)|drink to|second that|sleep (?:better|easier|well)|(?:cross|keep) my fingers|sleep\b|fall in\b|give (?:it|this|you) my (?:vote|blessing)|sign up for (?:that|this|it)|be the first to)/u.test(
      rest,
    )
  )
    return null
  const phrase = rest
    .replace(/[\s.!…]+$/u, '')
    .replace(/\s*(?:\p{Extended_Pictographic}|\ufe0f)+$/u, '')
    .replace(
      /(?:,|(?<!\b(?:say|said|do|think|hope|tell (?:them|him|her)))) (?:then|so|too|also|as well)$/iu,
      '',
    )
    .replace(/[\s.!…]+$/u, '')
    .replace(/,? and (?:then )?(?:I|we)(?:['’]?ll| will| shall) /giu, ' and ')
    .replace(/,? (?:and )?(?:then )(?:I|we)?(?:['’]?ll| will) /giu, ' and ')
    .replace(/ and will /giu, ' and ')
    .replace(
      /,? (?:as (?:I|we) (?:type|speak|write)|(?:right|just) now|at once|immediately|straight ?away)$/iu,
      '',
    )
  if (
    phrase.split(/\s+/u).length < 2 ||
    /^(?:stop|start|go|wait|leave|carry on) (?:then|now|there|here|so)$/u.test(phrase)
  )
    return null
  return { start, end: at + rest.length, subject, phrase }
}
