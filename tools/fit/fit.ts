/**
 * Fits which wording suits which message to the marks of readers (tests/corpus/judged), and says by cross-validation
 * over messages how good the wording is that would be chosen:
 *
 *   npm run fit:wordings
 *   npm run fit:wordings -- FOLDER
 *
 * The first writes src/engine/data/fit/weights.json; the second what is fitted without each fifth of the cases, for
 * readings of rewrites that were not fitted on what is read (tools/readings/draw.ts).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { NOTES_LINES } from '../../src/engine/data/wordings/notes.ts'
import { PLAIN_QUESTIONS } from '../../src/engine/data/wordings/plain.ts'
import { detect } from '../../src/engine/detect.ts'
import { Net } from '../../src/engine/reading/net/net.ts'
import { parseWeights } from '../../src/engine/reading/net/weights.ts'
import { contextKeys, Fit, type FitWeights, gramsOf, slotKeys } from '../../src/engine/rewrite/fit.ts'
import { fitContext } from '../../src/engine/rewrite/fit-context.ts'
import { type Base, baseOf, type Kit, kitOf, type LearntMarks } from '../../src/engine/rewrite/kit.ts'
import { ASK_MOVES } from '../../src/engine/rewrite/state.ts'
import { understand } from '../../src/engine/rewrite/understand.ts'
import { labelledFindings } from '../readings/labelled-findings.ts'
import { type LabelledCase, readCorpus } from '../train/dataset.ts'
import { FOLDS, foldOf, type JudgedCase, readJudged } from './judged.ts'
import { ridge, type SparseRow } from './ridge.ts'

const OUT = new URL('../../src/engine/data/fit/weights.json', import.meta.url)
const PENALTY = 10
/**
 * What a mark is worth: one that does not fit does harm, and one that is only possible is far from one that would be
 * sent. By cross-validation this chooses better than the marks themselves, for questions, acknowledgements and lines alike.
 */
const WORTH = [-0.5, 0.6, 2]
/** What is shared by many wordings is weighed less than the wording itself: values of the columns. */
const VALUE = { id: 1, gram: 0.5, source: 1, slot: 0.5, context: 0.5 }
/** In hundredths of a mark; smaller weights are left out. */
const SMALLEST = 4

const file = readFileSync(new URL('../../src/engine/data/model/weights.bin', import.meta.url))
const net = new Net(
  parseWeights(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer),
)
const cases = new Map(readCorpus().map((c) => [c.id, c]))

function baseFor(c: LabelledCase): Base {
  const { reading } = detect(
    { channel: c.channel, draft: c.whole.draft, message: c.whole.managerMessage, manager: c.manager },
    net,
  )
  const findings = labelledFindings(c)
  return baseOf(reading, understand(reading, findings), findings)
}

interface Example extends JudgedCase {
  context: string[]
}

function examplesOf(judged: JudgedCase[]): Example[] {
  return judged.map((j) => {
    const c = cases.get(j.case)
    if (!c) throw new Error(`no case ${j.case} in the corpus`)
    const { reading, u } = baseFor(c)
    return { ...j, context: fitContext(reading, u, labelledFindings(c)) }
  })
}

type Column = [table: keyof typeof VALUE, key: string, sign?: string]

function columnsOf(example: Example, m: Example['marks'][number]): Column[] {
  const keys = contextKeys(m.wording)
  return [
    ['id', m.wording.id],
    ...gramsOf(m.wording.text).map((g): Column => ['gram', g]),
    ['source', m.source],
    ...slotKeys(m.wording.needs, m.slots).map((k): Column => ['slot', k]),
    ...example.context.flatMap((sign) => keys.map((k): Column => ['context', k, sign])),
  ]
}

