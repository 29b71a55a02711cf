/** Facts in a sentence that has to go: the clauses that hold them are kept, without what dismisses or labels. */

import { isFirstName, isOrdinary } from '../text/ordinary.ts'
import { capitalised, lowered } from '../text/phrases.ts'
import type { Kit } from './kit.ts'
import type { Spot } from './spot.ts'

/** The facts inside a flagged sentence that stand nowhere else in the draft. */
export function factsInside(kit: Kit, spot: Spot): string[] {
  const { facts, text } = kit.reading.draft
  const manager = kit.reading.manager?.toLowerCase()
  const outside = text.slice(0, spot.start) + text.slice(spot.end)
  const inside = facts
    .filter((f) => !(f.kind === 'name' && isOrdinary(f.text)) && f.start >= spot.start && f.end <= spot.end)
    .map((f) => f.text)
  return merged([...new Set(inside)], text.slice(spot.start, spot.end)).filter(
    (f) => f.toLowerCase() !== manager && !outside.includes(f),
  )
}

/** "Madame" and "Roche" side by side are one fact. */
function merged(facts: string[], text: string): string[] {
  const out: string[] = []
  for (const f of facts) {
    const last = out.at(-1)
    if (last && text.includes(`${last} ${f}`)) out[out.length - 1] = `${last} ${f}`
    else out.push(f)
  }
  return out
}

const WAVING =
  /^(?:(?:yes|yeah|ok|okay|sure|look|well|oh|ach|ah|nah|no|honestly|come on|sorry|with respect|respectfully|i hear you|i get that|i understand|fair enough|maybe)[,.]? ?(?:yes )?)*(?:but|however|though|yet)?,? ?/iu
const DISMISSIVE =
  /\b(?:don['’]?t worry|no need to|nonsense|not (?:really )?(?:a|an|that|an? real) (?:issue|problem|thing|argument)|non-issue|overthinking|overreact\w*|exaggerat\w*|dramatic|drama|seeing ghosts|nothing to (?:worry|fret)|forget it|never going to|silly|ridiculous|makes no sense|won['’]?t work|that['’]?s (?:just|only|not|nothing|old)|you worry|worrying (?:too much|for nothing)|who cares|relax|they['’]?ll (?:be grand|cope|be fine|get used)|nobody (?:cares|reads|minds)|no big deal|blown out|paranoid|calm down)\b/iu
const HEDGES = [
  'As far as I know',
  'From what I see,',
  'On my side,',
  'What I have:',
  'On the other hand,',
  'To add what I know:',
]

/** Clauses that carry the wanted facts, as sentences of their own. Whole sentence if it cannot be cut safely. */
export function keepClauses(kit: Kit, spot: Spot, wanted: readonly string[]): string[] {
  const body = spot.text.replace(/[\s.!?…]+$/u, '').replace(WAVING, '')
  const clauses = body.split(
    /(?:[,;]\s+(?:(?:and|so|but|because|as|since)\s+)?|\s+[-–—]\s+|\.\.+\s*|\s+but\s+)/u,
  )
  const kept: string[] = []
  let left = [...wanted]
  for (const clause of clauses) {
    const hits = left.filter((f) => clause.includes(f))
    if (hits.length === 0) continue
    kept.push(clause.trim())
    left = left.filter((f) => !hits.includes(f))
  }
  const labels = spot.rules.includes('assumed-motive')
  if (
    left.length === 0 &&
    kept.length > 0 &&
    kept.every((c) => !DISMISSIVE.test(c) && isClause(c)) &&
    !labels
  ) {
    const said = kept.map((c) => lowered(c, kit.isName)).join(', and ')
    if (spot.rules.includes('closed-question')) return [`I have ${listOf(wanted)} in mind here.`]
    return [`${kit.chance.pick(HEDGES)!} ${said}.`]
  }
  if (labels && !wanted.every((w) => isFirstName(w.split(' ')[0]!)))
    return [
      kit.chance.pick([
        `I only know part of the story about ${listOf(wanted)}.`,
        `What is behind ${listOf(wanted)} I can't say.`,
      ])!,
    ]
  if (labels)
    return [
      kit.chance.pick([
        `I don't know yet how ${listOf(wanted)} would see it.`,
        `I can't speak for ${listOf(wanted)}.`,
        `I have not heard it from ${listOf(wanted)}.`,
      ])!,
    ]
  // The facts alone, in the open: what the writer knows about them is a blank for the writer to fill.
  const list = listOf(wanted)
  if (spot.rules.includes('closed-question')) return [`I have ${list} in mind here.`]
  return [
    capitalised(
      kit.chance.pick([
        `What I know about ${list} is ___.`,
        `On ${list}, what I have seen myself is ___.`,
        `About ${list}, what I can say is ___.`,
      ])!,
    ),
  ]
}

/** Whether the words make a clause of their own: a subject and a verb. */
const isClause = (text: string): boolean =>
  /^(?:it|that|this|they|we|he|she|i|there|the|our|my|you|all|everyone|everybody|nobody|most|half|two|three|both|\p{Lu}|\d)/iu.test(
    text,
  ) &&
  /\b(?:is|are|was|were|has|have|had|did|does|do|will|would|can|went|came|took|said|says|got|made|ran|lost|won|paid|did|gave|\p{L}+(?:ed|s))\b|['’](?:s|re|ve|ll|d)\b/iu.test(
    text,
  )

const listOf = (wanted: readonly string[]): string =>
  wanted.length > 1 ? `${wanted.slice(0, -1).join(', ')} and ${wanted.at(-1)!}` : wanted[0]!
