/** Pushed conclusions turned into views that stay views: "You should wait." → "I'd wait." */
import { NOT_VERBS } from '../data/plan-words.ts'
import { VERBS } from '../data/verbs.ts'
import { baseOfGerund, baseOfPast } from '../text/inflect.ts'
import { capitalised, lowered } from '../text/phrases.ts'
import type { Chance } from '../text/random.ts'
import { isBaseVerb, isFiniteVerb } from './clause-form.ts'
import { withOutcome } from './outcome.ts'

const LEAD =
  /^(?:(?:and|but|so|then|please|kindly|honestly|listen|look|trust me|take it from me|believe me|mark my words|frankly|seriously|come on|simply|just|really|anyway|now|also|once more|all the same|(?:no|nah) (?:no )*no(?=[,.:])|with (?:all due|the greatest|great)? ?respect|to be honest|tbh|ok|yes|no(?=[,.:])|tell (?:him|her) (?:straight|plainly)?:?|c\)|my line:)[,:. ]+)+/iu
const TAIL =
  /[,.]? (?:end of(?: story)?|full stop|simple as|trust me|believe me|period|no ifs|believe you me|there(?:['’]s| is) no (?:other )?(?:choice|way)|you['’]ve no choice(?: if .+)?|and that['’]s that|no discussion|there(?:['’]s| is) no third way|what are you waiting for|please understand|no two ways(?: about it)?|mark my words|no ifs or buts|have you (?:even )?thought of that|i(?:['’]m| am) telling you|after that (?:you can )?do (?:what|as) you (?:want|like)|finish and klaar)$/iu

const FRAMES: readonly RegExp[] = [
  /^(?:(?:I|we) (?:strongly |really |respectfully |firmly )*(?:recommend|suggest|urge|advise|insist)(?: you)?(?: that)?(?: you| we)?(?: to| should)?|may I (?:respectfully |firmly |but |strongly )*urge you to|(?:the|our) only (?:sensible |real |possible |normal )?(?:option|way|choice|solution|thing)(?: left)? is to|there(?:['’]s| is) nothing (?:else )?for it but(?: to)?|there(?:['’]s| is) (?:no (?:other|alternative|option)|only one)(?: way| option| choice)?(?: than| but| left)?(?: to)?|if I were you,? I['’]?d|you['’]d (?:better|best)|you had better) /iu,
  /^(?:you|we|U) (?:really |simply |just |clearly |obviously |absolutely |honestly |also )*(?:should|must|ought to|want to|have to|need to|have got to|['’]ve got to|gotta|got to|needs? to|['’]ve to|has to|shall) (?:really |simply |just |absolutely |also |now |at least )*/iu,
  /^(?:you|we)['’]ve (?:really |simply |just )*got to (?:just |simply |really )*/iu,
  /^(?:i['’]m afraid )?(?:you|we)(?:['’]ll| will) have to (?:bite the bullet and )?/iu,
  /^i would (?:most )?(?:\p{L}+ly )?request you to (?:kindly )?/iu,
  /^let['’]?s (?:just |simply |not )?/iu,
  /^(?:you|we)(?: are|['’]re) not to /iu,
  /^(?:you|we) (?:really |simply |just )?(?:can(?:no|['’])t|cant|must(?: not|n['’]t)|mustnt|should(?: not|n['’]t)) (?:not |possibly |just |simply )?/iu,
  /^what (?:you|we) (?:want|need|have|ought|should) to do(?:, \p{L}+,)? is (?:to )?/iu,
  /^better (?:that )?(?:if )?(?:you|we) (?:just )?(?!are\b|were\b|off\b)/iu,
  /^better (?!yet|still)/iu,
]

/** After these words stands a verb, whatever it is. */
const MODAL =
  /\b(?:should|must|ought to|have to|need to|needs? to|got to|gotta|has to|can(?:no|['’])t|['’]ve to|recommend|request you to|let['’]?s) (?:\p{L}+ )*$/iu

/** The view in a pushed conclusion, without a final stop; null when its form is not known. */
export function viewOfPush(text: string, isName: (word: string) => boolean = () => false): string | null {
  const called = /^(\p{Lu}[\p{L}'’-]+),? (?=(?:you|we|U|just|please|kindly|don['’]?t)\b)/u.exec(text)
  if (
    called &&
    !ASKS.test(called[1]!) &&
    (isName(called[1]!) || TITLE.test(called[1]!) || MUST.test(text.slice(called[0].length)))
  ) {
    const view = viewOfPush(text.slice(called[0].length), isName)
    return view && `${called[1]}, ${view}`
  }
  // "On the roof you need to …": the matter is named first, and stays.
  const matter =
    /^((?:on|for|about|as for|with) (?:the|our|my|your) \p{L}+(?: \p{L}+)?),? (?=(?:you|we)\b)/iu.exec(text)
  if (matter) {
    const view = viewOfPush(text.slice(matter[0].length), isName)
    return view && `${matter[1]}, ${view}`
  }
  const lead = LEAD.exec(text)?.[0] ?? ''
  const body = bare(text.slice(lead.length))
  for (const frame of FRAMES) {
    const m = frame.exec(body)
    if (!m) continue
    const negative =
      /\b(?:not|can['’]?t|cannot|cant|mustn['’]?t|shouldn['’]?t)\b/iu.test(m[0]) ||
      /^(?:not|never)\b/iu.test(body.slice(m[0].length))
    const view = baseView(
      body.slice(m[0].length).replace(/^(?:not|never) /iu, ''),
      negative,
      /^(?:we|our)\b/iu.test(m[0]),
      MODAL.test(m[0]),
    )
    if (view) return view
  }
  const told = TOLD.exec(lowered(body, isName))
  if (told && isBaseVerb(told[1]!))
    return baseView(body.replace(/^\p{L}+ /u, '').replace(THREAT_AFTER, ''), false, false, true)
  // "No cancelling"
  const no = /^no (\p{Ll}+ing)\b(.*)$/iu.exec(body)
  const kept = no && baseOfGerund(no[1]!.toLowerCase())
  if (no && kept && isBaseVerb(kept)) return baseView(`${kept}${no[2]}`, true, false, true)
  const dont = /^(?:don['’]?t|do not|never) (.+)$/iu.exec(body)
  if (dont) return baseView(dont[1]!, true, false, true)
  if (/^(?:you|we|it|he|she|they|there|this|that|i|the|our|my)\b/iu.test(body)) return null
  return baseView(
    body.replace(/^\p{Lu}/u, (c) => (isName(body.split(/\s/u)[0]!) ? c : c.toLowerCase())),
    false,
    false,
  )
}

/** "What you need to do is …" calls nobody. */
const ASKS = /^(?:What|If|When|Where|How|That|All|And|But|So)$/u
/** After a name that is no known one: "Travis you gotta hold them to it". */
const MUST = /^you (?:gotta|must|have to|need to|['’]?ve got to|should)\b/iu
const TITLE = /^(?:ma['’]?am|madam|sir|boss|chief|sister|father|brother|captain|doctor|prof|oga|madame)$/iu

/** "You raise it now": told, not asked. */
const TOLD =
  /^(?:you|we) (?:just |simply |first |now )*(?!(?:know|think|want|see|need|have|like|feel|say|can|could|will|would|may|might|do|are|were|get|mean|seem|look|sound|lose|regret|pay|burn|keep)\b)(\p{Ll}+)\b(?! (?:me|us)\b)/u
const THREAT_AFTER = /,? (?:or|otherwise|or else) (?:we|you|they|it|he|she|the|our)\b.*$/iu

const bare = (text: string): string =>
  text
    .replace(/[\s.!]+$/u, '')
    .replace(TAIL, '')
    .replace(/[\s,.!]+$/u, '')

/** What only the manager can do is asked for, not advised. */
const THEIRS = /^(?:approve|confirm|reply|authorise|authorize|decide)$/u
const ASKED = /\b(?:please|attached|notice|quote|my|our)\b/iu
const FUNCTION_WORD =
  /^(?:the|an?|this|that|these|those|my|your|our|his|her|their|its|i|you|he|she|it|we|they|in|on|at|by|for|from|with|of|to|into|about|as|if|and|or|but|so|than|be|being|been|is|are|was|were|not|never|no|yes|all|both|also|just|only|still|even|now|then|there|here|always|really|more|most|very|too)$/u
/** What only adds weight to a push. */
const WEIGHT =
  /,? (?:and|or|so) (?:(?:the|half the|all the) \p{L}+ (?:will|are going to)\b|i['’](?:ll|m)\b|i will\b|you['’]ll be\b|stop \p{L}+ing\b|(?:have|be) done with it|you(?:['’]?ll| will) regret|that['’]s that|that is that|sort the moaners|get it over with|no (?:messing|discussion|arguing)).*$/iu

/** "Get it reinstated or find yourself another head of learning." */
const OR_ELSE =
  /,? or (?:you can )?(?:find|get|look for)(?: yourself)? (?:another|somebody|someone|a new)\b.*$/iu

function baseView(said: string, negative: boolean, both: boolean, modal = false): string | null {
  // "lose the vet or lose the stables": two ways, neither of them advised.
  if (/^(\p{Ll}+)\b.* or \1\b/u.test(said)) return null
  const rest = said
    .replace(/^stop (?:\p{L}+ing) and /iu, '')
    .replace(WEIGHT, '')
    .replace(OR_ELSE, '')
  const m =
    /^(?:just |simply |really |please |at least |now |first |only |get on and |possibly )*([\p{Ll}]+)((?:[\s-].*)?)$/su.exec(
      rest,
    )
  if (!m) return null
  const verb = m[1]!
  // "Come June you'll be begging them" tells nobody to come.
  if (verb === 'please' || (verb === 'come' && /^ \p{Lu}/u.test(m[2]!))) return null
  const known = modal
    ? !FUNCTION_WORD.test(verb)
    : /^(?:say|see|hear|have|end|do|quit)$/u.test(verb) ||
      ((VERBS.has(verb) || isBaseVerb(verb)) && !NOT_VERBS.has(verb))
  const tail = m[2]!
    .replace(/, (?:please|you['’]ll see|what are you waiting for|trust me)$/iu, '')
    .replace(/\b(?:my|our|the) own\b/giu, '$&')
  if (verb === 'be' && !/\b(?:you|your)/iu.test(tail))
    return negative ? `I wouldn't be${tail}` : both ? `I'd want us to be${tail}` : `I'd be${tail}`
  if (!known) return null
  if (!negative && /^\s?me\b/u.test(tail)) return `I'd ask you to ${verb}${tail}`
  // "wait a week and they'll …": a condition, which is no advice.
  if (!negative && OUTCOME.test(tail)) return null
  if (negative && verb === 'let' && !/^\s?(?:you|me)\b/u.test(tail)) return `I wouldn't let${tail}`
  if (/\b(?:you|yourself)\b/iu.test(tail))
    return negative || both ? null : `You could ${verb}${tail.replace(DARE, '')}`
  const own = tail
    .replace(/\byour\b/giu, 'the')
    .replace(/ and (?:don['’]?t|do not) (?=\p{Ll})/gu, ' and not ')
    // "and give me your ok": what only the manager can do is asked for.
    .replace(/ and (give|send|tell|let|get) me\b/u, ' and ask you to $1 me')
  if (!negative && (THEIRS.test(verb) || (/^(?:sign|send|release|press)$/u.test(verb) && ASKED.test(tail))))
    return `I'd ask you to ${verb}${tail.replace(/ please\b/iu, '')}`
  return `I${negative ? " wouldn't" : "'d"} ${verb}${own}`
}

const OUTCOME =
  / and (?:(?:you|we|they|it|he|she)(?:['’]ll| will)|(?:we|you|they)(?:['’]re| are) (?:dead|done|finished|lost|stuck|out)|(?:the|our|half the|all the) (?:\p{L}+ ){1,3}(?:will|are going to)|y(?:ou['’]re|er|our) looking for)\b/u
/** "… or somebody will do it for you", "… and don't you dare log on" */
const DARE =
  /,? (?:and (?:don['’]?t|do not) you\b|or (?:somebody|someone|they|he|she|it|we)(?:['’]ll| will)\b).*$/iu

/** @param body the view, starting small */
const hedges = (body: string, clause: boolean): readonly string[] =>
  clause && !/^I\b/u.test(body) ? CLAUSE_HEDGES : PIECE_HEDGES

/** As people say it: longer openers read like a form. */
const CLAUSE_HEDGES = ['I think', "I'd say", 'I think']
const PIECE_HEDGES = ['For me,', 'My view:']

/** "There's exactly one way out of this and it's subsidy up." */
export const ONE_WAY =
  /^there(?:['’]s| is)(?: really| exactly| only| just)* (?:only )?one (?:way|answer|option|choice|solution)(?: out(?: of (?:it|this|that))?| left| here)?,? (?:and )?(?:it|that)(?:['’]s| is) (.+)$/iu
const ONLY =
  /^(?:the|our|my) (?:only|one|sole) (?:\p{L}+ )?(?:variant|option|answer|solution|way|choice|thing) (?:is|would be|left is) (?!to\b|that\b)(.+)$/iu

/** "I've done forty of these", "I already gave Urk the slot". */
function ofOwn(body: string): boolean {
  if (/^I(?:['’](?:ve|m|d|ll)| have| am| was| had| would| wouldn['’]t| can(?:['’]t|not)?)\b/u.test(body))
    return true
  const past = /^I(?: already| just| also)? (\p{Ll}+)\b/u.exec(body)?.[1]
  return past !== undefined && !VERBS.has(past) && baseOfPast(past) !== null
}

/** Its modals softened: "has to" → "should". */
export const softenedPush = (text: string): string =>
  text
    // "It'll have to be Niall"
    .replace(/\b(it|that|this)(?:['’]ll| will) have to\b/giu, '$1 should')
    .replace(
      /\b(you|we|they|he|she|I) (?:really |simply |just )?(?:have|need|has|needs) to\b/giu,
      "$1'd have to",
    )
    .replace(/(?<!['’]d |\b(?:to|will|would|might|may|not|could) )\b(?:has|have) (?:got )?to\b/giu, 'should')
    .replace(/\bI (?:must|have to|really) insist that (it|this|they) stays?\b/giu, '$1 should stay')
    .replace(/\bI (?:must|have to|really) insist that\b/giu, 'my view is that')
    .replace(/\bneeds to\b/giu, 'should')
    .replace(/\bmust\b/giu, 'should')
    .replace(/\bthere(?:['’]s| is) no version where\b/iu, "I don't see a version where")
    .replace(/\bthere(?:['’]s| is) (?:really )?no (?=other|way|alternative)/iu, 'I see no ')

/** "Slate it", "don't you do it", "decide it before the summer": told, with a verb that may be no known one. */
function orderOf(said: string): string | null {
  const not =
    /^(?:better |just |please )?(?:don['’]?t|do not)(?: you(?: dare)?)?(?: (?:lah|then|now))?(?:(,.*)| (\p{Ll}.*))?$/u.exec(
      said,
    )
  if (not) return `I wouldn't${not[1] ?? (not[2] ? ` ${not[2]}` : '')}`
  const told = /^(?:better |just |please )?(\p{Ll}+)(?= )(?:(?= (?:it|them|him|her)\b)|.*)/u.exec(said)
  const verb = told?.[1] ?? ''
  const onIt = new RegExp(`^(?:better |just |please )?${verb} (?:it|them|him|her)\\b`, 'u').test(said)
  const known = isBaseVerb(verb) && !NOT_VERBS.has(verb)
  if (!verb || NO_NAME.test(verb) || !(known || (onIt && !/(?:ed|ing|ly|s)$/u.test(verb)))) return null
  if (/ (?:is|are|was|were|has|will|would|should|must) /u.test(said) && !onIt) return null
  if (OUTCOME.test(said) || / or (?:you|we|they|it|he|she)\b/u.test(said)) return null
  return `I'd ${said.replace(/^(?:better|just|please) /u, '').replace(DARE, '')}`
}

const NO_NAME = new RegExp(
  `${FUNCTION_WORD.source}|^(?:either|better|whoever|whether|unless|once|what|when|where|who|how|why|because|since)$`,
  'u',
)

/** Any other push, its words kept and its modals softened, as the writer's view. */
export function asView(text: string, isName: (word: string) => boolean, chance: Chance): string {
  const lead = LEAD.exec(text)?.[0] ?? ''
  const said = bare(text.slice(lead.length)).replace(/!+/gu, '')
  const mine =
    /^if I (?:were|was) (?:you|in your (?:shoes|place|boots|position)),? (?=I(?:['’]d| would)\b)/iu.exec(said)
  if (mine) return said.slice(mine[0].length)
  // "Put Kit on the late boat and I'll …": a condition, not advice.
  const then =
    /^(?:just )?(\p{L}+)\b(.*?) and ((?:i|yer|you|we|they|he|she|it|half|nobody|everybody)(?:['’]ll| (?:will|can|could|may|might|resigns?|leaves?|goes|walks?)|['’](?:s|m)|r|['’]re| (?:are|is))? (?!(?:done|fine|sorted|set|safe|free|home|good|away|laughing|there|golden|sweet)\b).+)$/iu.exec(
      said,
    )
  if (then && isBaseVerb(then[1]!.toLowerCase()) && !/^(?:then|also)\b/iu.test(then[3]!))
    return capitalised(withOutcome(`${then[1]!.toLowerCase()}${then[2]}`, lowered(then[3]!, isName)))
  const order = orderOf(lowered(said, (w) => isName(w) && !NO_NAME.test(w.toLowerCase())))
  if (order) return order
  const only =
    /^(?:there(?:['’]?s| is) (?:really |simply )?)?(?:nothing (?:else )?for it but|no (?:other )?(?:way|choice|option)(?: left)? but|nothing left but) to (\p{L}+)(.*)$/iu.exec(
      said,
    )
  if (only && isBaseVerb(only[1]!.toLowerCase())) return `I'd ${only[1]!.toLowerCase()}${only[2]}`
  const time = /^it(?:['’]?s| is) (?:high |about )?time (?:that )?(?:you|we) (\p{Ll}+)(.*)$/iu.exec(said)
  const base = time && (isBaseVerb(time[1]!.toLowerCase()) ? time[1]!.toLowerCase() : baseOfPast(time[1]!))
  if (time && base && !/\byou/iu.test(time[2]!)) return `I'd ${base}${time[2]}`
  const doing = /^you(?:['’]re| are) not (\p{L}+ing)\b(.*)$/iu.exec(said)
  const done = doing && baseOfGerund(doing[1]!)
  if (doing && done && !/\byou/iu.test(doing[2]!)) return `I wouldn't ${done}${doing[2]}`
  const pick =
    /^(?:it|this) (?:has (?:got )?to|must|needs to|can only) be (.+)$/iu.exec(said) ??
    ONLY.exec(said) ??
    ONE_WAY.exec(said)
  if (pick && !/^(?:said|done|made|seen|clear|possible)\b/iu.test(pick[1]!))
    return `My pick would be ${pick[1]!}`
  const shut =
    /^(.{3,60}?) (?:is|are) (?:simply |just |completely )?(?:impossible|out of the question|a non-starter|no option|not an option)\b(.*)$/iu.exec(
      said,
    )
  if (shut) return `I don't see ${lowered(shut[1]!, isName)} working${shut[2]!}`
  if (
    said.split(/\s+/u).length <= 5 &&
    !said.split(/\s+/u).some((w) => isFiniteVerb(w)) &&
    /^(?:the|a|an|all|no|one|two|three|four|five|\d\S*|\p{L}+(?:,|$))(?: |$)/iu.test(said) &&
    !/^(?:and|or|not|if|with)\b/iu.test(said)
  )
    return `My pick would be ${lowered(said, isName)}`
  // "Candace you are not doing that": a name before "you" keeps its capital.
  const called =
    /^\p{Lu}\p{Ll}+,? you\b/u.test(said) &&
    !/^(?:If|When|And|But|So|Then|Now|What|All|Because|Unless|Maybe|Before|After|Once)\b/u.test(said)
  const body = softenedPush(called ? said : lowered(said, isName))
  const clause =
    (/^(?:i|you|we|he|she|they|it|this|that|there|the|our|my|your|a|an|all|nobody|everybody|anything|every|each|most|some|no|one)\b/iu.test(
      body,
    ) ||
      /^\p{Lu}\p{L}+\b/u.test(body) ||
      /^(?:in|on|at|after|before|with|if|when|once|by) [^,]{2,30},? (?:i|you|we|he|she|they|it|the|our)\b/iu.test(
        body,
      )) &&
    !/^I (?:see|don)/u.test(body) &&
    !VERBS.has(body.split(' ')[0]!.toLowerCase())
  // A need of the writer's is no view of the matter.
  if (/^I need\b/u.test(body)) return `I'd${body.slice(1)}`
  // What the writer has done or is needs no opener.
  if (ofOwn(body)) return body
  return `${chance.pick(hedges(body, clause))!} ${body}`
}