function fitted(examples: readonly Example[]): FitWeights {
  const at = new Map<string, number>()
  const names: Column[] = []
  const all = examples.flatMap((e) => e.marks)
  const mean = all.reduce((sum, m) => sum + WORTH[m.mark]!, 0) / all.length
  const rows = examples.flatMap((e) =>
    e.marks.map((m): SparseRow => {
      const row: SparseRow = { at: [], value: [], target: WORTH[m.mark]! - mean }
      for (const column of columnsOf(e, m)) {
        const key = column.join('\u0000')
        let place = at.get(key)
        if (place === undefined) {
          place = names.length
          at.set(key, place)
          names.push(column)
        }
        row.at.push(place)
        row.value.push(VALUE[column[0]])
      }
      return row
    }),
  )
  const w = ridge(rows, names.length, PENALTY)
  const out = { id: {}, gram: {}, source: {}, slot: {} } as Record<string, Record<string, number>>
  const context: Record<string, Record<string, number>> = {}
  for (const [i, [table, key, sign]] of names.entries()) {
    const value = Math.round(100 * w[i]! * VALUE[table])
    if (Math.abs(value) < SMALLEST) continue
    const into = sign ? (context[sign] ?? {}) : out[table]!
    into[key] = value
    if (sign) context[sign] = into
  }
  return { mean: Math.round(100 * mean), ...out, context } as unknown as FitWeights
}

/** The mark of what would be chosen among what was judged, by weights that have not seen the message. */
function validate(name: string, examples: readonly Example[]): void {
  const chosen: number[] = []
  const any: number[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = (e: Example): boolean => foldOf(e.case) === fold
    const weights = fitted(examples.filter((e) => !inFold(e)))
    for (const e of examples.filter(inFold)) {
      const fit = new Fit(weights, e.context)
      const scored = e.marks.map((m) => ({ mark: m.mark, by: fit.of(m.wording as never, m.source, m.slots) }))
      chosen.push(scored.reduce((a, b) => (b.by > a.by ? b : a)).mark)
      any.push(e.marks.reduce((sum, m) => sum + m.mark, 0) / e.marks.length)
    }
  }
  const share = (mark: number): string =>
    `${((100 * chosen.filter((m) => m === mark).length) / chosen.length).toFixed(1)} %`
  const mean = (list: number[]): string => (list.reduce((a, b) => a + b, 0) / list.length).toFixed(2)
  console.log(
    `${name}: ${examples.length} messages; the one chosen: mean mark ${mean(chosen)} (2: ${share(2)}, 0: ${share(0)}); any: ${mean(any)}`,
  )
}

type Learnt = keyof LearntMarks

/** How often one question may be the one chosen. */
const LARGEST_SHARE = { ask: 0.025, ack: 0.055, line: 0.09, yes: 0.1, after: 0.12 }
/** To ask for a talk suits nearly everywhere, and is no question on the matter. */
const TALK: ReadonlySet<string> = new Set(
  PLAIN_QUESTIONS.filter((w) => w.move === 'take-it-to-talk').map((w) => w.id),
)
const LARGEST_SHARE_OF_TALK = 0.12
const TALK_STEP = 4
const MOST_BASES = 600
const ROUNDS = 40
const STEP = 60

/**
 * What suits many messages a little better than all else would be asked everywhere: its weight is lowered until it is
 * no longer chosen for more than its share of messages.
 */
function shared(weights: FitWeights, role: Learnt, bases: readonly Base[]): FitWeights {
  const id: Record<string, number> = { ...weights.id }
  const now: FitWeights = { ...weights, id }
  const contexts = bases.map((base) => fitContext(base.reading, base.u, base.findings))
  for (let round = 0; round < ROUNDS; round++) {
    const count = new Map<string, number>()
    const fresh = { ...now, id: { ...id } }
    for (const [i, base] of bases.entries()) {
      const fit = new Fit(fresh, contexts[i]!)
      const kit = kitOf({ ...base, fits: { [role]: fit } }, base.findings, {
        seed: i * 7919 + round,
        tone: 'plain',
        recent: new Set(),
      })
      const chosen = chosenBy(kit, role, base)
      if (chosen) count.set(chosen.id, (count.get(chosen.id) ?? 0) + 1)
    }
    let over = 0
    const talks = [...count].filter(([key]) => TALK.has(key))
    const talked = talks.reduce((sum, [, n]) => sum + n, 0) / bases.length
    if (talked > LARGEST_SHARE_OF_TALK)
      for (const [key] of talks) id[key] = Math.round((id[key] ?? 0) - TALK_STEP)
    for (const [key, n] of count) {
      const excess = n / bases.length - LARGEST_SHARE[role]
      if (excess <= 0) continue
      over++
      id[key] = Math.round((id[key] ?? 0) - Math.max(1, STEP * excess))
    }
    if (over === 0) break
  }
  return now
}

