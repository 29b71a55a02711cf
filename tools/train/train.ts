/**
 * Trains what ships: `npm run train`. Needs Debian's python3-torch.
 *
 * 1. the labelled cases become numbers (export.ts);
 * 2. five models, each without a fifth of the cases, read that fifth; from this the rules' scorecards and thresholds
 *    are fitted (thresholds also on half A of the public mail, if PUBLIC_MAIL is set);
 * 3. one model is trained on all cases.
 *
 * Writes src/engine/data/model/weights.bin, src/engine/data/scorecards.json and src/engine/data/model/card.json.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readCorpus } from './dataset.ts'
import { type Example, examplesOf } from './examples.ts'
import { fitRules } from './fit-rules.ts'
import { FOLDS, foldOf, netOf, trainAll, trainWithout } from './folds.ts'
import { onOrdinaryMail } from './ordinary.ts'
import { readPublicMail } from './public-mail.ts'

const WORK = process.env.TRAIN_WORK ?? '.evaluation/train'
const DATA = new URL('../../src/engine/data/', import.meta.url)

mkdirSync(WORK, { recursive: true })
execFileSync(process.execPath, ['--import', 'tsx', new URL('export.ts', import.meta.url).pathname, WORK], {
  stdio: 'inherit',
})
const folds = Array.from({ length: FOLDS }, (_, k) => k)
await trainAll(WORK, [...folds.map((k) => [k]), []], 2)

const cases = readCorpus()
const examples: Example[] = []
for (const k of folds) {
  const net = netOf(await trainWithout(WORK, [k]))
  for (const c of cases) if (foldOf(c.group) === k) examples.push(...examplesOf(c, net))
}
const full = await trainWithout(WORK, [])
const halfA = readPublicMail('replies-to-boss', 'A')?.concat(readPublicMail('work-mail', 'A') ?? [])
const cards = fitRules(examples, halfA ? onOrdinaryMail(halfA, netOf(full)) : undefined)
if (!halfA) console.error('PUBLIC_MAIL is not set: thresholds come from labelled cases alone')

copyFileSync(full, new URL('model/weights.bin', DATA))
writeFileSync(new URL('scorecards.json', DATA), `${JSON.stringify(cards)}\n`)
writeFileSync(
  new URL('model/card.json', DATA),
  `${JSON.stringify({ cases: cases.length, dataHash: dataHash(), thresholdsOnPublicMail: halfA !== undefined }, null, 2)}\n`,
)

/** Hash of all labelled cases, so that weights and data can be told to belong together. */
function dataHash(): string {
  const hash = createHash('sha256')
  for (const folder of ['acts/', 'cases/', 'sentences/', 'spans/']) {
    const directory = new URL(`../../tests/corpus/${folder}`, import.meta.url)
    for (const name of readdirSync(directory).sort()) hash.update(readFileSync(new URL(name, directory)))
  }
  return hash.digest('hex')
}
