/** The flagged sentence itself again: its yes softened, every clause that says more kept word for word. */

import { AGREE_CUE } from '../data/agree-words.ts'
import { VERBS } from '../data/verbs.ts'
import { baseOfPast } from '../text/inflect.ts'
import { capitalised, countWords, lowered, withoutStop } from '../text/phrases.ts'
import type { AcceptClause, AcceptParts } from './accept.ts'
import { standsAlone } from './clause-form.ts'
import { SUBORDINATE } from './clauses.ts'
import type { Kit } from './kit.ts'
import { holdsFact, imperative, isTimed, leftOver, softened } from './soften.ts'
import type { Spot } from './spot.ts'
import { spoken } from './voice.ts'

/** What stands around the sentence once it is rewritten. */
export interface Beside {
  /** The acknowledgement stands in front of it. */
  said: boolean
  /** Something follows: the question, or a commitment that waits. */
  more: boolean
}

/** @returns whole sentences, or an empty text where nothing of it has to stand */
export function headOf(kit: Kit, spot: Spot, parts: AcceptParts, beside: Beside): string {
  // "👍" where the manager asked for a view: the question alone would be no answer.
  if (parts.clauses.length === 0 && kit.u.asksView && kit.attempt < 2) {
    const yes = plainYes(kit, spot, parts, beside)
    return yes ? sentence(kit, spot, withoutStop(spoken(yes, kit.voice))) : ''
  }
  const telling = parts.clauses.some((c) => c.part === 'accept' && softened(c.text, kit.isName))
  // "11 and 3 both good with me": the yes stands there already, with its fact.
  const stands = parts.clauses.some(
    (c) =>
      c.part === 'keep' &&
      AGREE_CUE.test(c.text) &&
      !SUBORDINATE.test(c.text) &&
      holdsFact(c.text, kit.isName),
  )
  // Without its commitment it is no longer the sentence that was flagged.
  if (kit.attempt === 0 && parts.commitment !== null && inOwnWords(kit, parts))
    return sentence(kit, spot, parts.clauses.map((c, i) => (i > 0 ? c.sep : '') + c.text).join(''))
  let yes =
    telling ||
    stands ||
    (kit.attempt === 0 && parts.clauses.some((c) => c.part === 'accept' && likes(c.text)))
  let out = ''
  const once = new Set<string>()
  for (const c of parts.clauses) {
    // "Love it, love it": said once.
    const bare = withoutStop(c.text).toLowerCase()
    if (once.has(bare)) continue
    once.add(bare)
    if (c.part === 'keep' && hangs(kit, c.text, out)) continue
    if (c.part === 'keep' && (TIMELY.test(c.text) || mayGo(kit, c.text))) continue
    let text: string | null = c.text
    if (c.part === 'accept' && !(kit.attempt === 0 && likes(c.text))) {
      text = accepted(kit, c.text, { yes, telling }, () => plainYes(kit, spot, parts, beside))
      if (text === null) continue
      // "Stop it, stop it now": one leaning is enough.
      if (out.includes(text.split(' ').slice(0, 4).join(' ')) && !holdsFact(c.text, kit.isName)) continue
      yes = true
    } else if (c.part === 'accept') yes = true
    if (text) out = out ? joinedTo(kit, out, c, text) : text
  }
  // "since the pandemic." neither.
  if (/^(?:since|because|as regards)\b[^,]*$/iu.test(out)) return ''
  // "Brother." alone is no sentence.
  if (!out || parts.clauses.some((c) => c.part === 'call' && c.text === out)) return ''
  return sentence(kit, spot, out)
}

/** With the stop that it needs, and the capital that the flagged sentence has. */
function sentence(kit: Kit, spot: Spot, said: string): string {
  const text = said.replace(/[\s,;:–—-]+$/u, '')
  const small = kit.voice.lowerCase || /^\p{Ll}/u.test(spot.text)
  return `${small ? text : capitalised(text)}${/[.!?…]$/u.test(text) ? '' : '.'}`
}

/**
 * What only belongs to the yes that went: "…, but off with it", "… and sleep like a top", "… when the captain has
 * spoken", "… if you ask me".
 */
