/** Notes in the real side panel: whom they name, the sheet for the 1:1 made from them, and the settings' list of them. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { CONSENTS, type Consents } from '../../src/platform/consents.ts'
import { newPerson, PEOPLE } from '../../src/platform/settings.ts'
import { docsRoutes } from '../pages/google-docs/routes.ts'
import { docsUrl, type Scene } from '../pages/google-docs/scene.ts'
import { notesOf } from '../pages/google-docs/seed-notes.ts'
import type {} from '../pages/google-docs/sim-api.ts'
import { type PageServer, startServer } from '../pages/server.ts'
import { violations } from './support/axe.ts'
import {
  type ChromiumSession,
  extensionId,
  launchChromium,
  openSidePanel,
  serviceWorker,
} from './support/chromium.ts'
import { poll } from './support/poll.ts'
import { built } from './support/stage.ts'
import { words } from './support/words.ts'

declare const chrome: {
  storage: { local: { clear(): Promise<void>; set(items: object): Promise<void>; get(): Promise<object> } }
}

const NOTES = [
  'Dana: worried about the June numbers with the new group',
  'agreed: let the director go; Tim takes over',
  'Dana thinking of cutting the Thursday call',
  'what should happen with the Leeds desk?',
]
const ATTENDEES = {
  text: ['Attendees: ', { text: 'Dana Lee', link: 'mailto:dana@example.test' }, ' ', { chip: 'Alex' }],
}
const notes = (name: string, more: Partial<Scene> = {}): Scene => ({
  ...notesOf('20 November', ATTENDEES, ...NOTES, ''),
  name,
  ...more,
})

let server: PageServer
let session: ChromiumSession
let page: Page
let panel: Page
let isOpen = false
let detach: () => Promise<void> = async () => undefined

beforeAll(async () => {
  server = await startServer({ 'docs.google.com': await docsRoutes() })
  session = await launchChromium({ port: server.port, extension: built('chrome') })
  page = session.context.pages()[0] ?? (await session.context.newPage())
})
afterAll(async () => {
  await detach().catch(() => undefined)
  await session?.close()
  await server?.close()
})
beforeEach(async () => {
  const value = [
    newPerson('kim', 'Kim Park', ['kim@example.test']),
    newPerson('dana', 'Dana Lee', ['dana@example.test']),
  ]
  await (await serviceWorker(session.context)).evaluate(
    async (record) => {
      await chrome.storage.local.clear()
      await chrome.storage.local.set(record)
    },
    { [PEOPLE.key]: { version: PEOPLE.version, value } },
  )
})

const button = (key: Parameters<typeof words>[0], on = panel) =>
  on.getByRole('button', { name: words(key), exact: true })
const exports = () => server.log.filter(({ url }) => url.includes('/export')).length
const consents = async (): Promise<Consents> => {
  const all = await (await serviceWorker(session.context)).evaluate(() => chrome.storage.local.get())
  const record = (all as Record<string, { value: Consents } | undefined>)[CONSENTS.key]
  return record?.value ?? CONSENTS.defaults()
}
async function show(scene: Scene): Promise<void> {
  await page.goto(docsUrl(scene))
  await page.waitForFunction(() => window.__docs?.isReady, undefined, { polling: 20 })
  if (isOpen) return
  // It stays open, and follows the tab.
  const opened = await openSidePanel(session, page)
  panel = opened.panel
  detach = opened.detach
  isOpen = true
}

test('whom it names is looked up on a click alone, and chooses the person; nothing else is read or kept', async () => {
  const before = exports()
  await show(notes('Notes'))
  await button('notes_look').waitFor()
  expect(await panel.locator('#notes-person').inputValue()).toBe('kim')
  expect(exports()).toBe(before)
  await button('notes_look').click()
  await panel.getByText(words('notes_attendees', 'Dana Lee, Alex')).first().waitFor()
  expect(exports()).toBe(before + 1)
  expect(await panel.locator('#notes-person').inputValue()).toBe('dana')
  expect(await panel.innerText('main')).toContain(words('notes_ask_looked'))
  expect(await panel.innerText('main')).not.toMatch(/June|director/)
  expect(await consents()).toEqual(CONSENTS.defaults())
  expect(await violations(panel)).toEqual([])
})

test('where names may open documents, its attendees open it', async () => {
  await show(notes('1:1 with Dana'))
  await panel.getByLabel(words('notes_titles')).check()
  await button('notes_allow').click()
  await button('notes_sheet_make').waitFor()
  await show(notes('Notes'))
  expect(await panel.innerText('main')).toContain(words('notes_look_opens'))
  await button('notes_look').click()
  await button('notes_sheet_make').waitFor()
  expect(await panel.innerText('h1')).toBe(words('to_notes_with', 'Dana Lee'))
  await poll(async () => (await consents()).documents.map(({ title, reason }) => [title, reason])).toEqual([
    ['Notes', 'attendees'],
    ['1:1 with Dana', 'said'],
  ])
})

test('the sheet: three questions to say aloud from the document’s own notes, and how they were read', async () => {
  const before = exports()
  await show(notes('1:1 with Dana'))
  await button('notes_allow').click()
  await button('notes_sheet_make').click()
  const title = words('prepare_for', 'Dana')
  await panel.getByRole('heading', { name: title }).waitFor()
  await poll(() => panel.evaluate(() => document.activeElement?.textContent)).toBe(title)
  expect(await panel.innerText('[aria-live]')).toBe(words('say_sheet'))
  expect(await panel.locator('.aloud li > p:first-child').allInnerTexts()).toHaveLength(3)
  for (const quote of await panel.locator('.prepared blockquote').allInnerTexts())
    expect(NOTES).toContain(quote.slice(quote.indexOf(':') + 1).trim())
  expect(await panel.innerText('main')).toContain(words('notes_sheet_live', '6'))
  expect(await violations(panel)).toEqual([])
  expect(exports()).toBe(before)
  expect(JSON.stringify(await consents())).not.toMatch(/June|director|Leeds/)
})

test('the sheet is known to be old once the notes change, and can be made of what is selected alone', async () => {
  await show(notes('1:1 with Dana'))
  await button('notes_allow').click()
  await button('notes_sheet_make').click()
  await panel.getByRole('heading', { name: words('prepare_for', 'Dana') }).waitFor()
  await page.evaluate(() => {
    window.__docs.caretBehind('Leeds desk?')
    window.__docs.focus()
  })
  await page.keyboard.type(' or with York?')
  await panel.getByText(words('notes_sheet_stale')).first().waitFor()
  await button('notes_sheet_again').click()
  await panel.getByText('or with York?').first().waitFor()
  await button('notes_sheet_select').click()
  await panel.getByText(words('notes_nothing_selected')).waitFor()
  await page.evaluate((line) => window.__docs.select(line), NOTES[2]!)
  await button('notes_sheet_select').click()
  await panel.getByText(words('notes_sheet_selected', '1')).waitFor()
  await button('back').click()
  await button('notes_sheet_make').waitFor()
})

test('where Docs tells nothing, from a copy that is fetched on the click, and that is said', async () => {
  await show(notes('1:1 with Dana', { switches: { api: false } }))
  await button('notes_allow').click()
  await button('notes_sheet_make').waitFor()
  const before = exports()
  await button('notes_sheet_make').click()
  await panel.getByRole('heading', { name: words('prepare_for', 'Dana') }).waitFor()
  expect(await panel.innerText('main')).toContain(words('notes_sheet_copy', '6'))
  expect(exports()).toBe(before + 1)
})

test('the settings list it, and taking it back holds at once in the open tab', async () => {
  await show(notes('1:1 with Dana'))
  await button('notes_allow').click()
  await button('notes_sheet_make').click()
  await panel.getByRole('heading', { name: words('prepare_for', 'Dana') }).waitFor()
  const settings = await session.context.newPage()
  await settings.goto(`chrome-extension://${await extensionId(session.context)}/src/options/index.html`)
  const list = settings.locator('.document')
  await list.first().waitFor()
  expect(await list.locator('.document-title').allInnerTexts()).toEqual(['1:1 with Dana'])
  expect(await violations(settings)).toEqual([])
  await list.getByRole('button', { name: words('documents_stop') }).click()
  await settings.getByText(words('documents_stopped', '1:1 with Dana')).waitFor()
  expect(await list.count()).toBe(0)
  await page.bringToFront()
  await panel.getByText(words('notes_ask_title')).waitFor()
  expect(JSON.stringify(await consents())).not.toContain('Dana')
  await settings.bringToFront()
  await button('undo', settings).click()
  await list.first().waitFor()
  await page.bringToFront()
  await button('notes_sheet_make').waitFor()
  await settings.close()
})
