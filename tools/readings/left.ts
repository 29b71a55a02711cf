/**
 * What is left after rewriting, out of fold: TRAIN_WORK=<folder of npm run train> tsx tools/readings/left.ts
 *
 * Every labelled positive is read and rewritten by the model that was trained without its fold, for the findings that
 * the labels name. The rewrite is then read again by a model trained without another fold, which had no part in
 * making it. Printed: cases with a rewrite, cases in which the first rewrite still holds a finding, and how often the
 * most frequent wording stands in the first rewrites.
 */
import { detect } from '../../src/engine/detect.ts'
import { advise } from '../../src/engine/rewrite/index.ts'
import type { CoachInput } from '../../src/engine/types.ts'
import { readCorpus } from '../train/dataset.ts'
import { FOLDS, foldOf, netOf, trainWithout } from '../train/folds.ts'
import { labelledFindings } from './labelled-findings.ts'

const WORK = process.env.TRAIN_WORK ?? '.evaluation/train'
const nets = await Promise.all(
  Array.from({ length: FOLDS }, async (_, k) => netOf(await trainWithout(WORK, [k]))),
)

let positives = 0
let offered = 0
let left = 0
const reasons = new Map<string, number>()
const wordings = new Map<string, number>()
for (const c of readCorpus()) {
  const findings = labelledFindings(c)
  if (findings.length === 0) continue
  positives++
  const fold = foldOf(c.group)
  const own = nets[fold]!
  const judge = nets[(fold + 1) % FOLDS]!
  const input: CoachInput = {
    channel: c.channel,
    draft: c.whole.draft,
    message: c.whole.managerMessage,
    manager: c.manager,
  }
  const { reading } = detect(input, own)
  const advice = advise(reading, findings, {
    asked: false,
    seed: 1,
    detect: (draft) => detect({ ...input, draft }, own, undefined, reading).findings,
  })
  const first = advice.rewrites[0]
  if (!first) {
    reasons.set(advice.reason ?? 'no reason', (reasons.get(advice.reason ?? 'no reason') ?? 0) + 1)
    continue
  }
  offered++
  if (c.channel === 'email' && detect({ ...input, draft: first.text }, judge).findings.length > 0) left++
  for (const id of new Set(first.wordingIds)) wordings.set(id, (wordings.get(id) ?? 0) + 1)
}
const percent = (n: number, of: number): string => `${((100 * n) / of).toFixed(1)} %`
console.log(`labelled positives ${positives}, with a rewrite ${offered} (${percent(offered, positives)})`)
for (const [reason, n] of reasons) console.log(`  without: ${n} × ${reason}`)
console.log(`mail rewrites in which another fold's model still finds something: ${percent(left, offered)}`)
console.log('most frequent wordings:')
for (const [id, n] of [...wordings].sort((a, b) => b[1] - a[1]).slice(0, 5))
  console.log(`  ${id} ${percent(n, offered)}`)
