/**
 * What is known of a message when a wording is chosen for it, as signs: by these the weights of data/fit say which
 * wording fits where. The same signs are used when the weights are fitted (tools/fit) and here.
 */
import type { Reading } from '../reading/reading.ts'
import type { Finding } from '../types.ts'
import { worries } from './concern.ts'
import type { Understanding } from './understand.ts'

/** Acts and gates above these count as present. */
const OPEN = 0.35
const HALF = 0.5

const REASON =
  /\b(?:because|since|cos|so that|as (?:i|we|it|the)|otherwise|it['’]s|would (?:save|give|free))\b/iu
const TORN = /\b(?:not sure|unsure|don['’]t know|dunno|torn|going round|two minds|can['’]t decide)\b/iu
/** Whose motives are guessed at. */
const GUESSED = [
  ['guess:you', /\byou\b/iu],
  ['guess:them', /^(?!.*\byou\b)/isu],
] as const
/** UTF-16 code units of the message that are looked at. */
const LONGEST = 4000

export function fitContext(reading: Reading, u: Understanding, findings: readonly Finding[]): string[] {
  const text = (reading.message?.text ?? '').slice(0, LONGEST)
  const open = (reading.message?.sentences ?? []).filter((s) => s.acts.open >= OPEN)
  const openText = open.map((s) => s.text).join(' ')
  const rule = findings.find((f) => f.rule !== 'missing-empathy')?.rule ?? 'missing-empathy'
  const guess = findings.find((f) => f.rule === 'assumed-motive')
  const signs: readonly (readonly [string, boolean])[] = [
    [`rule:${rule}`, true],
    [`kind:${u.kind}`, true],
    [`shape:${u.shape ?? 'none'}`, true],
    [`hedge:${u.hedge?.id ?? 'none'}`, true],
    [`load:${u.load?.kind ?? 'none'}`, true],
    [`length:${Math.min(5, Math.floor(Math.log2(text.length / 40 + 1)))}`, true],
    [`open:${Math.min(3, open.length)}`, true],
    ['worries', worries(text)],
    ['either-or', u.eitherOr],
    ...GUESSED.map(([sign, about]): readonly [string, boolean] => [
      sign,
      guess !== undefined && about.test(guess.quote),
    ]),
    ['asks-view', u.asksView],
    ['asks-plainly', u.asksPlainly],
    ['asks', text.includes('?')],
    ['heavy-person', u.heavyPerson],
    ['strain', reading.strain > HALF],
    ['decided', reading.decided > HALF],
    ['not-open', reading.open < HALF],
    ['shared', u.shared],
    ['plan', u.plan !== null],
    ['group', u.group !== null],
    ['person', u.person !== null],
    ['lead', u.lead !== null],
    ['public', u.public !== null],
    ['number', /\d/u.test(openText)],
    ['reason', REASON.test(openText)],
    ['torn', TORN.test(text)],
  ]
  return signs.filter(([, on]) => on).map(([sign]) => sign)
}
