/** Pushed conclusions turned into views that stay views: "You should wait." → "I'd lean towards waiting." */
import { NOT_VERBS } from '../data/plan-words.ts'
import { VERBS } from '../data/verbs.ts'
import { gerundOf } from '../text/inflect.ts'
import { lowered } from '../text/phrases.ts'

const LEAD =
  /^(?:(?:and|but|so|then|please|honestly|listen|look|trust me|believe me|frankly|seriously|come on|simply|just|really|anyway|now|also|to be honest|tbh|ok|yes|no|tell (?:him|her) (?:straight|plainly)?:?|c\)|my line:)[,:. ]+)+/iu
const TAIL =
  /[,.]? (?:end of(?: story)?|full stop|simple as|trust me|believe me|period|no ifs|believe you me|there(?:['’]s| is) no (?:other )?(?:choice|way)|you['’]ve no choice(?: if .+)?|and that['’]s that|no discussion|what are you waiting for)$/iu

const FRAMES: readonly RegExp[] = [
  /^(?:(?:I|we) (?:strongly |really |respectfully |firmly )*(?:recommend|suggest|urge|advise|insist)(?: you)?(?: that)?(?: you| we)?(?: to| should)?|may I (?:respectfully |firmly |but |strongly )*urge you to|(?:the|our) only (?:sensible |real |possible |normal )?(?:option|way|choice|solution|thing)(?: left)? is to|there(?:['’]s| is) (?:no (?:other |alternative|option)|only one)(?: way| option| choice)?(?: than| but| left)?(?: to)?|if I were you,? I['’]?d|you['’]d (?:better|best)|you had better) /iu,
  /^(?:you|we|U) (?:really |simply |just |clearly |obviously |absolutely |honestly |also )*(?:should|must|ought to|have to|need to|have got to|['’]ve got to|gotta|got to|needs? to|['’]ve to|has to|shall) (?:really |simply |just |absolutely |also |now |at least )*/iu,
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
  const body = text
    .slice(lead.length)
    .replace(/[\s.!]+$/u, '')
    .replace(TAIL, '')
    .replace(/[\s,.!]+$/u, '')
  for (const [i, frame] of FRAMES.entries()) {
    const m = frame.exec(body)
    if (!m) continue
    const negative = /\bnot $/iu.test(m[0]) || /^(?:not|never)\b/iu.test(body.slice(m[0].length))
    const rest = body.slice(m[0].length).replace(/^(?:not|never) /iu, '')
    const view = gerundView(rest, negative)
    if (view) return view
    if (i === 0) break
  }
  const imperative = gerundView(
    body.replace(/^\p{Lu}/u, (c) => (isName(body.split(/\s/u)[0]!) ? c : c.toLowerCase())),
    false,
  )
  if (imperative && !/^(?:you|we|it|he|she|they|there|this|that)\b/iu.test(body)) return imperative
  const dont = /^(?:don['’]?t|do not|never) (.+)$/iu.exec(body)
  if (dont) return gerundView(dont[1]!, true)
  const has = /^(.{2,60}?) (?:has|have|['’]s) (?:got )?to (?:be|stay|happen|go|stop|end|come) (.+)$/iu.exec(
    body,
  )
  if (has)
    return `As I see it, ${lowered(body, isName)
      .replace(/ (?:has|have|['’]s) (?:got )?to /iu, ' should ')
      .replace(/^i /u, 'I ')}`
  return null
}

function gerundView(rest: string, negative: boolean): string | null {
  const m =
    /^(?:just |simply |really |please |at least |now |first |only )*([\p{Ll}]+)((?:[\s-].*)?)$/su.exec(rest)
  if (!m) return null
  const verb = m[1]!
  if (verb === 'be') return null
  if (NOT_VERBS.has(verb) || !VERBS.has(verb)) return null
  const tail = m[2]!
    .replace(/, (?:please|you['’]ll see|what are you waiting for|trust me)$/iu, '')
    .replace(/\byou'll regret\b.*$/iu, '')
  // A second clause with its own verb would need the -ing form too: "say yes, sort the moaners out after"
  const second = /, (?:and )?(\p{Ll}+) /u.exec(tail)
  if (second && VERBS.has(second[1]!) && second[1] !== 'work') return null
  const tailIng = tail.replace(/ and (?:just |then |also )?(\p{Ll}+)(?= |$)/gu, (all, v: string) =>
    (v === 'be' || VERBS.has(v)) && !/(?:s|ed)$/u.test(v) && AMBIGUOUS.test(v) === false
      ? ` and ${gerundOf(v)}`
      : all,
  )
  return `I'd lean towards ${negative ? 'not ' : ''}${gerundOf(verb)}${tailIng}`
}

/** Words that after "and" are nouns as often as verbs: left alone. */
const AMBIGUOUS =
  /^(?:plan|work|support|test|review|report|cover|design|house|light|water|water|paper|call|stock|price|store|stage|light|land|plant|salt|heat|feed|run|play|print|staff|train|place|form|name|note|book|email|file|line|list|mail|mark|order|pack|pay|press|process|research|schedule|show|text|tool|trade|transfer|wire|word)$/u
