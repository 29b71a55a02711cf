/**
 * The labelled cases are the specification of the engine, so they are held to their own guidelines.
 */
import { describe, expect, it } from 'vitest'
import { DRAFT_ACTS, MESSAGE_ACTS } from '../../src/engine/reading/reading.ts'
import { RULE_IDS } from '../../src/engine/types.ts'
import { readCorpus, readFresh, readSentences } from '../../tools/train/dataset.ts'

const trained = readCorpus()
const fresh = readFresh()
const cases = [...trained, ...fresh]
const sentences = readSentences()

describe('labelled cases', () => {
  it('are at least three thousand, each with an id of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(3000)
    expect(new Set(cases.map((c) => c.id)).size).toBe(cases.length)
  })

  it('quote every finding to the letter', () => {
    const wrong = cases.flatMap((c) =>
      [...c.whole.findings, ...c.whole.optional]
        .filter((f) => !((f.in === 'draft' ? c.whole.draft : c.whole.managerMessage) ?? '').includes(f.quote))
        .map((f) => `${c.id}: ${f.quote}`),
    )
    expect(wrong).toEqual([])
  })

  it('use the rules, acts, weights and strains of the guidelines and no others', () => {
    const rules = new Set(cases.flatMap((c) => [...c.whole.findings, ...c.whole.optional].map((f) => f.rule)))
    expect([...rules].filter((r) => !RULE_IDS.includes(r))).toEqual([])
    const drafts = new Set(cases.flatMap((c) => c.draft.flatMap((s) => s.acts ?? [])))
    expect([...drafts].filter((a) => !(DRAFT_ACTS as readonly string[]).includes(a))).toEqual([])
    const messages = new Set(cases.flatMap((c) => c.message.flatMap((s) => s.acts ?? [])))
    expect([...messages].filter((a) => !(MESSAGE_ACTS as readonly string[]).includes(a))).toEqual([])
  })

  it('keep in every coach rewrite what must be kept', () => {
    const fold = (s: string): string => s.toLowerCase().replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ')
    const lost = cases.flatMap((c) =>
      (c.whole.mustKeep ?? [])
        .filter((fact) => !fold(c.whole.draft).includes(fold(fact)))
        .map((fact) => `${c.id}: ${fact}`),
    )
    expect(lost).toEqual([])
  })

  it('are kept apart where they never trained anything', () => {
    expect(fresh.length).toBeGreaterThan(1000)
    const texts = new Set(trained.map((c) => c.whole.draft))
    expect(fresh.filter((c) => texts.has(c.whole.draft)).map((c) => c.id)).toEqual([])
  })

  it('keep minimal pairs and near-duplicates in one group, so that no fold splits them', () => {
    const groupOf = new Map(trained.map((c) => [c.id, c.group]))
    const sizes = new Map<string, number>()
    for (const group of groupOf.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1)
    expect(Math.max(...sizes.values())).toBeLessThan(30)
    expect(groupOf.get('ta-001')).toBe(groupOf.get('ta-002'))
  })
})

describe('lone sentences', () => {
  it('each do something the guidelines name', () => {
    const known = new Set<string>([...DRAFT_ACTS, ...MESSAGE_ACTS])
    expect(sentences.filter((s) => s.acts.length === 0 || s.acts.some((a) => !known.has(a)))).toEqual([])
  })
})
