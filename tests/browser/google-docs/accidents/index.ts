/** Accidents at every moment of a write, in random order. */
import { expect, test } from 'vitest'
import { SEED_SENTENCE, seedNotes } from '../../../pages/google-docs/seed-notes.ts'
import type { Probe } from '../probe.ts'
import { expectUnharmed } from './expectations.ts'
import { type Accident, accident, KINDS, OTHER_DOCUMENT, SELECTED } from './kinds.ts'
import { oneRun } from './one-run.ts'
import { type Pick, picker } from './random.ts'

/** Runs in one load of the page. */
const PER_PAGE = 20
/** With so many runs every kind of accident has happened. */
const MANY = 200

export function accidents(probe: () => Probe, runs: number): void {
  test(`${runs} random accidents lose and double nothing`, async () => {
    const pick = picker(20261122)
    const happened = new Set<string>()
    let written = 0
    let isFresh = false
    for (let n = 0; n < runs; n++) {
      if (n % PER_PAGE === 0 || !isFresh) await openAnew(probe(), pick)
      const mark = `q${n}x`
      const planned = accident(pick, n)
      const run = await oneRun(probe(), pick, mark, planned)
      expectUnharmed(run, mark, planned, `${n}: ${JSON.stringify({ planned, outcome: run.outcome })}`)
      if (run.outcome?.ok) written++
      if (run.happened) happened.add(planned.kind)
      // An accident that has not happened would happen in the next run.
      isFresh = !planned.isEnd && (run.happened || planned.fault === null)
      if (isFresh) await tidy(probe(), planned)
    }
    expect(written).toBeGreaterThan(runs / 5)
    expect(written).toBeLessThan(runs * 0.9)
    if (runs >= MANY) expect([...happened].sort()).toEqual([...KINDS].sort())
  }, 1_800_000)
}

async function openAnew(probe: Probe, pick: Pick): Promise<void> {
  const other = { id: OTHER_DOCUMENT, name: 'Private', tabs: [{ body: ['My diary.'] }] }
  await probe.open(seedNotes({ other, switches: { inputDelay: pick([0, 25, 120]) } }))
  await probe.allow()
  await probe.own(SEED_SENTENCE)
}

/** Ignored input and a changed tab stay; the next run needs the page as it was. */
async function tidy(probe: Probe, { kind }: Accident): Promise<void> {
  await probe.evaluate(
    (selected) => {
      const sim = window.__docs
      sim.ignoreInput(false)
      if (sim.truth().tab !== 't.0') sim.switchTab('t.0')
      if (selected) sim.caretBehind(selected)
    },
    kind === 'another selection' ? SELECTED : '',
  )
  await probe.until(() => probe.evaluate(() => window.__docs.isReady))
  await probe.until(async () => (await probe.notes()).reading === 'live')
  // Reads the text as it is now; nothing is selected, so nothing comes of it.
  await probe.call('takeSelection')
  const { lines } = await probe.notes()
  if (lines.length === 0) await probe.own(SEED_SENTENCE.split(' ')[0]!)
}
