/** A few of the manager's own words about what they carry, as a phrase that can stand before ", I'm sorry". */
import { turned } from '../text/pronouns.ts'
import { concernOf } from './concern.ts'

const N =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|\\d{1,3})'
const DAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
const ORDINAL = '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)'

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(${ORDINAL} (?:straight )?(?:(?:night|day|week|weekend|month|year|evening|${DAY}|quarter|summer|winter|Sunday)(?: (?:running|in a row|on the trot|straight|this (?:week|month|term|year)))?|time (?:running|in a row|on the trot|straight|this (?:week|month|term|year))))\\b(?! (?:shift|of|crew|one|man|floor|party))`,
    'iu',
  ),
  new RegExp(
    `\\b(${ORDINAL} (?:\\p{Ll}+ )?(?:complaint|escalation|rejection|resignation|refusal|quarter|lead|round|proposal|audit|version|outage|cancellation|delay|attempt|supplier|candidate|driver|nurse|reorg|meeting|failure)(?: (?:today|this (?:week|month|year)|since \\p{Lu}\\p{Ll}+|running|in a row|already))?)(?=[\\s.,;:!?]|$)`,
    'iu',
  ),
  new RegExp(
    `\\b(${N} (?:times|nights|weekends|days|weeks|months|years|evenings) (?:running|in a row|on the trot|straight|in (?:one|a) (?:night|week|day|month)))\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(${N} (?:resignations|complaints|refusals|no-shows|cancellations|rejections|defeats|outages|audits|reorgs|funerals)(?: in (?:one|a) (?:week|month|day|year))?)\\b`,
    'iu',
  ),
  /\b((?:up|awake|here|at it|on my feet) since (?:\d{1,2}(?:[:.]\d\d)?(?: ?am)?|two|three|four|five|six))\b/iu,
  /\b((?:past|gone|after) (?:midnight|nine|ten|eleven|twelve|one|two|three) again)\b/iu,
  /\b(until|till) ((?:\d{1,2}(?:[:.]\d\d)? ?(?:am|in the morning))|midnight|(?:one|two|three|four) (?:in the morning|am))\b/iu,
  /\b((?:till|until) (?:nine|ten|eleven|twelve|midnight|\d{1,2}) (?:every|most) (?:night|evening)s?(?: this week)?)\b/iu,
  new RegExp(`\\b(${N} people (?:off sick|down|short|out))\\b`, 'iu'),
  new RegExp(
    `\\b((?:${N}|fourteen|sixteen|eighteen) (?:months|weeks|years|hours|nights|evenings|weekends|Sundays) of (?:Sundays|nights|meetings|calls|work|that|this|it|weekends|emails|shouting|arguing|waiting|evenings))\\b`,
    'iu',
  ),
  /\b((?:another|yet another) (?:resignation|audit|reorg|inspection|round|delay|outage|refusal))\b/iu,
]

/** "Third night running", "Five times in one night", "Up since three"; null when nothing of the kind is there. */
export function echoOf(sentence: string): string | null {
  for (const re of PATTERNS) {
    const m = re.exec(sentence)
    if (!m) continue
    const words = m[2] ? `at it ${m[1]} ${m[2]}` : m[1]!
    return words
      .replace(/^awake/iu, 'awake')
      .replace(/\bmy\b/giu, 'your')
      .toLowerCase()
      .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/gu, (d) => d[0]!.toUpperCase() + d.slice(1))
  }
  return null
}

const LOST =
  /\b(?:losing|lost) ((?:the|our|that) (?:\p{L}+ ){0,2}?(?:contract|account|tender|bid|client|customer|case|deal|vote|grant|pitch|order|project|site|shop|branch|office|team))\b/iu

/** What was lost: "the Dublin contract". */
export const lostOf = (sentence: string): string | null => LOST.exec(sentence)?.[1] ?? null

/** What the worry or anger is about: "the auto reply", "the weather for Saturday". */
export function overOf(sentence: string): string | null {
  const found = concernOf(sentence)
  if (!found || found.split(' ').length > 4 || /\b(?:it|this|that|all|everything)$/iu.test(found)) return null
  return /^(?:the|our|your|this|that)\s/iu.test(found) ? turned(found) : null
}
