/**
 * An honest evaluation: `npm run evaluate`. No case is scored by a model, a weight or a threshold that has seen it.
 *
 * For each fold k, the sentence model that reads its cases was trained without fold k; the rules' scorecards and
 * thresholds were fitted on the other folds j, read by models trained without j (stacking). With --strict those
 * models were trained without both k and j, so that nothing at all has seen fold k; it trains ten more models and
 * takes three times as long. Public mail: half A
 * may set thresholds, half B is reported, read by the model that ships. So are the fresh cases, which never trained or
 * tuned a model, a scorecard or a threshold. Outputs are written in the command line's
 * format to .evaluation/ and scored by tests/corpus/score.mjs.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonOf } from '../../src/cli/output.ts'
import { detect } from '../../src/engine/detect.ts'
import type { SentenceModel } from '../../src/engine/reading/model.ts'
import type { Scorecards } from '../../src/engine/rules/scorecards.ts'
import { SCORECARDS } from '../../src/engine/rules/scorecards.ts'
import type { Report } from '../../src/engine/types.ts'
import { type LabelledCase, readCorpus, readFresh } from './dataset.ts'
import { type Example, examplesOf } from './examples.ts'
import { fitRules } from './fit-rules.ts'
import { FOLDS, foldOf, netOf, trainAll, trainWithout } from './folds.ts'
import { onOrdinaryMail } from './ordinary.ts'
import { PUBLIC_SETS, readPublicMail } from './public-mail.ts'

const WORK = process.env.TRAIN_WORK ?? '.evaluation/train'
const OUT = '.evaluation'
const ROUNDS = 1000

mkdirSync(WORK, { recursive: true })
mkdirSync(OUT, { recursive: true })
execFileSync(process.execPath, ['--import', 'tsx', new URL('export.ts', import.meta.url).pathname, WORK], {
  stdio: 'inherit',
})
const folds = Array.from({ length: FOLDS }, (_, k) => k)
const strict = process.argv.includes('--strict')
const pairs = strict ? folds.flatMap((k) => folds.filter((j) => j > k).map((j) => [k, j])) : []
await trainAll(WORK, [...folds.map((k) => [k]), ...pairs, []], 2)

const cases = readCorpus()
const halfA = readPublicMail('replies-to-boss', 'A')?.concat(readPublicMail('work-mail', 'A') ?? [])
const outputs = new Map<string, { unasked: object; asked: object }>()
for (const k of folds) {
  const net = netOf(await trainWithout(WORK, [k]))
  const cards = await cardsWithout(k, net)
  for (const c of cases) if (foldOf(c.group) === k) outputs.set(c.id, outputOf(c, net, cards))
}

async function cardsWithout(k: number, net: SentenceModel): Promise<Scorecards> {
  const examples: Example[] = []
  for (const j of folds.filter((f) => f !== k)) {
    const inner = netOf(await trainWithout(WORK, strict ? [k, j].sort() : [j]))
    for (const c of cases) if (foldOf(c.group) === j) examples.push(...examplesOf(c, inner))
  }
  return fitRules(examples, halfA ? onOrdinaryMail(halfA, net) : undefined)
}

function outputOf(
  c: LabelledCase,
  net: SentenceModel,
  cards: Scorecards,
): { unasked: object; asked: object } {
  const input = {
    channel: c.channel,
    draft: c.whole.draft,
    message: c.whole.managerMessage,
    manager: c.manager,
  }
  const one = (asked: boolean): object => {
    const { findings, gates, silent } = detect({ ...input, asked }, net, cards)
    const report = {
      findings,
      gates,
      silent: silent?.id ?? null,
      rewrites: [],
      ladder: [],
    } as unknown as Report
    return jsonOf(c.id, report)
  }
  return { unasked: one(false), asked: one(true) }
}

const fresh = readFresh()
const shipped = netOf(`${WORK}/full.bin`)
for (const c of fresh) outputs.set(c.id, outputOf(c, shipped, SCORECARDS))

const sets: [string, LabelledCase[]][] = [
  ['dc + dd', cases.filter((c) => ['dc', 'dd'].includes(c.set))],
  ['dc', cases.filter((c) => c.set === 'dc')],
  ['dd', cases.filter((c) => c.set === 'dd')],
  ['acts of other hands (t*)', cases.filter((c) => c.set.startsWith('t'))],
  ['own (v*)', cases.filter((c) => c.set.startsWith('v'))],
  ['all', cases],
  ['fresh, read by what ships', fresh],
]
for (const [name, set] of sets) {
  console.log(`\n## ${name}`)
  for (const way of ['unasked', 'asked'] as const) report(name, set, way)
}
for (const set of PUBLIC_SETS) reportPublic(set)

interface Score {
  core: number
  microF1: number
  cleanDraftsDisturbed: number
  perRule: Record<
    string,
    { hit: number; miss: number; extra: number; precision: number; recall: number; f1: number }
  >
}

function scoreOf(set: LabelledCase[], way: 'unasked' | 'asked', errors?: string): Score {
  const file = `${OUT}/${way}`
  writeFileSync(`${file}.gold.jsonl`, set.map((c) => JSON.stringify(c.whole)).join('\n'))
  writeFileSync(`${file}.out.jsonl`, set.map((c) => JSON.stringify(outputs.get(c.id)![way])).join('\n'))
  const scorer = new URL('../../tests/corpus/score.mjs', import.meta.url).pathname
  if (errors) {
    const text = execFileSync('node', [scorer, `${file}.gold.jsonl`, `${file}.out.jsonl`, '--errors'], {
      maxBuffer: 1 << 27,
    })
    writeFileSync(errors, text)
  }
  const json = execFileSync('node', [scorer, `${file}.gold.jsonl`, `${file}.out.jsonl`, '--json'], {
    maxBuffer: 1 << 27,
  })
  return JSON.parse(json.toString()) as Score
}

function report(name: string, set: LabelledCase[], way: 'unasked' | 'asked'): void {
  const errors = `${OUT}/errors-${way}-${name.replace(/\W+/gu, '-')}.txt`
  const s = scoreOf(set, way, errors)
  const pct = (x: number): string => (100 * x).toFixed(1)
  const [low, high] = interval(set, way)
  console.log(
    `${way.padEnd(8)} ${set.length} cases   core F1 ${pct(s.core)} [${pct(low)}, ${pct(high)}]   micro F1 ${pct(s.microF1)}   good drafts disturbed ${pct(s.cleanDraftsDisturbed)}   core recall ${pct(coreRecall(s))}`,
  )
  console.log(
    Object.entries(s.perRule)
      .map(([rule, v]) => `   ${rule} ${pct(v.precision)}/${pct(v.recall)}`)
      .join(''),
  )
}

function coreRecall(s: Score): number {
  const core = ['closed-agreement', 'missing-empathy'].map((r) => s.perRule[r]!)
  const hit = core.reduce((n, v) => n + v.hit, 0)
  return hit / Math.max(1, hit + core.reduce((n, v) => n + v.miss, 0))
}

/** 95 % interval of the core F1 by resampling cases; each case is scored once and the counts are resampled. */
function interval(set: LabelledCase[], way: 'unasked' | 'asked'): [number, number] {
  if (set.length > 400) return bySampling(set, way, 20)
  return bySampling(set, way, ROUNDS / 20)
}

