/** What was made for one tab, document or life of the editor is not done to another. */
import { expect, test } from 'vitest'
import { SEED_SENTENCE, seedNotes } from '../../../pages/google-docs/seed-notes.ts'
import { replace } from '../edits.ts'
import type { Probe } from '../probe.ts'

export function tabs(probe: () => Probe): void {
  test('an edit made for one tab is not put into another', async () => {
    await probe().open(seedNotes())
    await probe().allow()
    await probe().own(SEED_SENTENCE)
    const { draft } = await probe().read()
    await probe().evaluate(() => window.__docs.switchTab('t.1'))
    const before = await probe().truth()
    expect(await probe().apply([replace(draft, 'agree', 'wonder')], draft)).toMatchObject({ ok: false })
    expect((await probe().truth()).text).toBe(before.text)
    expect((await probe().truth()).selection).toEqual(before.selection)
  })

  test('another document in the same page is another draft, and not allowed', async () => {
    const other = { id: 'another-document', name: 'Private', tabs: [{ body: ['My diary.'] }] }
    await probe().open(seedNotes({ other }))
    await probe().allow()
    const [first] = await probe().call<string[]>('ids')
    await probe().evaluate(() => window.__docs.openDocument('another-document'))
    await probe().until(async () => (await probe().call<string[]>('ids'))[0] !== first)
    expect(await probe().call<string[]>('changes')).toContain('gone')
    expect(await probe().notes()).toMatchObject({ title: 'Private', reading: 'closed', lines: [] })
  })

  test('the editor may start anew: reading goes on', async () => {
    await probe().open(seedNotes())
    await probe().allow()
    await probe().own(SEED_SENTENCE)
    await probe().evaluate(() => window.__docs.retire())
    const { draft } = await probe().read()
    expect(await probe().apply([replace(draft, 'agree', 'wonder')], draft)).toEqual({ ok: true })
  })
}
