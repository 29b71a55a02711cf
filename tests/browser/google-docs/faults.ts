/**
 * Accidents at every moment of a write: whatever happens, the text is as it was, or as it was meant, or as the accident
 * itself left it; nothing of anybody's is lost and nothing is there twice.
 */
import { expect, test } from 'vitest'
import type { Outcome } from '../../../src/sites/draft-source.ts'
import type { Fault } from '../../pages/google-docs/scene.ts'
import { SEED_SENTENCE, seedNotes } from '../../pages/google-docs/seed-notes.ts'
import { lineBehind } from './matrix.ts'
import type { Probe } from './probe.ts'

const WHEN = ['inSelect', 'afterSelect', 'onPaste', 'afterPaste'] as const
const DANA_BEFORE = 'Our team has been doing great.'
const DANA_AFTER = 'Read the budget'

/** Seeded random numbers, the same in every run. */
export function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

interface Run {
  outcome: Outcome
  text: string
  selection: string
  wasSelected: string
  pastes: number
  /** The accident has happened. */
  happened: boolean
}

/** `runs` random runs, `perPage` of them in one load of the page. */
export function faults(probe: () => Probe, runs: number, perPage = 20): void {
  test(`${runs} random accidents lose and double nothing`, async () => {
    const random = mulberry(20261122)
    const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
    const tally: Record<string, number> = {}
    /** An accident that has not happened would happen in the next run. */
    let isWaiting = false
    for (let n = 0; n < runs; n++) {
      if (n % perPage === 0 || isWaiting) {
        await probe().open(seedNotes({ switches: { inputDelay: pick([0, 25, 120]) } }))
        await probe().allow()
        await probe().own(SEED_SENTENCE)
      }
      const mark = `q${n}x`
      const fault = accident(pick, `d${n}y`, `t${n}z`)
      const { before, run } = await oneRun(probe(), mark, fault)
      isWaiting = fault !== null && !run.happened
      const what = run.outcome.ok ? 'ok' : run.outcome.trouble
      tally[what] = (tally[what] ?? 0) + 1
      check(run, before, mark, fault, `${n}: ${JSON.stringify({ fault, what })}`)
      // Ignored input and a changed tab stay; the next run needs the page as it was.
      await probe().evaluate(
        (typed) => {
          window.__docs.ignoreInput(false)
          if (window.__docs.truth().tab !== 't.0') window.__docs.switchTab('t.0')
          const { text } = window.__docs.truth()
          if (typed && text.includes(typed)) window.__docs.undo()
        },
        fault?.do === 'type' ? fault.text : '',
      )
      await probe().until(() => probe().evaluate(() => window.__docs.isReady))
      await probe().until(async () => (await probe().notes()).reading === 'live')
      // Reads the text as it is now; nothing is selected, so nothing comes of it.
      await probe().call('takeSelection')
      const { lines } = await probe().notes()
      if (lines.length === 0) await probe().own(SEED_SENTENCE.split(' ')[0]!)
    }
    console.info(JSON.stringify(tally))
    expect(tally.ok).toBeGreaterThan(runs / 5)
    expect(runs - (tally.ok ?? 0)).toBeGreaterThan(runs / 10)
  }, 900_000)
}

function accident(pick: <T>(all: readonly T[]) => T, edit: string, typed: string): Fault | null {
  const when = pick(WHEN)
  switch (
    pick(['edit above', 'edit below', 'edit here', 'type', 'tab', 'ignore', 'blur', 'retire', 'none'])
  ) {
    case 'edit above':
      return { when, do: 'edit', find: DANA_BEFORE, replace: `${DANA_BEFORE} ${edit}` }
    case 'edit below':
      return { when, do: 'edit', find: DANA_AFTER, replace: `${edit}\n${DANA_AFTER}` }
    case 'edit here':
      return { when, do: 'edit', find: 'transition', replace: `${edit} transition` }
    case 'type':
      // No key of the writer's comes in the middle of a task.
      return { when: when === 'inSelect' ? 'afterSelect' : when, do: 'type', text: typed }
    case 'tab':
      return { when, do: 'tab', id: 't.1' }
    case 'ignore':
      return { when, do: 'ignoreInput' }
    case 'blur':
      return { when, do: 'blur' }
    case 'retire':
      return { when, do: 'retire' }
    default:
      return null
  }
}

/** One write with an accident, and what the page knows to be so afterwards. */
async function oneRun(
  probe: Probe,
  mark: string,
  fault: Fault | null,
): Promise<{ before: string; run: Run }> {
  const before = await probe.evaluate(() => window.__docs.textOf('t.0'))
  const { draft } = await probe.read()
  const line = draft.split('\n')[0] ?? ''
  const seen = (): Promise<[string, number, number]> =>
    probe.evaluate(() => [
      window.__docs.truth().selection?.text ?? '',
      window.__docs.pastes.length,
      window.__docs.selectionCalls.length,
    ])
  const [wasSelected, pastes, calls] = await seen()
  if (fault) await probe.evaluate((one) => window.__docs.addFault(one), fault)
  const outcome = await probe.apply([lineBehind(draft, line, mark)], draft)
  const text = await probe.evaluate(() => window.__docs.textOf('t.0'))
  const [selection, pastesNow, callsNow] = await seen()
  const happened = /Select$/.test(fault?.when ?? '') ? callsNow > calls : pastesNow > pastes
  return { before, run: { outcome, text, selection, wasSelected, pastes: pastesNow - pastes, happened } }
}

function check(
  { outcome, text, pastes, happened, selection, wasSelected }: Run,
  before: string,
  mark: string,
  fault: Fault | null,
  why: string,
): void {
  const found = text.split(mark).length - 1
  expect(pastes, `${why}: one paste at most`).toBeLessThanOrEqual(1)
  expect(found, `${why}: nothing twice`).toBeLessThanOrEqual(1)
  if (outcome.ok) expect(found, `${why}: in`).toBe(1)
  else if (outcome.trouble !== 'unsure' && fault?.do !== 'tab') expect(found, `${why}: not in`).toBe(0)
  // The writer's next key must not replace what was selected for a write that came to nothing.
  if (fault?.do !== 'tab') expect(selection, `${why}: the selection`).toBe('')
  expect(wasSelected, `${why}: the selection, after a tab that was left`).toBe('')
  // Everything that stood there stands there still, in its order; what was added can be told by its mark.
  const added =
    fault?.do === 'edit' ? /d\d+y/.exec(fault.replace)?.[0] : fault?.do === 'type' ? fault.text : undefined
  if (added) expect(text.split(added).length - 1, `${why}: the accident’s words`).toBe(happened ? 1 : 0)
  const words = (of: string) =>
    of.split(/[^\p{L}\p{N}]+/u).filter((word) => word && word !== mark && word !== added)
  const joined = (of: string) => words(of.replaceAll(mark, ' ').replaceAll(added ?? mark, ' ')).join(' ')
  expect(joined(text), why).toBe(joined(before))
}
