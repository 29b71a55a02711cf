/** Whose words are read, and what the manager said. */
import { expect, test } from 'vitest'
import { SEED_SENTENCE, SEED_TOPIC, seedNotes } from '../../../pages/google-docs/seed-notes.ts'
import { replace } from '../edits.ts'
import { DANA, type Probe, sleep } from '../probe.ts'

export function ownWords(probe: () => Probe): void {
  test('what real keys change is the writer’s; what others change is not', async () => {
    await probe().open(seedNotes())
    await probe().allow()
    await probe().evaluate(() => window.__docs.otherAppends('Dana: I am worried about the numbers.'))
    await probe().caretBehind('Monday.')
    await probe().press('Enter')
    await probe().type('ask about the risk')
    await probe().until(async () => (await probe().notes()).lines.join() === 'ask about the risk')
    await probe().evaluate(() => window.__docs.otherEdits('ask about', 'Dana changed'))
    await probe().until(async () => (await probe().notes()).lines.length === 0)
  })

  test('keys that a script presses are nobody’s', async () => {
    await probe().open(seedNotes())
    await probe().allow()
    await probe().caretBehind('Monday.')
    await probe().evaluate(() => window.__docs.type(' typed by a script'))
    await sleep(1300)
    expect((await probe().notes()).lines).toEqual([])
  })

  test('what they said is taken from the lines that are selected', async () => {
    await probe().open(seedNotes())
    await probe().allow()
    await probe().own(SEED_SENTENCE)
    await probe().evaluate((text) => window.__docs.select(text), SEED_TOPIC.slice(10, 40))
    expect(await probe().call('hear', null)).toBe(true)
    expect((await probe().read()).message).toEqual({ text: SEED_TOPIC, from: DANA })
    await probe().caretBehind('Monday.')
    expect(await probe().call('hear', null)).toBe(false)
    expect((await probe().notes()).said).toBe(SEED_TOPIC)
  })

  test('while an input method is open nothing is read or written', async () => {
    await probe().open(seedNotes())
    await probe().allow()
    await probe().own(SEED_SENTENCE)
    const { draft } = await probe().read()
    await probe().caretBehind('Read the budget')
    await probe().evaluate(() => window.__docs.compose('ni'))
    const before = await probe().truth()
    expect(await probe().apply([replace(draft, 'agree', 'wonder')], draft)).toMatchObject({ ok: false })
    expect((await probe().truth()).text).toBe(before.text)
    await probe().evaluate(() => window.__docs.compose(null))
    expect((await probe().truth()).text).toContain('Read the budgetni')
  })
}
