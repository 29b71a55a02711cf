/**
 * What a draft only guesses of somebody's motives. A guess is no fact, nor is a name in it: it goes with all that it
 * holds, so that the person named could read the rewrite. What the writer has done or says as "I" stays.
 */
import type { Finding, Span } from '../types.ts'
import { clausesOf } from './clauses.ts'

const OWN =
  /^(?:(?:and|but|so) )?(?:i['’](?:ll|ve|d)|i (?!(?:already |both )?(?:know|think|guess|bet|feel|believe|can|am|hope|mean|swear|realise|realize|understand|suppose|reckon))|we['’](?:ll|ve))/iu

/** Whether a clause after the first of a guess is about the writer's own doing. */
export const isOwnClause = (clause: string): boolean => OWN.test(clause)

/** A cause that is guessed, and before it what has happened: "Corporate sent us 60 more because they want us to fail". */
const GUESSED_CAUSE = /^(?:because|cos|since|so that)\b/iu
const HAPPENED =
  /\d|\b(?:sent|gave|took|moved|refused|cancelled|canceled|said|told|wrote|asked|left|went|came|called|rang|put|cut|sold|bought|closed|opened|signed|changed|stopped|started|turned|dropped|raised|paid|missed|lost|won|hired|promised|offered)\b/iu
const ONLY = /\b(?:only|just|simply|obviously|clearly)\b/iu

/**
 * Whether the first clause of a flagged guess says what happened, and only the cause of it is guessed.
 * @param clauses the flagged sentence
 */
export const tellsFirst = (clauses: readonly { text: string }[]): boolean =>
  clauses.length > 1 &&
  GUESSED_CAUSE.test(clauses[1]!.text) &&
  HAPPENED.test(clauses[0]!.text) &&
  !ONLY.test(clauses[0]!.text)

/** @returns UTF-16 offsets into the draft */
export function guessesIn(findings: readonly Finding[]): Span[] {
  return findings
    .filter((f) => f.rule === 'assumed-motive' && f.in === 'draft')
    .flatMap((f) => {
      const clauses = clausesOf(f.quote)
      const told = tellsFirst(clauses)
      return clauses
        .filter((c, i) => (i === 0 ? !told : !isOwnClause(c.text)))
        .map((c) => ({ start: f.start + c.start, end: f.start + c.end, quote: c.text }))
    })
}
