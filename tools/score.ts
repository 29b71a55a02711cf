/**
 * `npm run score`: coaches the labelled cases with what ships and scores the result. In-sample: the model has seen
 * these cases. For figures on unseen ones: `npm run evaluate`.
 *
 *   tsx tools/score.ts [--asked] [--errors] [SET …]     sets are file names without .jsonl; default: dc dd
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { jsonOf } from '../src/cli/output.ts'
import { coach, loadModel } from '../src/engine/index.ts'
import { readCorpus } from './train/dataset.ts'

const flags = process.argv.slice(2).filter((a) => a.startsWith('--'))
const named = process.argv.slice(2).filter((a) => !a.startsWith('--'))
const sets = named.length ? named : ['dc', 'dd']
const file = readFileSync(new URL('../src/engine/data/model/weights.bin', import.meta.url))
loadModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer)

const cases = readCorpus().filter((c) => sets.includes(c.set))
const outputs = cases.map((c) =>
  jsonOf(
    c.id,
    coach({
      channel: c.channel,
      draft: c.whole.draft,
      message: c.whole.managerMessage,
      manager: c.manager,
      asked: flags.includes('--asked'),
    }),
  ),
)
mkdirSync('.evaluation', { recursive: true })
writeFileSync('.evaluation/score.gold.jsonl', cases.map((c) => JSON.stringify(c.whole)).join('\n'))
writeFileSync('.evaluation/score.out.jsonl', outputs.map((o) => JSON.stringify(o)).join('\n'))
const scorer = new URL('../tests/corpus/score.mjs', import.meta.url).pathname
const args = [scorer, '.evaluation/score.gold.jsonl', '.evaluation/score.out.jsonl']
if (flags.includes('--errors')) args.push('--errors')
process.stdout.write(execFileSync('node', args, { maxBuffer: 1 << 27 }))
