/** The built extension on a document: consent, lines, coaching, Use and Undo in the real side panel. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, PEOPLE } from '../../src/platform/settings.ts'
import { docsRoutes } from '../pages/google-docs/routes.ts'
import { docsUrl } from '../pages/google-docs/scene.ts'
import { SEED_SENTENCE, SEED_TOPIC, seedNotes } from '../pages/google-docs/seed-notes.ts'
import type {} from '../pages/google-docs/sim-api.ts'
import { type PageServer, startServer } from '../pages/server.ts'
import { type ChromiumSession, launchChromium, openSidePanel, serviceWorker } from './support/chromium.ts'
import { poll } from './support/poll.ts'
import { built } from './support/stage.ts'
import { words } from './support/words.ts'

declare const chrome: { storage: { local: { set(items: object): Promise<void>; get(): Promise<object> } } }

let server: PageServer
let session: ChromiumSession

beforeAll(async () => {
  server = await startServer({ 'docs.google.com': await docsRoutes() })
  session = await launchChromium({ port: server.port, extension: built('chrome') })
  const value = [newPerson('dana', 'Dana Lee', ['dana@example.test'])]
  const record = { [PEOPLE.key]: { version: PEOPLE.version, value } }
  await (await serviceWorker(session.context)).evaluate((items) => chrome.storage.local.set(items), record)
})
afterAll(async () => {
  await session?.close()
  await server?.close()
})

test('from consent to Use and Undo', async () => {
  const page = session.context.pages()[0] ?? (await session.context.newPage())
  await page.goto(docsUrl(seedNotes()))
  await page.waitForFunction(() => window.__docs?.isReady, undefined, { polling: 20 })
  const text = () => page.evaluate(() => window.__docs.truth().text)
  const before = await text()
  const { panel, detach } = await openSidePanel(session, page)
  const button = (key: Parameters<typeof words>[0]) =>
    panel.getByRole('button', { name: words(key), exact: true })
  await button('notes_allow').click()
  await page.evaluate((line) => window.__docs.select(line), SEED_SENTENCE)
  await button('notes_select').click()
  await panel.getByText(words('notes_coached_one')).waitFor()
  await panel.getByText(words('notes_said')).click()
  await panel.getByLabel(words('notes_said')).fill(SEED_TOPIC)
  await button('notes_said_take').click()
  await panel.locator('.offer').waitFor()
  await button('use').first().click()
  await poll(text).not.toBe(before)
  expect(await text()).toContain(`${SEED_SENTENCE} I'll let Tim know and start the transition on Monday.\n`)
  await button('undo').first().click()
  await poll(text).toBe(before)
  const worker = await serviceWorker(session.context)
  const stored = JSON.stringify(await worker.evaluate(() => chrome.storage.local.get()))
  expect(stored).toContain('"consents"')
  expect(stored).not.toMatch(/Sounds good|transition|director/)
  expect(server.log.filter(({ url }) => url.includes('/export'))).toEqual([])
  expect(await page.evaluate(() => window.__docs.errors)).toEqual([])
  await detach()
})
