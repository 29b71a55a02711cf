/** Underlines stand under their words, whatever the text does, and go with them. */
import { expect, test } from 'vitest'
import {
  hugeNotes,
  LAST_SENTENCE,
  notesOf,
  SEED_SENTENCE,
  seedNotes,
} from '../../../pages/google-docs/seed-notes.ts'
import { replace } from '../edits.ts'
import { expectUnder, FINDING } from '../expect-under.ts'
import { type Probe, sleep } from '../probe.ts'

export function underlines(probe: () => Probe): void {
  const show = async (words: string) => {
    const { draft } = await probe().read()
    const { start, end } = replace(draft, words, '')
    await probe().underline([{ start, end, strength: 'core', findingId: FINDING }])
    await probe().until(async () => (await probe().boxes()).length > 0)
  }

  test('stay while the person types beside them, and go with their words', async () => {
    await probe().open(seedNotes(), { underlines: true })
    await probe().allow()
    await probe().own(SEED_SENTENCE)
    await show(SEED_SENTENCE)
    await probe().caretBehind('Monday.')
    const seen: number[] = []
    for (const character of ' And I will ask.') {
      await probe().type(character)
      seen.push((await probe().boxes()).length)
    }
    expect(Math.min(...seen)).toBeGreaterThan(0)
    await sleep(500)
    await expectUnder(probe(), SEED_SENTENCE)
    await probe().caretBehind('Sounds')
    await probe().type('x')
    await probe().until(async () => (await probe().boxes()).length === 0)
  })

  test('follow the text when it is pushed down, wrapped, scrolled and drawn on other tiles', async () => {
    await probe().open(hugeNotes(12), { underlines: true })
    await probe().allow()
    await probe().own(LAST_SENTENCE)
    const { start, end } = replace((await probe().read()).draft, LAST_SENTENCE, '')
    await probe().underline([{ start, end, strength: 'core', findingId: FINDING }])
    for (let turn = 0; turn < 2; turn++) {
      await probe().evaluate((text) => window.__docs.scrollTo(text), LAST_SENTENCE)
      await probe().until(async () => (await probe().boxes()).length > 0)
      await sleep(150)
      await expectUnder(probe(), LAST_SENTENCE)
      await probe().evaluate(() => {
        document.querySelector('.kix-appview-editor')!.scrollTop = 0
      })
      await probe().until(async () => (await probe().boxes()).length === 0)
    }
    await probe().evaluate((text) => {
      window.__docs.otherEdits('Read the budget', 'Read\nthe\nbudget')
      window.__docs.scrollTo(text)
    }, LAST_SENTENCE)
    await probe().until(async () => (await probe().boxes()).length > 0)
    await sleep(150)
    await expectUnder(probe(), LAST_SENTENCE)
  })

  test('are under the right one of two like lines', async () => {
    await probe().open(notesOf('Agreed: go.', 'Between.', 'Agreed: go.', 'End.', ''), { underlines: true })
    await probe().allow()
    await probe().own('Agreed: go.\nEnd.')
    await show('Agreed: go.')
    await sleep(100)
    const [box] = await probe().boxes()
    const end = await probe().evaluate(() => window.__docs.placeOf('End.'))
    expect(end.top - box!.bottom).toBeLessThan(20)
    expect(end.top - box!.bottom).toBeGreaterThan(-3)
  })

  test('are gone, and their layer with them, when they are taken away or reading is forbidden', async () => {
    await probe().open(seedNotes(), { underlines: true })
    const nodes = () =>
      probe().evaluate(() => document.querySelector('.kix-appview-editor')!.childElementCount)
    const before = await nodes()
    await probe().allow()
    await probe().own(SEED_SENTENCE)
    await show(SEED_SENTENCE)
    expect(await nodes()).toBe(before + 1)
    await probe().underline([])
    expect(await nodes()).toBe(before)
    await show(SEED_SENTENCE)
    await probe().call('allow', null)
    expect(await nodes()).toBe(before)
    expect(await probe().evaluate(() => window.__docs.wiped)).toEqual([])
  })
}
