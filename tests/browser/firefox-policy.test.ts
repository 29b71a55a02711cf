/**
 * An organisation's policy in Firefox, set as an organisation sets it, by a native manifest: what it takes away is
 * gone from settings and panel, is said in a line, and the person's own choice stays as it is stored.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, PEOPLE } from '../../src/platform/settings.ts'
import { gmailRoutes } from '../pages/gmail/routes.ts'
import { simUrl } from '../pages/gmail/scene.ts'
import { SEED_MANAGER, seedScene } from '../pages/gmail/seed-scene.ts'
import { type PageServer, startServer } from '../pages/server.ts'
import { violationsInTab } from './support/axe.ts'
import { composeOf } from './support/compose.ts'
import type { FirefoxSession } from './support/firefox.ts'
import { pause, poll } from './support/poll.ts'
import { launchBuiltFirefox } from './support/stage.ts'
import { words } from './support/words.ts'

const ID = 'coach-up@coach-up.local'
/** Firefox gives every add-on an address of its own; said beforehand, a test can go there. */
const ADDRESS = '6f1f9b0e-3c0a-4d4b-9a53-2f6d1c7c8e10'
const OPTIONS = `moz-extension://${ADDRESS}/src/options/index.html`
/** Longer than the pause before reading and the answer. */
const READ = 1000

/** The part of the API that the page calls. */
declare const browser: {
  storage: { local: { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void> } }
}

const home = mkdtempSync(join(tmpdir(), 'coach-up-home-'))
let server: PageServer
let firefox: FirefoxSession

beforeAll(async () => {
  const folder = join(home, '.mozilla/managed-storage')
  mkdirSync(folder, { recursive: true })
  const data = { sitesOff: ['gmail'], kindsOff: ['assumed-motive'], underlines: 'never', syncOff: true }
  const manifest = { name: ID, description: 'Restrictions for Coach Up', type: 'storage', data }
  writeFileSync(join(folder, `${ID}.json`), JSON.stringify(manifest))
  server = await startServer({ 'mail.google.com': await gmailRoutes() })
  firefox = await launchBuiltFirefox({
    port: server.port,
    prefs: { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: ADDRESS }) },
    env: { HOME: home },
  })
})
afterAll(async () => {
  await firefox?.close()
  await server?.close()
  rmSync(home, { recursive: true, force: true })
})

const inTab = () => firefox.evaluate(() => document.body.innerText)
const inSidebar = () => firefox.inSidebar<string>('document.body.innerText')
/** Whether what stands beside these words can be changed. */
const isLocked = (label: string) =>
  firefox.evaluate((wanted) => {
    const labels = [...document.querySelectorAll('label')]
    return labels.find((one) => one.textContent?.startsWith(wanted))?.querySelector('input')?.disabled
  }, label)

test('the settings say in a line what was taken away, and lock that and nothing else', async () => {
  await firefox.goto(OPTIONS)
  await poll(inTab).toContain(words('policy_blind'))
  expect(await inTab()).toContain(words('policy_underlines'))
  for (const key of [
    'sites_gmail',
    'kind_assumed_motive',
    'underlines_always',
    'underlines_panel',
    'sync',
  ] as const)
    expect(await isLocked(words(key)), key).toBe(true)
  for (const key of [
    'sites_docs',
    'kind_closed_agreement',
    'underlines_never',
    'sign_label',
    'weeks_on',
  ] as const)
    expect(await isLocked(words(key)), key).toBe(false)
  expect(await violationsInTab(firefox)).toEqual([])
})

test('a site that was switched off is not read, and the sidebar says why; nothing of it is stored', async () => {
  const people = {
    [PEOPLE.key]: {
      version: PEOPLE.version,
      value: [newPerson('p', SEED_MANAGER.name, [SEED_MANAGER.address])],
    },
  }
  await firefox.evaluate((items) => browser.storage.local.set(items), people)
  const before = await firefox.evaluate(() => browser.storage.local.get())
  await firefox.goto(simUrl(seedScene()))
  await firefox.waitFor(() => window.__sim?.isReady)
  await firefox.openSidebar()
  await poll(inSidebar).toContain(words('policy_site_title'))
  const compose = composeOf(firefox)
  await compose.caretAfter('Best,')
  await firefox.type(' all')
  await pause(READ)
  expect(await inSidebar()).toContain(words('policy_site_title'))
  expect(await inSidebar()).not.toContain(words('use'))
  expect(await compose.underlined()).toEqual([])
  await firefox.goto(OPTIONS)
  expect(await firefox.evaluate(() => browser.storage.local.get())).toEqual(before)
})
