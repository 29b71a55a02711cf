/**
 * A motive or a label stated as known: left out, for nobody can know it. What is known stays (what the writer did, a
 * name, a date, a thing that happened), and the question asks what the claim had answered in advance.
 */
import { isOrdinary } from '../text/ordinary.ts'
import { capitalised, countWords, lowered } from '../text/phrases.ts'
import { type Anchor, anchorsOf, missingIn, phraseAround } from './anchors.ts'
import { personBefore } from './antecedent.ts'
import { standsAlone } from './clause-form.ts'
import { clausesOf } from './clauses.ts'
import { concernOf } from './concern.ts'
import { guessesIn, isOwnClause, tells } from './guesses.ts'
import type { Kit } from './kit.ts'
import type { Spot } from './spot.ts'
import { stop, type Treated } from './treat.ts'
import { type Whom, whomOf } from './whom.ts'

const KNOWING =
  /^(?:(?:and|but|so|well|oh|ah|also|besides|look|honestly|frankly|anyway|mind you|by the way|for the record|of course|let['’]s be honest|come on|give over|sorry|no|yes|ok|okay|sure|deep down|with (?:all )?due respect|between us|if you ask me|as far as i can see|(?:(?:i|we)(?: both| all)?(?: already)? )(?:know|think|bet|guess|can tell|can see|feel|believe|realise|realize|understand|reckon|suppose)(?: perfectly well| very well| full well| for a fact)?(?: that| the reason)?|it(?:['’]s| is) (?:clear|obvious|plain)(?: (?:to|for) me)?(?: that)?|my candid view is that|you can tell(?: that)?|everybody knows(?: that)?|the (?:trouble|truth|thing|fact) is(?: that)?|that(?:['’]s| is) (?:only |just )?because|it(?:['’]s| is) (?:only |just )?because)(?: |$)[,:]? ?)+/iu
const SURE =
  /\b(?:obviously|clearly|just|simply|of course|really|only|plainly|definitely|certainly|honestly) /giu
