/**
 * Floors on the labelled whole drafts. These figures are in-sample (the model has seen these cases); how well it
 * reads cases that it has not seen is in docs/model.md, by `npm run evaluate`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { jsonOf } from '../../src/cli/output.ts'
import { coach, loadModel } from '../../src/engine/index.ts'
import { readCorpus } from '../../tools/train/dataset.ts'

const scorer = fileURLToPath(new URL('score.mjs', import.meta.url))

interface Score {
  core: number
  cleanDraftsDisturbed: number
  rewriteOffered: number
  factsKept: number
  rewriteKeepsAllFacts: number
}

describe('the labelled whole drafts', () => {
  const whole = readCorpus().filter((c) => c.whole.mustKeep)
  let score: Score
  let found = 0
  let rewritten = 0

  beforeAll(() => {
    const bytes = readFileSync(new URL('../../src/engine/data/model/weights.bin', import.meta.url))
    loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
    const outputs = whole.map((c) => {
      const report = coach({
        channel: c.channel,
        draft: c.whole.draft,
        message: c.whole.managerMessage,
        manager: c.manager,
      })
      if (report.findings.length > 0 && c.whole.findings.length > 0) {
        found++
        if (report.rewrites.length > 0) rewritten++
      }
      return jsonOf(c.id, report)
    })
    const folder = mkdtempSync(join(tmpdir(), 'coach-up-score-'))
    writeFileSync(join(folder, 'gold.jsonl'), whole.map((c) => JSON.stringify(c.whole)).join('\n'))
    writeFileSync(join(folder, 'out.jsonl'), outputs.map((o) => JSON.stringify(o)).join('\n'))
    const json = execFileSync('node', [scorer, join(folder, 'gold.jsonl'), join(folder, 'out.jsonl'), '--json'])
    score = JSON.parse(json.toString()) as Score
  })

  it('reach a core F1 of at least one half', () => {
    expect(score.core).toBeGreaterThanOrEqual(0.5)
  })

  it('leave at least four of five good drafts undisturbed', () => {
    expect(score.cleanDraftsDisturbed).toBeLessThanOrEqual(0.2)
  })

  it('get a rewrite in at least nine of ten cases in which something was found', () => {
    expect(found).toBeGreaterThan(50)
    expect(rewritten / found).toBeGreaterThanOrEqual(0.9)
  })

  it('lose no fact in any rewrite', () => {
    expect(score.factsKept).toBe(1)
    expect(score.rewriteKeepsAllFacts).toBe(1)
  })
})
