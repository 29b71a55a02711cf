/** Takes a flagged agreement apart: what introduces it, its clauses, the commitment in it, what comes after. */
import { AGREE_CUE, THANKS } from '../data/agree-words.ts'
import { type Clause, clausesOf, SUBORDINATE, together } from './clauses.ts'
import { type Commitment, commitmentIn } from './commitment.ts'
import { OWN_DEED } from './deed.ts'
import { holdsFact, imperative, isChosen, leftOver, softened } from './soften.ts'

/** "I've been waiting for this since May", "how can I differ when Madam has spoken": one with its yes, kept or gone. */
const IN_TIME = /^(?:since|when|before|until|till)\b/iu

export type Part = 'accept' | 'thanks' | 'call' | 'keep'

export interface AcceptClause extends Clause {
  part: Part
}

export interface AcceptParts {
  /** "On the freeze," "3) On-call:" with its stop, or empty; stays as it is. */
  lead: string
  clauses: AcceptClause[]
  commitment: (Commitment & { text: string }) | null
  /** A separate matter after all that ("😊 new shelves arrived btw, 12 of 16"), as written. */
  after: string
  /** Hands the judgement back. */
  defers: boolean
}

const LEAD =
  /^((?:(?:and )?(?:on(?! it\b)|about(?! time\b)|as for|as to|re|regarding|concerning|with regard to|with respect to|to|for) (?:(?!\b(?:yes|ok|agree|fine|good|me|my|us|sure|i)\b)[^,:.!?]){2,45}[,:]|(?:(?!\b(?:yes|yep|ok|okay|agreed|fine|good|sure|great|no|thanks|deal)\b)[\p{L}\p{N}'’ &/-]){2,35}:|ps\b:?|\(?(?:\d{1,2}|[a-h])[.)](?=\s)|(?:hi|hello|hey|dear|morning|evening) \p{Lu}\p{L}+,))\s+/iu
const CALL =
  /^(?:boss|sir|ma['’]?am|madam|chef|guv|mate|bro|brother|bhai|chief|man|skip|skipper|captain|coach|prof|professor|ma|pa|mama|doc|doctor|pastor|father|sister|mr \p{L}+|mrs \p{L}+)$/iu
const DEFERS =
  /\b(?:your (?:call|shout|decision|choice|show)|you(?:['’]re| are) the boss|up to you|you decide|you know best|whatever (?:you|feels)|whichever|as you (?:see fit|wish|like|think|say|decide|prefer)|over to you|your judg|happy either way|don['’]t mind|no strong (?:feelings|views?|opinions?)|go with the flow|if you say so|as you (?:described|prefer)|leave it to you|no preference|you (?:pick|choose)\b|what(?:ever)? (?:you (?:decide|dispose|choose|say goes)|your (?:gut|instinct|heart|nose)|works for you|suits you)|you know (?:him|her|them|it) best)\b/iu
const NEW_MATTER = /^(?:(?:and )?also|btw|by the way|ps|new|separately|other than that|meanwhile)\b|\bbtw\b/iu
const EMOJI = /\p{Extended_Pictographic}/u

export function acceptParts(
  text: string,
  manager: string | null,
  isName: (w: string) => boolean,
): AcceptParts {
  const lead = LEAD.exec(text)?.[1] ?? ''
  const rest = text.slice(lead.length)
  const offset = lead.length
  const found = commitmentIn(rest)
  const commitment = found ? { ...found, text: rest.slice(found.start, found.end).trim() } : null
  const head = found
    ? rest.slice(0, found.start).replace(/[,;:\s]*(?:\b(?:and|so|then|but)\s*)?$/iu, '')
    : rest
  let clauses: AcceptClause[] = together(clausesOf(head), IN_TIME)
    .filter((c) => /[\p{L}\p{N}]/u.test(c.text))
    .map((c) => ({
      ...c,
      start: c.start + offset,
      end: c.end + offset,
      part: partOf(c.text, manager, isName),
    }))
  const done = clauses.some((c) => OWN_DEED.test(c.text))
  if (!found && !done && !clauses.some((c) => c.part === 'accept')) {
    const able = clauses.filter(
      (c) => c.part === 'keep' && !SUBORDINATE.test(c.text) && !OWN_DEED.test(c.text),
    )
    const first = able.find((c) => !holdsFact(c.text, isName)) ?? able[0]
    if (first) first.part = 'accept'
  }
  for (const [i, c] of clauses.entries())
    if (
      c.part === 'keep' &&
      clauses[i + 1]?.part === 'accept' &&
      c.text.split(/\s/u).length <= 2 &&
      !holdsFact(c.text, isName)
    )
      c.part = 'accept'
  let after = found ? rest.slice(found.end) : ''
  const last = clauses.findLastIndex((c) => c.part === 'accept')
  const cut = clauses.findIndex(
    (c, i) =>
      i > last &&
      i > 0 &&
      c.part === 'keep' &&
      (/[.!?…]/u.test(c.sep) || EMOJI.test(c.sep) || NEW_MATTER.test(c.text)),
  )
  if (!found && cut > 0) {
    const from = clauses[cut - 1]!.end
    after = text.slice(from)
    clauses = clauses.slice(0, cut)
  } else if (!found && clauses.length > 0) after = text.slice(clauses.at(-1)!.end)
  return {
    lead,
    clauses,
    commitment,
    after: after.replace(/^[\s.!?…]+$/u, ''),
    defers: clauses.some((c) => DEFERS.test(c.text)),
  }
}

/** What shows that the writer has seen the manager's load: it stays whatever becomes of the yes. */
const SYMPATHY =
  /^(?:(?:with|after|given) (?:all|everything|what|so much|the week|a week|a day)\b|sorry (?:about|to hear|for)\b|(?:that|this) (?:sounds|must (?:be|have been)) (?:awful|rough|hard|tough|a lot|horrible|grim|exhausting)|what a (?:day|week|night|morning)\b)/iu

function partOf(clause: string, manager: string | null, isName: (w: string) => boolean): Part {
  const bare = clause.replace(/[\s.!?…]+$/u, '')
  if (THANKS.test(bare)) return 'thanks'
  if (CALL.test(bare) || bare.toLowerCase() === manager?.toLowerCase()) return 'call'
  if (OWN_DEED.test(bare)) return 'keep'
  const left = leftOver(bare)
  const fact = holdsFact(bare, isName)
  if (SYMPATHY.test(bare)) return 'keep'
  if (left.length === 0 && !fact) return 'accept'
  if (!fact && DEFERS.test(bare)) return 'accept'
  if (isChosen(bare)) return 'accept'
  if (SUBORDINATE.test(bare) && !AGREE_CUE.test(bare)) return 'keep'
  if (!fact && imperative(bare)) return 'accept'
  if (AGREE_CUE.test(bare) && (softened(bare, isName) !== null || (left.length <= 2 && !fact)))
    return 'accept'
  return 'keep'
}
