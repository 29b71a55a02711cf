/** A question's words in the order of a statement, and the act that an accusing why asks about. */
import { VERBS } from '../data/verbs.ts'
import { baseOfPast, gerundOf } from '../text/inflect.ts'
import { capitalised, lowered } from '../text/phrases.ts'
import type { Turned } from './turn-closed.ts'

export function whyOf(aux: string, rest: string, subject: string): Turned {
  const not = /^not (?:even )?/u.exec(rest)?.[0] ?? ''
  const verb = /^([\p{L}]+)(.*)$/u.exec(rest.slice(not.length))
  const word = verb?.[1]?.toLowerCase() ?? ''
  if (/^(?:you|we|he|she|they|\p{Lu}\p{L}+)$/iu.test(subject) && verb) {
    let base: string | null = null
    if (/^(?:did|didn't|do|don't|would|should)$/u.test(aux) && VERBS.has(word)) base = word
    if (/^(?:have|haven't|has|had)$/u.test(aux)) base = baseOfPast(word) ?? IRREGULAR_PART[word] ?? null
    if (base && VERBS.has(base) && !/\b(?:I|we)\b/u.test(verb[2]!)) {
      const act = `${gerundOf(base)}${verb[2]!}`
      return { view: null, act, negated: not !== '' || /n't$/u.test(aux), asks: 'what-led' }
    }
  }
  const said = statement(aux, `${subject} ${rest}`, () => false)
  return { view: said && !/n'?t$/u.test(aux) ? `It looks to me as if ${said}` : null, asks: 'what-led' }
}

const IRREGULAR_PART: Record<string, string> = {
  given: 'give',
  taken: 'take',
  gone: 'go',
  chosen: 'choose',
  written: 'write',
  spoken: 'speak',
  frozen: 'freeze',
  driven: 'drive',
  shown: 'show',
  thrown: 'throw',
  done: 'do',
  drawn: 'draw',
}

/** Words that come after the subject of a question, never in it. */
const AFTER_SUBJECT =
  /^(?:really|just|even|not|so|too|very|a|an|the|in|on|at|about|worth|better|more|still|already|now|only|ever|going|supposed|meant|enough|exactly|also|literally|be|have|been|\p{Ll}{2,}(?:ing|ed))$/u

const thirdPerson = (verb: string): string =>
  /(?:s|x|z|ch|sh|o)$/u.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/u.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`

/** "wouldn't a warning do" → "a warning would do"; null when the subject's end is not certain. */
export function statement(aux: string, rest: string, isName: (word: string) => boolean): string | null {
  const positive = aux.replace(/n'?t$/u, '').replace(/^ca$/u, 'can').replace(/^wo$/u, 'will')
  const words = rest.split(/\s+/u)
  let n = 0
  if (/^(?:it|that|this|they|we|he|she|there|you|i|these|those)$/iu.test(words[0]!)) n = 1
  else if (isName(words[0]!) || (/^\p{Lu}\p{Ll}+$/u.test(words[0]!) && words.length > 1)) n = 1
  else if (
    /^(?:the|a|an|our|my|your|one|two|three|four|five|six|seven|eight|nine|ten|all|half|most|many|every|each|both|everybody|everyone|anybody|somebody|nobody|people|some|any|this|that)$/iu.test(
      words[0]!,
    )
  ) {
    for (let i = /^(?:the|an?|our|my|your)$/iu.test(words[0]!) ? 2 : 1; i < Math.min(words.length, 7); i++) {
      if (
        AFTER_SUBJECT.test(words[i]!) ||
        VERBS.has(words[i]!.toLowerCase()) ||
        /^(?:be|have|just|feel|mean|need|like|think|look|seem|cause|teach|learn|say)$/iu.test(words[i]!)
      ) {
        n = i
        break
      }
    }
  }
  if (n === 0 || n >= words.length) return null
  const subject = words.slice(0, n).join(' ')
  const predicate = words.slice(n).join(' ')
  if (positive === 'does') {
    const v = /^(?:(?:really|even|actually|just|always|still|never|only) )*(\p{Ll}+)/u.exec(predicate)
    return v && VERBS.has(v[1]!)
      ? `${lowered(capitalised(subject), isName)} ${predicate.replace(v[1]!, thirdPerson(v[1]!))}`
      : null
  }
  if (positive === 'do') return `${lowered(capitalised(subject), isName)} ${predicate}`
  return `${lowered(capitalised(subject), isName)} ${positive} ${predicate}`
    .replace(/^(i)\b/u, 'I')
    .replace(/ (is|would|are|will|could) (just|not) /u, ' $1 $2 ')
    .replace(/^that are/u, 'that is')
}
