/** The first run in Chromium: opened once by the installation, skipped or gone through, and to be seen again. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './support/axe.ts'
import { extensionId, firstRunOf } from './support/chromium.ts'
import { pause, poll } from './support/poll.ts'
import { Stage } from './support/stage.ts'
import { words } from './support/words.ts'

/** The parts that are used of the API of chrome://extensions, and of an extension's page. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>
    reload(id: string): Promise<void>
  }
  runtime: {
    sendMessage(message: unknown): Promise<unknown>
    getContexts(filter: { contextTypes: string[] }): Promise<unknown[]>
  }
}

let stage: Stage
let context: BrowserContext
let page: Page
const heading = () => page.innerText('h1')
const button = (key: Parameters<typeof words>[0]) =>
  page.getByRole('button', { name: words(key), exact: true })

beforeAll(async () => {
  stage = await Stage.open({ firstRun: true })
  context = stage.session.context
  page = await firstRunOf(context)
})
afterAll(() => stage?.close())

test('an installation opens it in front', async () => {
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await heading()).toBe(words('first_title'))
  expect(await violations(page)).toEqual([])
})

test('skipped, it says where the coach is to be found, and the keyboard goes along', async () => {
  await button('first_skip').focus()
  await page.keyboard.press('Enter')
  await poll(heading).toBe(words('first_done_title'))
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await poll(() => page.innerText('main')).toContain(words('first_done_keys', 'Alt+P'))
  expect(await violations(page)).toEqual([])
  expect(await stage.stored()).toEqual({})
})

test('the settings show it again', async () => {
  await button('options_title').click()
  await poll(heading).toBe(words('options_title'))
  await page.getByRole('link', { name: words('first_again') }).click()
  await poll(heading).toBe(words('first_title'))
})

test('loaded anew, the extension does not open it', async () => {
  const id = await extensionId(context)
  const extensions = await context.newPage()
  await extensions.goto('chrome://extensions')
  await page.close()
  await extensions.evaluate(async (extension) => {
    // Without it Chromium may leave an unpacked extension switched off.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    await chrome.developerPrivate.reload(extension)
  }, id)
  // A page of the extension comes up again, and a message wakes the worker: if it opened a page, that would be now.
  const settings = await context.newPage()
  await poll(async () => {
    await settings.goto(`chrome-extension://${id}/src/options/index.html`)
    return settings.evaluate(async () => {
      await chrome.runtime.sendMessage({ type: 'nobody listens' }).catch(() => undefined)
      return (await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length
    })
  }).toBe(1)
  await pause(1500)
  expect(context.pages().map((one) => one.url())).not.toContainEqual(expect.stringContaining('first'))
})
