/**
 * What the built add-on shows besides a draft, in Firefox: the first run, "Prepare my 1:1" in the real sidebar, and
 * the practice page; each readable by all.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PRACTICE_SCENES } from '../../src/practice/scenes.ts'
import { gmailRoutes } from '../pages/gmail/routes.ts'
import { simUrl } from '../pages/gmail/scene.ts'
import { seedScene } from '../pages/gmail/seed-scene.ts'
import { type PageServer, startServer } from '../pages/server.ts'
import { violationsInSidebar, violationsInTab } from './support/axe.ts'
import type { FirefoxSession } from './support/firefox.ts'
import { poll } from './support/poll.ts'
import { launchBuiltFirefox } from './support/stage.ts'
import { words } from './support/words.ts'

/** Firefox gives every add-on an address of its own; said beforehand, a test can go there. */
const ADDRESS = '6f1f9b0e-3c0a-4d4b-9a53-2f6d1c7c8e10'
const UUIDS = JSON.stringify({ 'coach-up@coach-up.local': ADDRESS })
const SCENE = PRACTICE_SCENES[0]!

let server: PageServer
let firefox: FirefoxSession

beforeAll(async () => {
  server = await startServer({ 'mail.google.com': await gmailRoutes() })
  firefox = await launchBuiltFirefox({
    port: server.port,
    prefs: { 'extensions.webextensions.uuids': UUIDS },
  })
})
afterAll(async () => {
  await firefox?.close()
  await server?.close()
})

const inTab = () => firefox.evaluate(() => document.body.innerText)
const inSidebar = () => firefox.inSidebar<string>('document.body.innerText')
const go = (path: string) => firefox.goto(`moz-extension://${ADDRESS}/src/${path}`)
const pressInSidebar = (key: Parameters<typeof words>[0]) =>
  firefox.clickInSidebar(
    `[...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(words(key))})`,
  )
/** Clicks what is found on the page in front, with a real mouse. */
async function press(selector: string): Promise<void> {
  const [x, y] = await firefox.waitFor((wanted) => {
    const found = document.querySelector(wanted)
    found?.scrollIntoView({ block: 'center' })
    const box = found?.getBoundingClientRect()
    return box ? ([box.left + box.width / 2, box.top + box.height / 2] as const) : null
  }, selector)
  await firefox.click(x, y)
}

test('first run and settings', async () => {
  await go('options/index.html?first')
  await poll(inTab).toContain(words('first_title'))
  expect(await violationsInTab(firefox)).toEqual([])
  await press('.end button')
  await poll(inTab).toContain(words('first_done_keys', 'Alt+Shift+P'))
  expect(await violationsInTab(firefox)).toEqual([])
  await go('options/index.html')
  await poll(inTab).toContain(words('commandPanel'))
  expect(await violationsInTab(firefox)).toEqual([])
})

test('practice: a remark, Use, Undo, and a good answer', async () => {
  await go(`practice/index.html#${SCENE.id}`)
  const box = () => firefox.evaluate(() => document.querySelector('textarea')?.value)
  await press('.yours .second')
  await firefox.waitFor(() => document.querySelector('.offer button.primary:not([aria-disabled="true"])'))
  expect(await box()).toBe(SCENE.firstTry)
  expect(await violationsInTab(firefox)).toEqual([])
  await press('.offer button.primary')
  await poll(box).not.toBe(SCENE.firstTry)
  await poll(inTab).toContain(words('used_title'))
  await press('.offer button.second')
  await poll(box).toBe(SCENE.firstTry)
  await firefox.evaluate(() => document.querySelector('textarea')?.select())
  await firefox.type(SCENE.goodAnswer)
  await poll(inTab).toContain(words('nothing_title'))
  expect(await violationsInTab(firefox)).toEqual([])
})

test('the sidebar beside a mail to nobody on the list', async () => {
  await firefox.goto(simUrl(seedScene()))
  await firefox.waitFor(() => window.__sim?.isReady)
  await firefox.openSidebar()
  await poll(inSidebar).toContain(words('unmarked_hint'))
  expect(await violationsInSidebar(firefox)).toEqual([])
  await pressInSidebar('unmarked_once')
  await poll(inSidebar).toContain(words('use'))
  expect(await violationsInSidebar(firefox)).toEqual([])
})

test('“Prepare my 1:1” in the sidebar: notes in, a sheet out', async () => {
  await pressInSidebar('prepare_title')
  await poll(inSidebar).toContain(words('prepare_line'))
  expect(await violationsInSidebar(firefox)).toEqual([])
  await firefox.clickInSidebar(`document.querySelector('#prepare-notes')`)
  const notes = 'Dana is worried about the June numbers.\nDana thinking of cutting the Thursday call'
  await firefox.chrome(() => firefox.type(notes))
  await poll(() => firefox.inSidebar(`document.querySelector('#prepare-notes').value`)).toBe(notes)
  await pressInSidebar('prepare_make')
  await poll(inSidebar).toContain(words('prepare_aloud'))
  expect(await inSidebar()).toContain('Thursday call')
  expect(await violationsInSidebar(firefox)).toEqual([])
})