function chosenBy(kit: Kit, role: Learnt, { u, findings }: Base): { id: string } | null {
  if (role === 'ask') return kit.pick('ask', ASK_MOVES)
  if (role === 'yes')
    return kit.pick('yes', ['say-and-ask', 'agree-and-test'], [u.heavyPerson || u.load ? 'sober' : 'soft'])
  if (role === 'after') return kit.pick('after', ['agree-and-test'])
  if (role === 'ack')
    return findings.some((f) => f.rule === 'missing-empathy')
      ? kit.pick('ack', ['name-the-load'], [u.load?.kind ?? 'plain'])
      : kit.pick('ack', ['both-sides'], ['worrying'])
  const strained = findings.every((f) => f.rule === 'missing-empathy')
  return kit.pickLine(NOTES_MOVES, strained ? ['strain'] : NOTES_TAGS, HER, false)
}

const NOTES_MOVES = [...new Set(NOTES_LINES.map((w) => w.move))]
const NOTES_TAGS = ['question', 'open', 'purpose-this', 'motive', 'worry-this', 'worry-hurt', 'view']
const HER = {
  whom: 'her',
  their: 'her',
  sub: 'she',
  obj: 'her',
  is: 'is',
  has: 'has',
  does: 'does',
  sees: 'sees',
  matter: 'the plan',
}

const questions = examplesOf(readJudged('questions'))
const acknowledgements = examplesOf(readJudged('acknowledgements'))
const lines = examplesOf(readJudged('notes'))
const yeses = examplesOf(readJudged('yes'))
const after = examplesOf(readJudged('after-yes'))
/** A part of the cases, evenly drawn. */
const basesOf = (list: readonly Example[]): Base[] => {
  const ids = [...new Set(list.map((e) => e.case))]
  const step = Math.max(1, ids.length / MOST_BASES)
  return Array.from({ length: Math.min(MOST_BASES, ids.length) }, (_, i) =>
    baseFor(cases.get(ids[Math.floor(i * step)]!)!),
  )
}
const bases = {
  ask: basesOf(questions),
  ack: basesOf(acknowledgements),
  line: basesOf(lines),
  yes: basesOf(yeses),
  after: basesOf(after),
}
const fittedWithout = (fold: number | null): LearntMarks => {
  const kept = (e: Example): boolean => fold === null || foldOf(e.case) !== fold
  return {
    ask: shared(fitted(questions.filter(kept)), 'ask', bases.ask),
    ack: shared(fitted(acknowledgements.filter(kept)), 'ack', bases.ack),
    line: shared(fitted(lines.filter(kept)), 'line', bases.line),
    yes: shared(fitted(yeses.filter(kept)), 'yes', bases.yes),
    after: shared(fitted(after.filter(kept)), 'after', bases.after),
  }
}
const folder = process.argv[2]
if (folder) {
  mkdirSync(folder, { recursive: true })
  for (let fold = 0; fold < FOLDS; fold++)
    writeFileSync(`${folder}/marks-${fold}.json`, JSON.stringify(fittedWithout(fold)))
} else {
  validate('questions', questions)
  validate('acknowledgements', acknowledgements)
  validate('lines for notes', lines)
  validate('yeses', yeses)
  validate('questions after a yes that stands', after)
  const text = JSON.stringify(fittedWithout(null))
  writeFileSync(OUT, `${text}\n`)
  console.log(`${(text.length / 1000).toFixed(0)} kB`)
}
