/** Of whom a flagged sentence speaks, in the forms that a question needs: "her", "from her side", "she sees". */
import { isFirstName } from '../text/ordinary.ts'
import { lowered } from '../text/phrases.ts'
import { partsOf } from './clause-form.ts'
import type { Kit } from './kit.ts'

export interface Whom {
  /** The manager, who reads this. */
  you: boolean
  slots: { whom?: string; side?: string; sees?: string }
}

const YOU: Whom = { you: true, slots: {} }
const PRONOUNS: Record<string, Whom> = {
  he: { you: false, slots: { whom: 'him', side: 'his side', sees: 'he sees' } },
  she: { you: false, slots: { whom: 'her', side: 'her side', sees: 'she sees' } },
  they: { you: false, slots: { whom: 'them', side: 'their side', sees: 'they see' } },
}
const ABOUT_YOU = /\b(?:you|you['’](?:re|ve|d|ll)|your|yours|yourself|youre|youve|ur|u)\b/iu
const HE = /\b(?:he|him|his|man|guy|lad|fella|bloke)\b/iu
const SHE = /\b(?:she|her|hers|woman|lady|girl|lass)\b/iu
/** A noun that is fit to be named to the manager. */
const PLAIN_GROUP =
  /^(?:the|those|these|our|your|my|all|this|that) (?:\p{L}+ ){0,2}(?:verger|head of stores|daughter|son|widow|manager|boss|deputy|lead|clerk|driver|nurse|teacher|porter|steward|host|chef|waiter|cleaner|bookkeeper|secretary general|coach|trainer|referee|tenant|guest|customer|parent|mother|father|wife|husband|mothers|fathers|parents|families|neighbours|neighbors|secretaries|people|team|teams|staff|drivers|nurses|guests|clients?|customers|suppliers?|architect|reviewers?|dean|board|office|union|council|bank|agency|landlord|captain|cook|foreman|director|editor|union|branch|branches|sales|department|auditors?|agents|guides|volunteers|members|tenants|crew|players|singers|second mate|committee|players|teachers|students|kids|apprentices|trainees|temps|juniors|seniors|inspectors?|owners?|accountants?|controllers?|salespeople|developers|engineers|farmers|regulars|gentlemen|ladies|officers|chairman|secretary|treasurer|vicar|brother|sister|intern|interns|producer|publisher|contractors?|company|candidate|doctors?|mechanics?|fitters?|kitchen|warehouse|ministry|trustees)$/iu

/**
 * @param claim the flagged sentence without what only leads up to it
 * @param before whom "he" or "she" means, where the sentence that names them goes too
 */
export function whomOf(claim: string, kit: Kit, before: string | null = null): Whom {
  const whom = referred(claim, kit)
  return before && (whom === PRONOUNS.he || whom === PRONOUNS.she) ? named(before) : whom
}

function referred(claim: string, kit: Kit): Whom {
  const parts = partsOf(claim.replace(/^[Tt]ruth is (?:that )?/u, ''), kit.isName)
  const subject = parts?.subject ?? ''
  const low = subject.toLowerCase()
  if (/^you\b|^your\b/u.test(low)) return YOU
  if (PRONOUNS[low]) return PRONOUNS[low]
  // "Customers don't care": a group, with its capital from the start of the sentence.
  if (
    /^\p{Lu}\p{Ll}{3,}s$/u.test(subject) &&
    !isFirstName(subject) &&
    !kit.u.people.includes(subject) &&
    /^(?:are|were|have|don['’]t|do|aren['’]t|haven['’]t|all|just|only|never|always)\b/u.test(parts!.predicate)
  )
    return named(low)
  if (
    /^\p{Lu}[\p{L}'’-]+$/u.test(subject) &&
    !/^(?:I|We|It|This|That|There|Those|These|All|Nobody|Everybody|People|Truth|Fact|Trouble|Thing)$/u.test(
      subject,
    ) &&
    // Any word has a capital at the start of a sentence: "Childcare is only the excuse".
    (kit.isName(subject) ||
      isFirstName(subject) ||
      kit.u.people.includes(subject) ||
      !/^(?:is|was|has|['’]s)\b/u.test(parts!.predicate))
  )
    return named(subject)
  if (PLAIN_GROUP.test(subject)) return named(lowered(subject, kit.isName).replace(/^all /iu, ''))
  if (ABOUT_YOU.test(claim)) return YOU
  const person = kit.u.people.find((p) => claim.includes(p)) ?? personIn(claim, kit)
  if (person) return named(person)
  // "… laziness on their part, they'd sooner see him in hospital": the one who does it, not the one it is done to.
  const doer = /\b(?:he|she|they)\b/iu.exec(claim)?.[0].toLowerCase()
  if (doer) return PRONOUNS[doer]!
  if (SHE.test(claim)) return PRONOUNS.she!
  if (HE.test(claim)) return PRONOUNS.he!
  return /\b(?:they|them|their|theirs|they['’]\p{L}+)\b/iu.test(claim) ? PRONOUNS.they! : YOU
}

const personIn = (claim: string, kit: Kit): string | null =>
  claim.match(/\p{Lu}\p{Ll}+/gu)?.find((w) => isFirstName(w) && w !== kit.reading.manager) ?? null

function named(name: string): Whom {
  const plural = /(?:people|[^s]s)$/u.test(name) && !/^\p{Lu}\p{L}+$/u.test(name)
  return {
    you: false,
    slots: {
      whom: name,
      side: /s$/u.test(name) ? `${name}’ side`.replace('’', "'") : `${name}'s side`,
      sees: `${name} ${plural ? 'see' : 'sees'}`,
    },
  }
}
