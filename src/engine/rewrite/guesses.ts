/**
 * What a draft only guesses of somebody's motives. A guess is no fact, nor is a name or a day in it: all of them go, so that the person
 * named could read the rewrite. What has happened stays, what the writer has done or says as "I", and every figure.
 */
import type { Finding, Span } from '../types.ts'
import { clausesOf } from './clauses.ts'

const OWN =
  /^(?:(?:and|but|so) )?(?:i['’](?:ll|ve|d)|i (?!(?:already |both )?(?:know|think|guess|bet|feel|believe|can|am|hope|mean|swear|realise|realize|understand|suppose|reckon))|we['’](?:ll|ve))/iu

/** Whether a clause after the first of a guess is about the writer's own doing. */
export const isOwnClause = (clause: string): boolean => OWN.test(clause)

/** A cause that is guessed: "Corporate sent us 60 more because they want us to fail". */
const CAUSE = /^(?:because|cos|since|so that)\b/iu
const HAPPENED =
  /\b(?:sent|gave|took|moved|refused|cancelled|canceled|said|told|wrote|asked|left|went|came|called|rang|put|cut|sold|bought|closed|opened|signed|changed|stopped|started|turned|dropped|raised|paid|missed|lost|won|hired|promised|offered)\b/iu
/** "It went straight to your pride": nothing that anybody saw. */
const FELT = /\b(?:your|his|her|their) (?:\p{L}+ )?(?:pride|ego|feelings|nerves?|vanity|head|heart)\b/iu
const ONLY = /\b(?:only|just|simply|obviously|clearly)\b/iu

/**
 * Whether a clause of a flagged guess says what has happened: the first where only its cause is guessed, and any later
 * one that stands beside the guess ("he's only coasting, missed the review on the 4th").
 * @param clauses the flagged sentence
 */
export const tells = (clauses: readonly { text: string }[], i: number): boolean => {
  const { text } = clauses[i]!
  if (!HAPPENED.test(text) || ONLY.test(text) || FELT.test(text)) return false
  return i === 0 ? clauses.length > 1 && CAUSE.test(clauses[1]!.text) : !JOINED.test(text)
}

/** Goes on with the guess, and says nothing by itself: "… since you moved", "… that she left". */
const JOINED = /^(?:because|cos|since|so that|that|which|who|when|after|before|if|as|than|what|how)\b/iu

/** @returns UTF-16 offsets into the draft */
export function guessesIn(findings: readonly Finding[]): Span[] {
  return findings
    .filter((f) => f.rule === 'assumed-motive' && f.in === 'draft')
    .flatMap((f) => {
      const clauses = clausesOf(f.quote)
      return clauses
        .filter((c, i) => !tells(clauses, i) && (i === 0 || !isOwnClause(c.text)))
        .map((c) => ({ start: f.start + c.start, end: f.start + c.end, quote: c.text }))
    })
}
