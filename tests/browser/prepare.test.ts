/** "Prepare my 1:1" in the real side panel, in Chromium: from pasted notes to a sheet on the clipboard. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './support/axe.ts'
import { poll } from './support/poll.ts'
import { Stage } from './support/stage.ts'
import { words } from './support/words.ts'

const NOTES = `1:1 with Dana, 12 May
- Dana: worried about the June numbers with the new group
- agreed: let the director go; Tim takes over
- Dana thinking of cutting the Thursday call
- what should happen with the Leeds desk?`

let stage: Stage
let panel: Page

const button = (key: Parameters<typeof words>[0]) =>
  panel.getByRole('button', { name: words(key), exact: true })
const notes = () => panel.getByLabel(words('prepare_notes'), { exact: true })
const focused = () => panel.evaluate(() => document.activeElement?.textContent)

beforeAll(async () => {
  stage = await Stage.open()
  panel = await stage.openPanel()
})
afterAll(() => stage?.close())

test('works beside any page, and asks for something to read', async () => {
  await button('prepare_title').first().click()
  await notes().waitFor()
  expect(await button('prepare_make').getAttribute('aria-disabled')).toBe('true')
  await button('prepare_make').click({ force: true })
  expect(await notes().isVisible()).toBe(true)
  expect(await violations(panel)).toEqual([])
})

test('three questions to say aloud, each with the words it builds on, and all of it as text', async () => {
  await panel.getByLabel(words('prepare_from')).fill('Dana Reyes')
  await notes().fill(NOTES)
  await button('prepare_make').click()
  const title = words('prepare_for', 'Dana')
  await panel.getByRole('heading', { name: title }).waitFor()
  await poll(focused).toBe(title)
  expect(await panel.innerText('[role=status]')).toBe(words('say_sheet'))
  const aloud = await panel.locator('.aloud li > p:first-child').allInnerTexts()
  expect(aloud).toHaveLength(3)
  for (const question of aloud) expect(question).toMatch(/\?$/)
  for (const quote of await panel.locator('.prepared blockquote').allInnerTexts())
    expect(NOTES).toContain(quote.slice(quote.indexOf(':') + 1).trim())
  expect(await violations(panel)).toEqual([])

  await button('copy').click()
  await poll(() => panel.innerText('[role=status]')).toBe(words('say_copied'))
  await button('prepare_change').click()
  expect(await notes().inputValue()).toBe(NOTES)
  await panel.getByLabel(words('prepare_messages')).focus()
  await panel.keyboard.press('Control+V')
  const pasted = await panel.getByLabel(words('prepare_messages')).inputValue()
  expect(pasted.split('\n')[0]).toBe(title)
  for (const question of aloud) expect(pasted).toContain(question)
})

test('nothing of it is stored', async () => {
  expect(await stage.stored()).toEqual({})
})
