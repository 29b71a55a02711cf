/** A motive or a label stated as known: offered for correction, with the facts in it kept; or left out. */
import { capitalised, lowered } from '../text/phrases.ts'
import { clausesOf } from './clauses.ts'
import type { Kit } from './kit.ts'
import { holdsFact, isTimed } from './soften.ts'
import type { Spot } from './spot.ts'
import { asked, stop, type Treated } from './treat.ts'

const KNOWING =
  /\b(?:(?:i|we)(?: both| all)? (?:already )?(?:know|think|bet|guess|can tell|can see|feel|believe)(?: for a fact| very well| full well)?(?: that| why| the reason)?|it(?:['’]s| is) (?:clear|obvious|plain)(?: (?:to|for) me)?(?: that)?|you can tell(?: that)?|everybody knows(?: that)?|let['’]s be honest|for the record|mind you|honestly|frankly|if you ask me),? ?/giu
const SURE = /\b(?:obviously|clearly|just|simply|of course|really|only|plainly|definitely|certainly) /giu
const INTERJECTION =
  /^(?:oh|ah|aw|come|give|look|well|please|honestly|seriously|so|ok|yeah|sorry|girl|mate|nah|lol|haha)\b/iu
const CLOSING =
  /^(?:that['’]s (?:all it is|it|why|the truth|what this is)|end of|we all know(?: that| it)?|full stop|simple as(?: that)?|it['’]s that simple|as always|as usual)$/iu
const HARSH =
  /\b(?:spite|scared|afraid|angry|stubborn|jealous|lazy|ego|punish\w*|hates?|hated|blame|stupid|coward\w*|selfish|liar|lying|lies|revenge|greedy|incompetent|arrogant|paranoid|damn|weak|petty|insecure|threatened|sulking|bitter|childish|power|control\w*|look good|vain|don['’]?t care|doesn['’]?t care|gutted|can['’]?t stand|brains?|thick|snake|useless|idiot\w*|drama queen|rate|despise|resent\w*|clueless|hopeless|fool\w*)\b/iu

export function motive(kit: Kit, spot: Spot, asks: boolean): Treated {
  const body = spot.text.replace(/[\s.!?…]+$/u, '')
  const about = /\b(?:you|you['’]re|your|u|ur)\b/iu.test(body)
  const clauses = clausesOf(body).filter(
    (c) =>
      !CLOSING.test(c.text) &&
      !(INTERJECTION.test(c.text) && c.text.split(/\s/u).length <= 4 && !holdsFact(c.text, kit.isName)),
  )
  const facts = clauses.some((c) => holdsFact(c.text, kit.isName) || isTimed(c.text)) || factNouns(kit, spot)
  const question = asked(
    kit,
    asks,
    ['what-happened-not-who'],
    [about ? 'you' : 'them'],
    personOf(kit, body, about),
  )
  if (!facts && !asks && spot.start === spot.sentence.start) return { say: [], question: null }
  if (!facts && (kit.attempt > 2 || HARSH.test(body) || clauses.length > 2)) {
    const led = spot.start > spot.sentence.start
    const line =
      (asks || led) && !kit.findings.some((f) => f.rule === 'unexplored-term')
        ? kit.pick('say', ['what-happened-not-who'], undefined, { person: '' })
        : null
    return { say: line ? [line.text] : [], question }
  }
  const at = clauses.findIndex(
    (c) => /\b(?:you|he|she|they|his|her|their|\p{Lu}\p{L}+)\b/u.test(c.text) && !OPENING.test(c.text),
  )
  let out = ''
  let wondered = false
  let ends = false
  for (const [i, c] of clauses.entries()) {
    let text = c.text
    if (!wondered && i >= at) {
      const lead = /^(?:but|and|though|so|because|although|as|since) /iu.exec(text)?.[0] ?? ''
      // "As you're after …, I've costed one": two sentences.
      const reason = out === '' && /^(?:as|since|because) /iu.test(lead)
      ends = reason
      const conj = reason ? '' : lead
      const claim = text.slice(lead.length).replace(KNOWING, '').replace(SURE, '').trim()
      if (!claim) continue
      text = `${conj}${wonder(claim, kit.attempt)}${lowered(claim, kit.isName)}`
      wondered = true
    } else text = text.replace(KNOWING, '').trim()
    if (!text) continue
    if (out && ends && i > at) {
      out += `. ${capitalised(text)}`
      ends = false
    } else out += out ? `${c.sep}${text}` : text
  }
  if (out && wondered && kit.attempt > 0) out += ', but I may be wrong'
  return { say: out ? [stop(capitalised(out.trim()))] : [], question }
}

const OPENING = /^(?:that['’]s|thanks|thank|i\b|we\b|it['’]s|hi\b|ok\b)/iu

/** "never", "always" and refusals do not stand well after "whether". */
const wonder = (claim: string, attempt: number): string =>
  attempt === 2
    ? 'maybe '
    : /\b(?:never|always|don['’]?t|doesn['’]?t|not|won['’]?t|can['’]?t|no)\b/iu.test(claim)
      ? 'it looks to me as if '
      : 'I wonder whether '

function personOf(kit: Kit, body: string, about: boolean): Record<string, string> {
  const person = about ? undefined : kit.u.people.find((p) => body.includes(p))
  return { person: person ?? '' }
}

/** A thing named with "the" or "my" that stands nowhere else in the draft is a fact too. */
function factNouns(kit: Kit, spot: Spot): boolean {
  const text = kit.reading.draft.text
  const outside = (text.slice(0, spot.start) + text.slice(spot.end)).toLowerCase()
  return [...spot.text.matchAll(/\b(?:the|our|my|her|his|their) (?:\p{L}+ )?(\p{Ll}{5,})\b/giu)].some(
    (m) =>
      !outside.includes(m[1]!.toLowerCase()) &&
      !/^(?:truth|reason|thing|whole|point|matter|other|credit|person)$/iu.test(m[1]!),
  )
}
