/**
 * A week of drafts in Chromium, with everything a person does: afterwards the storage holds nothing outside the table
 * of what is stored, and no words of any draft but those that the person chose to keep.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RECORD_TYPES } from '../../src/platform/exchange.ts'
import { draftHtml } from '../pages/gmail/scene.ts'
import { SEED_DRAFT, SEED_MANAGER, SEED_MESSAGE, seedScene } from '../pages/gmail/seed-scene.ts'
import { composeOf } from './support/compose.ts'
import { poll } from './support/poll.ts'
import { Stage } from './support/stage.ts'
import { words } from './support/words.ts'

const OWN = 'What would make you sure that Tim is the right one for this group?'
/** What Alex answers from Monday to Friday. */
const DRAFTS = [
  SEED_DRAFT,
  "Hi Dana,\n\nGreat idea, let's do it. I'll draft the announcement for the whole team today.\n\nBest,\nAlex",
  'Hi Dana,\n\nAbsolutely, I am on board with all of this and will sort out the rest with Tim.\n\nBest,\nAlex',
  'Hi Dana,\n\nWorks for me. Consider it done, I will move the two projects over by Friday.\n\nBest,\nAlex',
  'Hi Dana,\n\nSounds good to me, go ahead and I will tell the others after lunch.\n\nBest,\nAlex',
]

let stage: Stage
let panel: Page
beforeAll(async () => {
  stage = await Stage.open()
  await stage.show(seedScene())
  panel = await stage.openPanel()
})
afterAll(() => stage?.close())

const button = (key: Parameters<typeof words>[0], ...values: string[]) =>
  panel.getByRole('button', { name: words(key, ...values), exact: true })
const useButton = () => panel.locator('.offer button.primary:not([aria-disabled="true"])')

/** Every run of five words in a text. */
function fives(text: string): string[] {
  const all = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []
  return all.slice(4).map((_, at) => all.slice(at, at + 5).join(' '))
}

test('a week leaves settings, people, counts, and the one pair that was kept', async () => {
  const compose = composeOf(stage.page)
  const seen = new Set([...fives(SEED_MESSAGE), ...fives(OWN)])
  await stage.forget()
  await stage.mark(SEED_MANAGER)
  for (const [day, draft] of DRAFTS.entries()) {
    await stage.show(seedScene({ draft: draftHtml(draft) }))
    await poll(() => panel.innerText('.mine blockquote')).not.toBe('')
    await useButton().waitFor()
    const start = await compose.html()
    await button('chip_open').click()
    await useButton().waitFor()
    await useButton().click()
    await poll(compose.html).not.toBe(start)
    for (const five of [...fives(draft), ...fives(await compose.text())]) seen.add(five)
    await button('undo').waitFor()
    if (day === 0) {
      await button('keep').click()
      await button('keep_undo').waitFor()
    }
    if (day === 1) {
      await button('undo').click()
      await poll(compose.html).toBe(start)
      await panel.getByText(words('own_label'), { exact: true }).click()
      await panel.getByLabel(words('own_label')).fill(OWN)
      await panel.keyboard.press('Enter')
      await useButton().waitFor()
    }
    if (day === 2) {
      await button('undo').click()
      await useButton().waitFor()
      await button('dismiss').click()
      await button('wrong').click()
      await panel.getByLabel(words('wrong_label')).waitFor()
      await button('dismiss_this').click()
      await panel.getByLabel(words('wrong_label')).waitFor({ state: 'detached' })
    }
  }
  // On Friday one kind is enough for this person; that is a setting.
  await button('undo').click()
  await useButton().waitFor()
  await button('dismiss').click()
  await button('dismiss_person', 'Dana').click()
  await poll(async () => JSON.stringify((await stage.stored()).people)).toContain('"rulesOff":["')

  const stored = await stage.stored()
  expect(Object.keys(stored).filter((key) => !RECORD_TYPES.some((type) => type.key === key))).toEqual([])
  expect(Object.keys((stored.usage as { value: object }).value).sort()).toEqual([
    'moveCounts',
    'recent',
    'weeks',
  ])
  const { pairs, ...others } = stored
  const text = fives(JSON.stringify(others))
  expect(text.filter((five) => seen.has(five))).toEqual([])
  // The search does find words where there are some.
  expect(fives(JSON.stringify(pairs).replace(/\\n/g, ' ')).filter((five) => seen.has(five))).not.toEqual([])
  expect(pairs).toMatchObject({ value: [{ before: SEED_DRAFT }] })
  expect((pairs as { value: unknown[] }).value).toHaveLength(1)
})