function bySampling(set: LabelledCase[], way: 'unasked' | 'asked', blocks: number): [number, number] {
  // Cases are dealt into blocks that are scored once each; blocks are then resampled.
  const counts = Array.from({ length: Math.min(blocks, set.length) }, (_, b) => {
    const s = scoreOf(
      set.filter((_c, i) => i % blocks === b),
      way,
    )
    const core = ['closed-agreement', 'missing-empathy'].map((r) => s.perRule[r]!)
    return core.reduce((t, v) => ({ hit: t.hit + v.hit, off: t.off + v.miss + v.extra }), { hit: 0, off: 0 })
  })
  let seed = 12345
  const next = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  const values = Array.from({ length: ROUNDS }, () => {
    let hit = 0
    let off = 0
    for (let i = 0; i < counts.length; i++) {
      const c = counts[Math.floor(next() * counts.length)]!
      hit += c.hit
      off += c.off
    }
    return (2 * hit) / Math.max(1, 2 * hit + off)
  }).sort((a, b) => a - b)
  return [values[Math.floor(0.025 * ROUNDS)]!, values[Math.floor(0.975 * ROUNDS)]!]
}

function reportPublic(set: (typeof PUBLIC_SETS)[number]): void {
  const mails = readPublicMail(set, 'B')
  if (!mails) {
    console.log(`\n${set}: PUBLIC_MAIL is not set, not measured`)
    return
  }
  const with_ = mails.map((m) => ({ id: m.id, findings: detect(m.input, shipped, SCORECARDS).findings }))
  const any = with_.filter((m) => m.findings.length > 0)
  writeFileSync(`${OUT}/public-${set}.jsonl`, any.map((m) => JSON.stringify(m)).join('\n'))
  console.log(
    `\n${set}, half B: ${any.length} of ${mails.length} with any card (${((100 * any.length) / mails.length).toFixed(1)} %)`,
  )
}
