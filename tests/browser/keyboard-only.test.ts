/**
 * Without a pointer, from the first page to the draft as it was: first run, a person added, the remark read, the
 * suggestion used, and undone.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SEED_DRAFT, SEED_MANAGER, seedScene } from '../pages/gmail/seed-scene.ts'
import { extensionId } from './support/chromium.ts'
import { composeOf, expectKeepsTheTalkOpen } from './support/compose.ts'
import { poll } from './support/poll.ts'
import { Stage } from './support/stage.ts'
import { words } from './support/words.ts'

/** More stops than any page has. */
const MOST_STOPS = 60

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterAll(() => stage?.close())

/** What has the focus: its words, or for a field its label. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
    return (label ?? element?.textContent ?? '').trim()
  })

/** Presses Tab until something with these words has the focus; the answer is how many presses that took. */
async function tabTo(page: Page, name: string): Promise<number> {
  for (let stops = 1; stops <= MOST_STOPS; stops++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)) === name) return stops
  }
  throw new Error(`no way by Tab to “${name}”`)
}

test('first run, person, remark, Use and Undo by the keyboard alone', async () => {
  const { page } = stage
  const id = await extensionId(stage.session.context)
  await page.goto(`chrome-extension://${id}/src/options/index.html?first`)
  await page.getByRole('heading', { name: words('first_title') }).waitFor()

  // Somebody is wanted here, so a mistake is told, and the keyboard is where it can be mended.
  await tabTo(page, words('people_name'))
  await page.keyboard.type(SEED_MANAGER.name)
  await page.keyboard.press('Enter')
  await poll(() => page.innerText('[role=alert]')).toBe(words('people_need'))
  expect(await focused(page)).toBe(words('people_addresses'))
  await page.keyboard.type(SEED_MANAGER.address)
  await page.keyboard.press('Enter')
  await page.getByText(SEED_MANAGER.address, { exact: true }).waitFor()
  await poll(() => focused(page)).toBe(words('people_name'))
  await tabTo(page, words('first_done'))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: words('first_done_title') }).waitFor()

  await stage.show(seedScene())
  const compose = composeOf(page)
  // The toolbar button; the browser's own keys reach it, and none of them reaches a browser in a test.
  const panel = await stage.openPanel()
  await panel.locator('.offer button.primary:not([aria-disabled="true"])').waitFor()
  const before = await compose.html()

  expect(await panel.innerText('[role=status]')).toContain(await panel.innerText('.seen h2'))
  await tabTo(panel, words('use'))
  await panel.keyboard.press('Enter')
  await poll(compose.text).not.toBe(SEED_DRAFT)
  expectKeepsTheTalkOpen(await compose.text())
  await poll(() => panel.innerText('[role=status]')).toBe(words('say_used'))
  expect(await tabTo(panel, words('undo'))).toBe(1)
  await panel.keyboard.press('Enter')
  await poll(compose.html).toBe(before)
  expect(await panel.innerText('[role=status]')).toBe(words('say_undone'))
  expect(await compose.text()).toBe(SEED_DRAFT)
  expect(await compose.errors()).toEqual([])
})
