/**
 * The practice page of the built extension, in Chromium: a first try is coached as a draft in Gmail is, and nothing of
 * it is stored.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PRACTICE_SCENES } from '../../src/practice/scenes.ts'
import { violations } from './support/axe.ts'
import { extensionId } from './support/chromium.ts'
import { poll } from './support/poll.ts'
import { Stage } from './support/stage.ts'
import { words } from './support/words.ts'

const [scene, next] = PRACTICE_SCENES as unknown as [
  (typeof PRACTICE_SCENES)[number],
  (typeof PRACTICE_SCENES)[number],
]

let stage: Stage
let page: Page
let address: string

const box = () => page.getByLabel(words('practice_answer', scene.manager))
const button = (key: Parameters<typeof words>[0]) =>
  page.getByRole('button', { name: words(key), exact: true })
const useButton = () => page.locator('.offer button.primary:not([aria-disabled="true"])')
const focused = () => page.evaluate(() => document.activeElement?.textContent)

beforeAll(async () => {
  stage = await Stage.open()
  page = stage.page
  const id = await extensionId(stage.session.context)
  address = `chrome-extension://${id}/src/practice/index.html`
  await page.goto(address)
  await page.getByRole('heading', { level: 1, name: words('practice_title') }).waitFor()
})
afterAll(() => stage?.close())

describe('the list', () => {
  test('leads to every scene, by the keyboard too', async () => {
    expect(await page.locator('ol a').count()).toBe(12)
    expect(await violations(page)).toEqual([])
    await page.getByRole('link', { name: scene.title }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: scene.title }).waitFor()
    await poll(focused).toBe(scene.title)
  })
})

describe('a scene', () => {
  test('is quiet while nothing is written', async () => {
    expect(await page.innerText('.coaching')).toContain(words('practice_empty_title'))
    expect(await violations(page)).toEqual([])
  })

  test('a first try: remark, Use, Undo', async () => {
    await button('practice_load').click()
    await useButton().waitFor()
    expect(await box().inputValue()).toBe(scene.firstTry)
    expect(scene.message).toContain(await page.innerText('.theirs mark'))
    expect(scene.firstTry).toContain(await page.innerText('.mine blockquote'))
    expect(await violations(page)).toEqual([])

    await useButton().click()
    await poll(() => box().inputValue()).not.toBe(scene.firstTry)
    expect((await box().inputValue()).match(/\?/g)).toHaveLength(1)
    await poll(() => page.innerText('.after')).toContain(words('used_box_line'))
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Tab')
    expect(await focused()).toBe(words('undo'))
    await page.keyboard.press('Enter')
    await poll(() => box().inputValue()).toBe(scene.firstTry)
  })

  test('a good answer: nothing to suggest', async () => {
    await box().fill(scene.goodAnswer)
    await poll(() => page.innerText('.coaching')).toContain(words('nothing_title'))
    await poll(() => page.innerText('[role=status]')).toBe(words('say_nothing'))
    expect(await violations(page)).toEqual([])
  })

  test('the next one starts empty, and nothing of all this is stored', async () => {
    await page.getByRole('link', { name: words('practice_next', next.title) }).click()
    await page.getByRole('heading', { level: 1, name: next.title }).waitFor()
    expect(await page.getByLabel(words('practice_answer', next.manager)).inputValue()).toBe('')
    expect(await stage.stored()).toEqual({})
  })
})
