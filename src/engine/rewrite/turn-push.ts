/** Pushed conclusions turned into views that stay views: "You should wait." → "I'd wait." */
import { NOT_VERBS } from '../data/plan-words.ts'
import { VERBS } from '../data/verbs.ts'
import { lowered } from '../text/phrases.ts'
import type { Chance } from '../text/random.ts'

const LEAD =
  /^(?:(?:and|but|so|then|please|honestly|listen|look|trust me|believe me|frankly|seriously|come on|simply|just|really|anyway|now|also|all the same|with (?:all due|the greatest|great)? ?respect|to be honest|tbh|ok|yes|no|tell (?:him|her) (?:straight|plainly)?:?|c\)|my line:)[,:. ]+)+/iu
const TAIL =
  /[,.]? (?:end of(?: story)?|full stop|simple as|trust me|believe me|period|no ifs|believe you me|there(?:['’]s| is) no (?:other )?(?:choice|way)|you['’]ve no choice(?: if .+)?|and that['’]s that|no discussion|what are you waiting for)$/iu

const FRAMES: readonly RegExp[] = [
  /^(?:(?:I|we) (?:strongly |really |respectfully |firmly )*(?:recommend|suggest|urge|advise|insist)(?: you)?(?: that)?(?: you| we)?(?: to| should)?|may I (?:respectfully |firmly |but |strongly )*urge you to|(?:the|our) only (?:sensible |real |possible |normal )?(?:option|way|choice|solution|thing)(?: left)? is to|there(?:['’]s| is) (?:no (?:other |alternative|option)|only one)(?: way| option| choice)?(?: than| but| left)?(?: to)?|if I were you,? I['’]?d|you['’]d (?:better|best)|you had better) /iu,
  /^(?:you|we|U) (?:really |simply |just |clearly |obviously |absolutely |honestly |also )*(?:should|must|ought to|want to|have to|need to|have got to|['’]ve got to|gotta|got to|needs? to|['’]ve to|has to|shall) (?:really |simply |just |absolutely |also |now |at least )*/iu,
  /^(?:you|we)['’]ve (?:really |simply |just )*got to (?:just |simply |really )*/iu,
  /^let['’]?s (?:just |simply |not )?/iu,
]

/** The view in a pushed conclusion, without a final stop; null when its form is not known. */
export function viewOfPush(text: string, isName: (word: string) => boolean = () => false): string | null {
  const called = /^(\p{Lu}[\p{L}'’-]+),? (?=(?:you|we|U|just|please|don['’]?t)\b)/u.exec(text)
  if (called && isName(called[1]!)) {
    const view = viewOfPush(text.slice(called[0].length), isName)
    return view && `${called[1]}, ${view}`
  }
  const lead = LEAD.exec(text)?.[0] ?? ''
  const body = bare(text.slice(lead.length))
  for (const frame of FRAMES) {
    const m = frame.exec(body)
    if (!m) continue
    const negative = /\bnot $/iu.test(m[0]) || /^(?:not|never)\b/iu.test(body.slice(m[0].length))
    const view = baseView(
      body.slice(m[0].length).replace(/^(?:not|never) /iu, ''),
      negative,
      /^(?:we|our)\b/iu.test(m[0]),
    )
    if (view) return view
  }
  const dont = /^(?:don['’]?t|do not|never) (.+)$/iu.exec(body)
  if (dont) return baseView(dont[1]!, true, false)
  if (/^(?:you|we|it|he|she|they|there|this|that|i|the|our|my)\b/iu.test(body)) return null
  return baseView(
    body.replace(/^\p{Lu}/u, (c) => (isName(body.split(/\s/u)[0]!) ? c : c.toLowerCase())),
    false,
    false,
  )
}

const bare = (text: string): string =>
  text
    .replace(/[\s.!]+$/u, '')
    .replace(TAIL, '')
    .replace(/[\s,.!]+$/u, '')

/** What only the manager can do is asked for, not advised. */
const THEIRS = /^(?:sign|approve|decide|confirm|answer|reply|press|authorise|authorize)$/u

function baseView(rest: string, negative: boolean, both: boolean): string | null {
  const m =
    /^(?:just |simply |really |please |at least |now |first |only |get on and )*([\p{Ll}]+)((?:[\s-].*)?)$/su.exec(
      rest,
    )
  if (!m) return null
  const verb = m[1]!
  const tail = m[2]!
    .replace(/, (?:please|you['’]ll see|what are you waiting for|trust me)$/iu, '')
    .replace(/,? (?:and|or) you(?:['’]ll| will) regret\b.*$/iu, '')
  if (/\b(?:you|your|yourself)\b/iu.test(tail))
    return negative || both || NOT_VERBS.has(verb) || !VERBS.has(verb) ? null : `You could ${verb}${tail}`
  if (verb === 'be')
    return negative ? `I wouldn't be${tail}` : both ? `I'd want us to be${tail}` : `I'd be${tail}`
  if (NOT_VERBS.has(verb) || !VERBS.has(verb)) return null
  if (THEIRS.test(verb) && !negative) return `For that I'd need you to ${verb}${tail}`
  return `I${negative ? " wouldn't" : "'d"} ${verb}${tail}`
}

const HEDGES = ['As I see it,', 'The way I see it,', 'From where I sit,', 'My own view is that']

/** Any other push, its words kept and its modals softened, as the writer's view. */
export function asView(text: string, isName: (word: string) => boolean, chance: Chance): string {
  const lead = LEAD.exec(text)?.[0] ?? ''
  const said = bare(text.slice(lead.length)).replace(/!+/gu, '')
  // "Candace you are not doing that": a name before "you" keeps its capital.
  const called =
    /^\p{Lu}\p{Ll}+,? you\b/u.test(said) &&
    !/^(?:If|When|And|But|So|Then|Now|What|All|Because|Unless|Maybe|Before|After|Once)\b/u.test(said)
  const body = (called ? said : lowered(said, isName))
    .replace(
      /\b(you|we|they|he|she|I) (?:really |simply |just )?(?:have|need|has|needs) to\b/giu,
      "$1'd have to",
    )
    .replace(/\b(?:has|have) (?:got )?to\b/giu, 'should')
    .replace(/\bI (?:must|have to|really) insist that (it|this|they) stays?\b/giu, '$1 should stay')
    .replace(/\bI (?:must|have to|really) insist that\b/giu, 'my view is that')
    .replace(/\bmust\b/giu, 'should')
    .replace(/\bthere(?:['’]s| is) no version where\b/iu, "I don't see a version where")
    .replace(/\bthere(?:['’]s| is) (?:really )?no (?=other|way|alternative)/iu, 'I see no ')
  const clause =
    /^(?:i|you|we|he|she|they|it|this|that|there|the|our|my|your|a|an|all|nobody|everybody|anything|\p{Lu}\p{L}+)\b/iu.test(
      body,
    ) &&
    !/^I (?:see|don)/u.test(body) &&
    !VERBS.has(body.split(' ')[0]!.toLowerCase())
  return `${chance.pick(clause ? HEDGES : HEDGES.slice(0, 3))!} ${body}`
}
