/** The built add-on on a document: consent, lines, a remark, Use and Undo in Firefox' real sidebar, by real clicks. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, PEOPLE } from '../../src/platform/settings.ts'
import { docsRoutes } from '../pages/google-docs/routes.ts'
import { docsUrl } from '../pages/google-docs/scene.ts'
import { SEED_SENTENCE, SEED_TOPIC, seedNotes } from '../pages/google-docs/seed-notes.ts'
import type {} from '../pages/google-docs/sim-api.ts'
import { type PageServer, startServer } from '../pages/server.ts'
import { violationsInSidebar } from './support/axe.ts'
import type { FirefoxSession } from './support/firefox.ts'
import { poll } from './support/poll.ts'
import { launchBuiltFirefox } from './support/stage.ts'
import { words } from './support/words.ts'

let server: PageServer
let firefox: FirefoxSession

beforeAll(async () => {
  server = await startServer({ 'docs.google.com': await docsRoutes() })
  firefox = await launchBuiltFirefox({
    port: server.port,
    // As after the question that Firefox asks at installation.
    prefs: { 'extensions.originControls.grantByDefault': true },
  })
  await firefox.goto(docsUrl(seedNotes()))
  await firefox.waitFor(() => window.__docs?.isReady)
  await firefox.openSidebar()
  const value = [newPerson('dana', 'Dana Lee', ['dana@example.test'])]
  const record = { [PEOPLE.key]: { version: PEOPLE.version, value } }
  await firefox.inSidebar(`browser.storage.local.set(${JSON.stringify(record)})`)
})
afterAll(async () => {
  await firefox?.close()
  await server?.close()
})

type Key = Parameters<typeof words>[0]
const said = () => firefox.inSidebar<string>('document.body.innerText')
const has = (selector: string) =>
  firefox.inSidebar<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`)
const text = () => firefox.evaluate(() => window.__docs.truth().text)
/** Clicks a button or the head of a fold by its words. */
const click = async (key: Key): Promise<void> => {
  const found = `[...document.querySelectorAll('button, summary')].find((one) => one.textContent === ${JSON.stringify(words(key))})`
  await poll(() => firefox.inSidebar<boolean>(`${found} !== undefined`)).toBe(true)
  await firefox.clickInSidebar(found)
}
const select = (words: string) => firefox.evaluate((line) => window.__docs.select(line), words)

test('from consent to a remark, Use and Undo', async () => {
  await poll(said).toContain(words('notes_ask_title'))
  const before = await text()
  expect(await violationsInSidebar(firefox)).toEqual([])
  await click('notes_allow')
  await poll(said).toContain(words('to_notes_with', 'Dana Lee'))
  await select(SEED_SENTENCE)
  await click('notes_select')
  await poll(said).toContain(words('notes_coached_one'))
  await click('notes_said')
  await select(SEED_TOPIC)
  await click('notes_said_select')
  await poll(() => has('.offer button.primary:not([aria-disabled="true"])')).toBe(true)
  expect(await violationsInSidebar(firefox)).toEqual([])
  await click('use')
  await poll(text).not.toBe(before)
  const lines = (all: string) => all.split('\n')
  // What stood there stands there still, line by line; one line came in.
  expect(lines(await text()).filter((line) => !lines(before).includes(line))).toHaveLength(1)
  await poll(() => has('.offer.done')).toBe(true)
  await click('undo')
  await poll(text).toBe(before)
  // Once more, and back by the keyboard while the focus is in the sidebar.
  await poll(() => has('.offer button.primary:not([aria-disabled="true"])')).toBe(true)
  await click('use')
  await poll(text).not.toBe(before)
  await poll(() => has('.offer.done')).toBe(true)
  await firefox.pressAtFocus('z', 'Control')
  await poll(text).toBe(before)
  expect(await firefox.evaluate(() => window.__docs.errors)).toEqual([])
})

test('the sheet for the 1:1 from the document, and no request but Docs’ own', async () => {
  await click('notes_sheet_make')
  await poll(said).toContain(words('prepare_for', 'Dana'))
  expect(await said()).toContain(words('notes_sheet_live', '6'))
  expect(await violationsInSidebar(firefox)).toEqual([])
  await click('back')
  await poll(said).toContain(words('notes_sheet_make'))
  expect(server.log.filter(({ url }) => url.includes('/export'))).toEqual([])
  expect(new Set(firefox.proxy.allowed)).toEqual(new Set(['docs.google.com:443']))
})
