/** Takes a flagged agreement apart: what introduces it, the agreement, the facts in it, the commitment after it. */
import type { Fact } from '../text/facts.ts'
import { isOrdinary } from '../text/ordinary.ts'
import { type Commitment, commitmentIn } from './commitment.ts'

export interface AcceptParts {
  /** "On the freeze," "3) On-call:" with its stop, or empty. */
  lead: string
  /** The agreement itself, without lead, vocative and commitment. */
  accept: string
  /** "Boss", "sir", or the manager's name, used to address. */
  vocative: string | null
  emoji: string
  commitment: (Commitment & { text: string }) | null
  /** Facts of the agreement that have to be said again. */
  facts: string[]
  /** Says yes so fully that nothing is left to say, or hands the judgement back. */
  total: boolean
  defers: boolean
}

const LEAD =
  /^((?:on|about|as for|as to|re|regarding|concerning|with regard to|with respect to|to|for) (?:(?!\b(?:yes|ok|agree|fine|good|me|my|us|sure|i)\b)[^,:.!?]){2,45}[,:]|(?:(?!\b(?:yes|yep|ok|okay|agreed|fine|good|sure|great|no|thanks|deal)\b)[\p{L}\p{N}'’ &/-]){2,35}:)\s+/iu
const VOCATIVE =
  /(?:^|[\s,])(boss|sir|ma['’]?am|madam|chef|guv|mate|bro|brother|bhai|chief|man|skip|skipper|captain|coach|prof|professor|darling)\b/iu
const TOTAL =
  /\b(?:totally|completely|fully|full|100\s?%|100|absolutely|entirely|wholeheartedly|couldn['’]?t agree more|could not agree more|no (?:objections?|notes|remarks|comments|argument|questions?|strong feelings|qualms)|nothing (?:to add|against|to say)|can['’]?t argue|cannot argue|spot on|no brainer|whatever|all the way|settle[sd]|done|without question|of course|perfect|every word|nailed|exactly|couldn['’]?t|two hands|both hands|faith|trust you|right behind)\b|!{1,}/iu
const DEFERS =
  /\b(?:your (?:call|shout|decision|choice|show)|you(?:['’]re| are) the boss|up to you|you decide|you know best|whatever you|as you (?:see fit|wish|like|think|say)|over to you|your judg|happy either way|don['’]t mind|no strong feelings|go with the flow|if you say so|as you (?:described|prefer)|leave it to you|you know (?:him|her|them|it) best)\b/iu
const EMOJI = /(?:\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier})*)+/gu

export function acceptParts(
  text: string,
  offset: number,
  draftFacts: readonly Fact[],
  manager: string | null,
): AcceptParts {
  const leadMatch = LEAD.exec(text) ?? /^(\d{1,2}[.)]?|PS:?)\s+/u.exec(text)
  const lead = leadMatch ? leadMatch[1]! : ''
  let rest = text.slice(leadMatch?.[0].length ?? 0)
  const restAt = offset + (leadMatch?.[0].length ?? 0)
  const found = commitmentIn(rest)
  const commitment = found ? { ...found, text: rest.slice(found.start).trim() } : null
  if (found) rest = rest.slice(0, found.start)
  const emoji = rest.match(EMOJI)?.[0] ?? ''
  const acceptEnd = restAt + rest.length
  const inside = draftFacts
    .filter((f) => !(f.kind === 'name' && isOrdinary(f.text)) && f.start >= restAt && f.end <= acceptEnd)
    .map((f) => f.text)
  const name = manager && new RegExp(`(?:^|[\\s,])(${escaped(manager)})(?=[\\s,.!]|$)`, 'iu').exec(rest)?.[1]
  const title = VOCATIVE.exec(rest)?.[1] ?? null
  const accept = rest
    .replace(EMOJI, '')
    .trim()
    .replace(/[\s,;:–—-]+$/u, '')
    .replace(/(?:,? (?:and|so|then|but))$/iu, '')
    .trim()
  return {
    lead,
    accept,
    vocative: name ?? title,
    emoji,
    commitment,
    facts: [...new Set(inside)].filter((f) => f.toLowerCase() !== manager?.toLowerCase()),
    total: TOTAL.test(accept),
    defers: DEFERS.test(accept),
  }
}

const escaped = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

const PREDICATE =
  /^(.{2,60}?)\s+(?:(?:is|are|would be|will be|sounds?|looks?|seems?|feels?)\s+(?:all |very |totally |absolutely |just |quite |really |perfectly |also |a )?(?:ok|okay|fine|good|great|grand|perfect|right|best|fair|spot on|the (?:way|one|right|best)|jasne|correct|excellent|sensible|clear|no problem|splendid|super|plan|safe pair|a plan|like a plan)|works?\b|gets my vote|makes (?:total |perfect |a lot of )?sense|all (?:day|the way)|it is\b|then, done|for the win)/iu

/** "Ramiro works for everybody here" → "Ramiro": what the agreement is about, when it says so itself. */
export function subjectOf(accept: string): string | null {
  const m = PREDICATE.exec(
    accept.replace(
      /^(?:and|so|but|yes|yep|ok|okay|sure|aye|well|honestly|great|if I['’]m honest|ok clear|yeah|agreed)[, ]+/iu,
      '',
    ),
  )
  const subject = m?.[1]?.trim()
  if (
    !subject ||
    /^(?:that|it|this|all|everything|what you|i|we|you|which|all of (?:it|that)|whatever|he|she|they|there)\b/iu.test(
      subject,
    )
  )
    return null
  return subject.split(/\s+/u).length <= 8 && !/,/u.test(subject) ? subject : null
}
