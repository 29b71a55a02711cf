/** An independent grammar checker reads the rewrites of a sample of labelled drafts: it finds nothing new to mend. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Lint, LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import { beforeAll, describe, expect, it } from 'vitest'
import { detect } from '../../../src/engine/detect.ts'
import { Net } from '../../../src/engine/reading/net/net.ts'
import { parseWeights } from '../../../src/engine/reading/net/weights.ts'
import { advise } from '../../../src/engine/rewrite/index.ts'
import { chanceOf } from '../../../src/engine/text/random.ts'
import type { CoachInput, Finding } from '../../../src/engine/types.ts'
import { readCorpus } from '../../../tools/train/dataset.ts'

const SAMPLE = 90
/** Kinds that are faults of grammar; taste, spelling of names and long sentences are the writer's own affair. */
const FAULTS = new Set(['Agreement', 'Grammar', 'Repetition', 'BoundaryError', 'Nonstandard', 'Malapropism'])

let linter: LocalLinter
let net: Net

beforeAll(async () => {
  linter = new LocalLinter({ binary })
  const file = readFileSync(
    fileURLToPath(new URL('../../../src/engine/data/model/weights.bin', import.meta.url)),
  )
  net = new Net(
    parseWeights(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer),
  )
  await linter.setup()
}, 120_000)

const keyOf = (lint: Lint): string => `${lint.lint_kind()}: ${lint.get_problem_text().toLowerCase()}`
const faultsIn = async (text: string): Promise<string[]> =>
  (await linter.lint(text, { language: 'plaintext' })).filter((l) => FAULTS.has(l.lint_kind())).map(keyOf)

type Case = ReturnType<typeof readCorpus>[number]

/** A sample that is the same in every run. */
function sample(): Case[] {
  const chance = chanceOf(7)
  return readCorpus()
    .filter((c) => c.whole.findings.length > 0)
    .map((c) => ({ c, order: chance.next() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, SAMPLE)
    .map(({ c }) => c)
}

describe('the grammar of rewrites', () => {
  it('the checker is at work', async () => {
    expect(await faultsIn('I can see the the worry.')).not.toEqual([])
  })

  it('has no fault that the draft and the message did not have', { timeout: 180_000 }, async () => {
    const found: string[] = []
    for (const c of sample()) {
      const { draft, managerMessage, channel } = c.whole
      const input = { channel, draft, message: managerMessage, manager: c.manager } as CoachInput
      const { reading } = detect(input, net)
      const { rewrites } = advise(reading, labelled(c), {
        asked: false,
        seed: 1,
        detect: (text) => detect({ ...input, draft: text }, net).findings,
      })
      const had = new Set([...(await faultsIn(draft)), ...(await faultsIn(managerMessage ?? ''))])
      for (const r of rewrites)
        for (const fault of await faultsIn(r.text)) if (!had.has(fault)) found.push(`${c.id} ${fault}`)
    }
    expect(found).toEqual([])
  })
})

/** The labels of a case as findings. */
const labelled = (c: Case): Finding[] =>
  c.whole.findings.flatMap((f, i) => {
    const start = (f.in === 'draft' ? c.whole.draft : (c.whole.managerMessage ?? '')).indexOf(f.quote)
    if (start < 0) return []
    const finding: Partial<Finding> = {
      id: `f${i}`,
      rule: f.rule,
      in: f.in,
      start,
      end: start + f.quote.length,
      quote: f.quote,
      confidence: 0.9,
      shown: true,
    }
    return [finding as Finding]
  })