const hangs = (kit: Kit, clause: string, before: string): boolean =>
  !holdsFact(clause, kit.isName) &&
  (/^(?:because|since|as)(?: \p{L}+)?$/iu.test(clause) ||
    /^(?:when|if you ask me|as far as i(?:['’]m| am) concerned|for my part)\b/iu.test(clause) ||
    (before === '' && /^(?:and|but) /iu.test(clause)) ||
    (/^but /iu.test(clause) && saysNothing(clause.replace(/^but /iu, ''), kit)))

/** "do it", "off with it": told, or no clause at all. */
const saysNothing = (rest: string, kit: Kit): boolean =>
  imperative(rest) || (countWords(rest) <= 4 && !standsAlone(rest, kit.isName))

/** Says that it should have been done long ago. */
const TIMELY =
  /^(?:and )?(?:not before time|(?:about|high) time|not? a moment too soon|(?:long )?overdue)[.! ]*$/iu

/** A clause that only says yes once more, or on a later try any that holds no fact. */
const mayGo = (kit: Kit, clause: string): boolean =>
  (kit.attempt > 2 || isFlourish(clause)) && !holdsFact(clause, kit.isName) && !isTimed(clause)

/**
 * A clause of agreement said smaller.
 * @param so whether a yes has been said, and whether one of the clauses says what it is a yes to
 * @param plain a yes that stands for itself
 * @returns null where the clause goes
 */
function accepted(
  kit: Kit,
  clause: string,
  so: { yes: boolean; telling: boolean },
  plain: () => string,
): string | null {
  const soft = softened(clause, kit.isName)
  if (soft) return so.yes && !so.telling ? null : withoutStop(spoken(soft, kit.voice))
  if (soft === null) {
    const fact = holdsFact(clause, kit.isName)
    if (fact && kit.attempt > 2) return null
    if (DEED.test(clause)) return `${withoutStop(clause)} for now`
    if (fact || isDone(clause) || OWN_STATE.test(clause)) return withoutStop(clause)
  }
  return so.yes ? null : withoutStop(spoken(plain(), kit.voice))
}

/** A yes of the writer's that is not the last word; empty where the question can stand without one. */
function plainYes(kit: Kit, spot: Spot, parts: AcceptParts, { said, more }: Beside): string {
  const { u } = kit
  const attached = parts.clauses.some(
    (c, i) => c.part === 'keep' && i > 0 && parts.clauses[i - 1]!.part === 'accept',
  )
  if (kit.attempt > 1 && !u.asksView) return attached && kit.attempt < 3 ? 'In principle yes.' : ''
  if (OBJECTIONS.test(kit.reading.message?.text ?? ''))
    return kit.pick('yes', ['say-and-ask'], ['objections'])?.text ?? ''
  if (u.asksView) {
    const view = parts.defers || u.eitherOr
    return (view ? kit.pick('say', ['say-and-ask']) : kit.pick('yes', ['say-and-ask'], []))?.text ?? ''
  }
  if (RELUCTANT.test(`${spot.text} ${kit.reading.draft.sentences[spot.sentence.index + 1]?.text ?? ''}`))
    return attached ? 'I can live with that.' : ''
  if (parts.defers) return "It's your call."
  if (u.eitherOr) return ''
  // A load named, then thanks for being brought in while it is open: that is the scene the method starts from.
  const thanks = u.shared && !attached
  if (said && thanks) return kit.pick('thank', ['thank-and-keep-the-door-open'])?.text ?? ''
  // Cheer has no place where somebody's job is in question or something weighs.
  const kinds = [u.heavyPerson || u.load ? 'sober' : 'soft', ...(attached || !more ? [] : ['none'])]
  const pick = (): string =>
    kit.pick('yes', ['say-and-ask', 'agree-and-test'], kinds)?.text ?? 'In principle yes.'
  const yes = pick()
  // Not "I can see this means … . I can see the case for it."
  return said && /^I can see/u.test(yes) ? pick() : yes
}

/** The manager asks what speaks against it: a "yes" would say the opposite. */
const OBJECTIONS =
  /\b(?:(?:any )?objections?|(?:any|see a|see any|a) reason (?:why )?(?:i|we|not to)|anything against)\b[^.!]{0,40}\?|\breason(?:s)? (?:i|we) should(?:n['’]?t| not)\b|\bdon['’]?t see a reason not to\b/iu

/** A clause after what stands already: as a sentence of its own, or joined as it was. */
function joinedTo(kit: Kit, out: string, clause: AcceptClause, text: string): string {
  // "On handing it over to Ifeanyi, …" goes on.
  const leads =
    /^(?:on|about(?! time\b)|with|for|as for|as to|regarding|re|concerning|with regard to)\b[^,.;]*$/iu.test(
      out,
    )
  const broken = /[.!?…\n]/u.test(clause.sep)
  const starts =
    (clause.part === 'accept' || /^(?:please|kindly|pls|see|find)\b/iu.test(text)) &&
    !SUBORDINATE.test(text) &&
    !/\b(?:so|and|but)\s*$/iu.test(out)
  // "I lean towards it, I've a funny feeling": a doubt after a yes is said as one.
  if (clause.part === 'keep' && DOUBT.test(text) && !/^(?:but|though|although|only|still)\b/iu.test(text))
    return `${out.replace(/[.,;]$/u, '')}, though ${lowered(text, kit.isName)}`
  if (leads || !(broken || starts)) return `${out}${clause.sep || ' '}${lowered(text, kit.isName)}`
  const said = kit.voice.lowerCase ? text : capitalised(text)
  // "Kirsty, I'm open to it" would call her.
  if (clause.part === 'accept' && kit.isName(out) && out !== kit.reading.manager)
    return /\b(?:towards|with|for) \p{L}/u.test(text)
      ? `${out}: ${said}`
      : withoutStop(spoken(`I'd be fine with ${out}.`, kit.voice))
  // "Sundays" is no sentence: the yes says what becomes of them.
  if (clause.part === 'accept' && /^[\p{L}\p{N}'’]+(?: [\p{L}\p{N}'’]+)?$/u.test(out) && isThing(out, kit))
    return `${out}: ${said}`
  return `${out}${/[.!?…]$/u.test(out) ? '' : '.'} ${said}`
}

/** One or two words without a verb: what the yes is about. */
const isThing = (words: string, kit: Kit): boolean =>
  /s$|^(?:the|our|my|your) |\d/iu.test(words) &&
  !/^(?:thanks|cheers|congrats|yes)\b/iu.test(words) &&
  !standsAlone(words, kit.isName)

/** "Love it", "makes total sense": says that the plan pleases, and settles nothing. */
const likes = (clause: string): boolean =>
  countWords(clause) <= 7 && LIKES.test(clause) && !SETTLES.test(clause) && !/^(?:and|but) /iu.test(clause)

const LIKES =
  /\b(?:love|like|great|good|nice|brilliant|excellent|clever|smart|neat|lovely|sensible|makes (?:a lot of |total |perfect |good )?sense|see (?:the|your) (?:point|logic|sense)|fair enough|fair point|can see (?:why|that)|modern|exciting|hard sell|tempting)\b/iu

/**
 * "Amen to that", "no quarrel with that": the writer's own words for a yes stay before the question where none of them
 * settles anything; a stock yes in their place would not be theirs. The guard decides whether they still close.
 */
function inOwnWords(kit: Kit, { clauses, defers }: AcceptParts): boolean {
  const yes = clauses.filter((c) => c.part === 'accept')
  return (
    yes.length > 0 &&
    !(kit.u.asksView && defers) &&
    yes.reduce((sum, c) => sum + countWords(c.text), 0) <= 12 &&
    !yes.some((c) => SETTLES.test(c.text) || imperative(c.text.replace(/[\s.!?…]+$/u, '')))
  )
}

/** Words that do what was only put up. */
const SETTLES =
  /\b(?:go (?:right |on |straight )?(?:ahead|for)|carry on|run (?:it|with)|do (?:it|that|so)|will do|can do|done|deal|approved?|settled|decided?|proceed|consider it|it is|let['’]?s|gone|sorted|say no more|on it|copy that|noted|understood|roger|sounds?|absolutely|definitely|(?:drop|close|kill|scrap|bin|cancel|stop|shut|ditch|sell|take|leave|sign) (?:it|them|that)|100|(?:one |a )?hundred per ?cent|in toto|full agreement|fully agree\w*|couldn['’]?t agree|no (?:other|more)|anything|whatever)\b|^(?:yes|yep|yeah|yup|ok|okay|sure|fine|agreed?|aye|y|k)\b/iu
/** What is done already: it stays, and is called provisional. */
const DEED =
  /^(?:i|we)(?:['’]ve| have)? (?:already |just )?(?:moved|took|taken|put|changed|booked|closed|switched|removed|locked|blocked|swapped)\b/iu

/** "Stopped at 14:10": reported as done, so that nothing about it can be smaller. */
const isDone = (clause: string): boolean => {
  const first = /^\p{L}+/u.exec(clause)?.[0].toLowerCase() ?? ''
  return (
    VERBS.has(baseOfPast(first) ?? '') &&
    !/^(?:agreed|noted|understood|sold|done|settled|approved)$/u.test(first)
  )
}

/** "I'm happy with box 4": how the writer stands, which is a first reaction already. */
const OWN_STATE = /^(?:then |so )?(?:i['’]m|i am|we['’]re|we are|i feel|i (?:leave|keep|stay))\b/iu

/** "paper's dead", "you are the captain of this ship": words that only say yes once more. */
const isFlourish = (clause: string): boolean =>
  countWords(clause) <= 7 && !RESERVED.test(clause) && leftOver(clause).length <= 3

const DOUBT =
  /^i(?:['’]ve| have)? (?:got )?(?:a (?:\p{L}+ )?(?:feeling|hunch)|(?:my|some) doubts)\b|^i(?:['’]m| am) (?:not (?:so |quite |entirely )?sure|a bit worried|nervous|uneasy)\b/iu

const RESERVED =
  /^(?:with (?:all|everything|what|so much)|after (?:all|a|that|the)|given|i can see|i see how|i know|sorry|that sounds|what an?|but|though|although|except|unless|if|provided|as long|so long|my (?:only|one)|only|subject to|assuming)\b|\b(?:not sure|(?:a|my) (?:\p{L}+ )?(?:feeling|hunch)|worr\w*|concern\w*|doubt\w*|risk\w*|stretch|tight|tough|squeeze|tricky|awkward|hard|not easy)\b/iu

/** A yes against the writer's own doubt is not said again. */
const RELUCTANT =
  /\b(?:i guess|i suppose|sadly|somehow|if you say so|whatever|no choice|if we must|have to|not ideal|can live with|fair enough|if that['’]s what)\b/iu
