/** The settings page of the built add-on in Firefox: it stores, and without a policy it speaks of none. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gmailRoutes } from '../pages/gmail/routes.ts'
import { SEED_MANAGER } from '../pages/gmail/seed-scene.ts'
import { type PageServer, startServer } from '../pages/server.ts'
import type { FirefoxSession } from './support/firefox.ts'
import { poll } from './support/poll.ts'
import { launchBuiltFirefox } from './support/stage.ts'
import { words } from './support/words.ts'

/** Firefox gives every add-on an address of its own; said beforehand, a test can go there. */
const ADDRESS = '6f1f9b0e-3c0a-4d4b-9a53-2f6d1c7c8e10'
const UUIDS = JSON.stringify({ 'coach-up@coach-up.local': ADDRESS })

/** The part of the API that the page calls. */
declare const browser: { storage: Record<'local' | 'managed', { get(): Promise<Record<string, unknown>> }> }

let server: PageServer
let firefox: FirefoxSession

beforeAll(async () => {
  server = await startServer({ 'mail.google.com': await gmailRoutes() })
  firefox = await launchBuiltFirefox({
    port: server.port,
    prefs: { 'extensions.webextensions.uuids': UUIDS },
  })
  await firefox.goto(`moz-extension://${ADDRESS}/src/options/index.html`)
  await firefox.waitFor(() => document.querySelector('h1'))
})
afterAll(async () => {
  await firefox?.close()
  await server?.close()
})

const text = () => firefox.evaluate(() => document.body.innerText)

test('lists people, sites and Firefox’ own keys, and no organisation', async () => {
  await poll(text).toContain(words('options_title'))
  await poll(text).toContain(words('commandPanel'))
  // Without a native manifest Firefox refuses; that is the ordinary case and no fault.
  const refused = await firefox.evaluate(() =>
    browser.storage.managed.get().then(String, (error: Error) => error.message),
  )
  expect(refused).toMatch(/not found/i)
  expect(await text()).not.toContain(words('policy_blind'))
  expect(await text()).not.toContain(words('aside_title'))
})

test('adds a person by the keyboard, and stores them', async () => {
  await firefox.evaluate(() => document.querySelector<HTMLInputElement>('.person-form input')?.focus())
  await firefox.type(SEED_MANAGER.name)
  await firefox.press('Tab')
  await firefox.type(SEED_MANAGER.address)
  await firefox.press('Enter')
  await poll(text).toContain(SEED_MANAGER.address)
  const stored = await firefox.evaluate(() => browser.storage.local.get())
  expect(JSON.stringify(stored.people)).toContain(SEED_MANAGER.address)
})
