/** Reads a draft with a fake model and says which gates it raises. */
import { GATES } from '../../src/engine/gates/index.ts'
import { type FullReading, read } from '../../src/engine/reading/read.ts'
import { type Summary, summaryOf } from '../../src/engine/rules/summary.ts'
import type { CoachInput } from '../../src/engine/types.ts'
import { fakeModel, type Said } from './fake-model.ts'

export type Given = Partial<CoachInput>

export function readWith(given: Given, said: Said = {}): { reading: FullReading; summary: Summary } {
  const reading = read({ channel: 'email', draft: '', ...given }, fakeModel(said))
  return { reading, summary: summaryOf(reading) }
}

/** Ids of the gates that are raised. */
export function gatesOf(given: Given, said: Said = {}): string[] {
  const { reading, summary } = readWith(given, said)
  return [...new Set(GATES.filter((gate) => gate.check(reading, summary)).map((gate) => gate.id))]
}

/** What the panel says where a gate silences everything; undefined where none does. */
export function silentLine(given: Given): string | undefined {
  const { reading, summary } = readWith(given)
  return GATES.find((gate) => gate.silences === 'all' && gate.check(reading, summary))?.line
}

/** Gates that protect: nothing is coached where one of them is raised. */
export const PROTECTING = ['G4', 'G5', 'G6', 'G10']

export const protecting = (gates: string[]): string[] => gates.filter((id) => PROTECTING.includes(id))

/** The catalogue writes `M: "…" D: "…"`, or the draft alone; notes in brackets are left out. */
export function givenBy(example: string): Given {
  const message = /M(?: \([^)]*\))?: "([^"]*)"/.exec(example)?.[1]
  const draft = /(?:D(?: \([^)]*\))?:|->) "([^"]*)"/.exec(example)?.[1]
  if (message === undefined && draft === undefined) return { draft: example.replace(/^"|"$/g, '') }
  return { draft: draft ?? '', message: message ?? null }
}
