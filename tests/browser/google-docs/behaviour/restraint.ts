/** What the adapter does not do unless it is asked to. */
import { expect, test } from 'vitest'
import { SEED_SENTENCE, seedNotes } from '../../../pages/google-docs/seed-notes.ts'
import { lineBehind } from '../edits.ts'
import { type Probe, sleep } from '../probe.ts'
import { expectRestraint } from '../restraint.ts'

export function restraint(probe: () => Probe): void {
  test('only the page itself asks the network, but for the copy that was clicked for', async () => {
    await probe().open(seedNotes(), { underlines: true })
    await probe().allow()
    await probe().own(SEED_SENTENCE)
    const { draft } = await probe().read()
    await probe().apply([lineBehind(draft, draft, 'ask why')], draft)
    await sleep(300)
    await expectRestraint(probe())
    expect(probe().exports()).toBe(0)
    await probe().fetchCopy()
    await expectRestraint(probe())
    expect(probe().exports()).toBe(1)
  })

  test('selections are set only for a write, or when the person asks to be shown a line', async () => {
    await probe().open(seedNotes(), { underlines: true })
    await probe().allow()
    await probe().own(SEED_SENTENCE)
    await probe().caretBehind('Monday.')
    await probe().type(' And more.')
    await sleep(1500)
    await expectRestraint(probe())
    const calls = () => probe().evaluate(() => window.__docs.selectionCalls.length)
    expect(await calls()).toBe(0)
    await probe().call('goTo', 0)
    expect(await calls()).toBe(1)
    expect((await probe().truth()).selection?.text).toContain(SEED_SENTENCE)
  })
}