const CALLED =
  /^(?:(?:[Ss]ir|[Mm]adam|[Mm]a['’]am|[Bb]oss|[Cc]hef|[Cc]hief|[Oo]ga|[Cc]aptain|[Mm]ate|[Gg]uv|[Vv]icar|[Ff]ather|[Ss]ister|[Pp]astor|\p{Lu}\p{L}+ (?:sahib|ji|sir|mam)),? |\p{Lu}\p{L}+,? (?=you\b))(?=(?:you|he|she|they|the|it|those|with|i|we)\b)/u

/** @returns null where a figure, or a name that what stays is about, finds no place outside the guess */
export function motive(kit: Kit, spot: Spot, asks: boolean): Treated | null {
  const text = spot.text.replace(/(?:[\s.!?…]|\p{Extended_Pictographic}|\ufe0f)+$/u, '')
  const claim = claimOf(text)
  const guesses = guessesIn(spot.findings)
  const own = ownClauses(text, kit)
  const facts = anchorsOf(kit, spot).filter(
    ({ at, text: t, figure }) =>
      figure ||
      // "…, I've costed one": of what, only the guess says.
      own.some((c) => /\b(?:one|it|them|those)\b/iu.test(c)) ||
      !guesses.some((g) => g.start <= spot.start + at && g.end >= spot.start + at + t.length),
  )
  const whom = whomOf(claim, kit, personBefore(kit, spot.sentence))
  const over = overOf(claim)
  const say = [...toldIn(text, kit), ...own]
  const question = asks ? questionFor(kit, claim, whom) : null
  const said = `${say.join(' ')} ${question ?? ''}`
  const open = missingIn(facts, said)
  if (open.length > 0) {
    const host = hosted(kit, text, claim, whom, open)
    if (!host) return null
    say.push(host)
  }
  // What the feeling is said to be about is a thing that happened, and may be named as such.
  else if (over && !said.includes(over)) say.push(`I wonder whether ${over} still ${plays(over)} a part.`)
  else if (say.length === 0 && question && alone(kit, spot)) {
    const line = kit.pick('say', ['what-happened-not-who'], ['guess'], { person: '' })
    if (line) say.push(line.text)
  }
  return { say, question }
}

const NAMES = /^\p{Lu}[\p{L}.'’-]*(?: (?:and )?\p{Lu}[\p{L}.'’-]*)*$/u

function claimOf(text: string): string {
  let claim = text
  for (let i = 0; i < 3; i++) claim = claim.replace(KNOWING, '').replace(CALLED, '').trim()
  return claim.replace(SURE, '')
}

/** What has happened stays, word for word; where it hangs on the guess's subject, with that. */
function toldIn(text: string, kit: Kit): string[] {
  const clauses = clausesOf(text)
  const subject = /^(?:(?:and|but|so) )?(he|she|they|\p{Lu}[\p{L}'’-]+)(?=['’ ])/iu.exec(claimOf(text))?.[1]
  return clauses.flatMap((c, i) => {
    const clause = c.text.replace(/^(?:and|but|so) /iu, '')
    if (!tells(clauses, i) || (i > 0 && isOwnClause(clause))) return []
    if (standsAlone(clause, kit.isName)) return [stop(capitalised(clause))]
    const whole = subject ? `${subject} ${clause}` : ''
    return whole && standsAlone(whole, kit.isName) ? [stop(capitalised(whole))] : []
  })
}

/** What the writer says of their own doing stays, word for word: "…, so I've costed one". */
function ownClauses(text: string, kit: Kit): string[] {
  const out: string[] = []
  // "Amal only cares about the title so I'd leave him out": without the guess "him" would be nobody.
  const subject = /^(?:(?:and|but|so) )?(\p{Lu}[\p{L}'’-]+) (?=\p{Ll})/u.exec(text)?.[1]
  const named = subject && (kit.isName(subject) || !isOrdinary(subject)) ? subject : null
  for (const [i, c] of clausesOf(text).entries()) {
    if (i === 0) continue
    const clause = c.text.replace(/^(?:and|but|so) /iu, '')
    if (!isOwnClause(clause)) continue
    if (/^(?:because|since|that|when|if)\b/iu.test(c.text) || !standsAlone(clause, kit.isName)) continue
    out.push(stop(capitalised(clause.replace(/\b(?:him|her)\b/u, (p) => named ?? p))))
  }
  return out
}

/** What the feeling is said to be about, where that is something that happened: "still angry for the broken sunbeds". */
const OVER =
  /\b(?:angry|cross|sore|bitter|hurt|upset|mad|annoyed|gutted|smarting|sulking|offended|jealous|livid|furious)(?: \p{L}+){0,2}? (?:about|over|for|at|because of|that was|from) ((?:the|our|my|your|that) (?:\p{L}+ ){0,2}?\p{L}+)(?=[,.;!?]|$| (?:and|but|since|because)\b)/u

const overOf = (claim: string): string | null => OVER.exec(claim)?.[1] ?? null

function questionFor(kit: Kit, claim: string, whom: Whom): string | null {
  const concern = concernOf(kit.reading.message?.text ?? '')
  const kinds = whom.you ? ['you'] : ['them']
  if (whom.you && /\b(?:me|my|I|us|our)\b/u.test(claim)) kinds.push('me')
  if (kit.u.heavyPerson || kit.u.load) kinds.push('weighs')
  const slots = {
    person: '',
    ...whom.slots,
    ...(whom.you && concern ? { concern } : {}),
  }
  return kit.pick('ask', ['what-happened-not-who'], kinds, slots)?.text ?? null
}

/** A sentence that holds the names that have to be kept, without the claim. */
function hosted(kit: Kit, text: string, claim: string, whom: Whom, open: readonly Anchor[]): string | null {
  // "I'd leave $1,750 out of it" would be absurd.
  if (open.some((a) => a.figure)) return null
  if (whom.slots.whom && missingIn(open, whom.slots.whom).length === 0)
    return kit.attempt % 2 === 0
      ? `I can't speak for ${whom.slots.whom}.`
      : `I don't know how ${whom.slots.sees} it.`
  const phrases = [...new Set(open.map((a) => lowered(phraseAround(text, a), kit.isName)))]
  const list = phrases.join(' or ')
  if (phrases.length > 2 || missingIn(open, list).length > 0) return null
  return NAMES.test(list) && claim.startsWith(list)
    ? `I can't tell what ${list} ${/ or /u.test(list) ? 'have' : 'has'} in mind.`
    : `I'd leave ${list} out of it.`
}

const plays = (list: string): string =>
  /^(?:those|these) |^(?:two|three|four|five|\d+) \p{L}+s\b|\b(?:people|men|women)$|^(?:the|our|your|my|his|her|their) (?:\p{L}+ )*\p{Ll}{3,}[^s'’]s$/iu.test(
    list,
  ) && !/ or |(?:us|ss|is)$/u.test(list)
    ? 'play'
    : 'plays'

/** Whether the draft says next to nothing beside the flagged sentence. */
const alone = (kit: Kit, spot: Spot): boolean => {
  const { text, letter } = kit.reading.draft
  return countWords(text.slice(letter.bodyStart, spot.start) + text.slice(spot.end, letter.bodyEnd)) < 3
}
