/**
 * The catalogue's hard negatives and gate examples: where silence is right. (How many positives are found is
 * measured, not required, here: docs/model.md.)
 */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { coach, loadModel } from '../../src/engine/index.ts'
import { type Example, gateExamples, negatives } from './catalogue.ts'

const SAFETY = ['G4', 'G5', 'G6', 'G10', 'G11']

describe('the catalogue', () => {
  beforeAll(() => {
    const bytes = readFileSync(new URL('../../src/engine/data/model/weights.bin', import.meta.url))
    loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  })

  const disturbed = (examples: Example[]): string[] =>
    examples.flatMap((e) => {
      const { findings } = coach(e.input)
      return findings.length ? [`${e.id}: ${e.text} → ${findings.map((f) => f.rule).join(', ')}`] : []
    })

  it('is read as written', () => {
    expect(negatives.length).toBeGreaterThan(150)
    expect(gateExamples.length).toBeGreaterThan(90)
  })

  it('finds no remark on any example of a gate that protects', () => {
    const safe = gateExamples.filter((e) => SAFETY.includes(e.id.split(' ')[0]!))
    expect(disturbed(safe)).toEqual([])
  })

  it('disturbs at most two in a hundred of its hard negatives and gate examples', () => {
    const all = [...negatives, ...gateExamples]
    expect(disturbed(all).length / all.length).toBeLessThanOrEqual(0.02)
  })
})
