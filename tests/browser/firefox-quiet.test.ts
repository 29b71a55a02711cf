/**
 * When the ground moves in Firefox: the browser keeps the add-on out of Gmail, its background is stopped, the add-on
 * is loaded anew while a draft is open.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gmailRoutes } from '../pages/gmail/routes.ts'
import { simUrl } from '../pages/gmail/scene.ts'
import { seedScene } from '../pages/gmail/seed-scene.ts'
import { type PageServer, startServer } from '../pages/server.ts'
import { violationsInSidebar } from './support/axe.ts'
import { composeOf } from './support/compose.ts'
import type { FirefoxSession } from './support/firefox.ts'
import { poll } from './support/poll.ts'
import { launchBuiltFirefox } from './support/stage.ts'
import { words } from './support/words.ts'

const AGREEMENT = 'Sounds good, I agree.'
const ID = 'coach-up@coach-up.local'

let server: PageServer
let firefox: FirefoxSession
let compose: ReturnType<typeof composeOf>

beforeAll(async () => {
  server = await startServer({ 'mail.google.com': await gmailRoutes() })
  firefox = await launchBuiltFirefox({
    port: server.port,
    prefs: {
      'extensions.originControls.grantByDefault': true,
      // Firefox' own question is answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  })
  compose = composeOf(firefox)
  await show()
  await firefox.openSidebar()
})
afterAll(async () => {
  await firefox?.close()
  await server?.close()
})

async function show(): Promise<void> {
  await firefox.goto(simUrl(seedScene()))
  await firefox.waitFor(() => window.__sim?.isReady)
}

/** Runs the body of a function in the browser's own window, with `id` and the add-on's `extension` at hand. */
const inBrowser = (body: string) =>
  firefox.chrome(() =>
    firefox.command('WebDriver:ExecuteAsyncScript', {
      script: `
        const done = arguments[arguments.length - 1]
        const id = arguments[0]
        const { extension } = WebExtensionPolicy.getByID(id)
        ;(async () => { ${body} })().then(() => done(null), (error) => done(String(error)))`,
      args: [ID],
    }),
  )
const stopBackground = async () =>
  expect(
    await inBrowser(`
      await extension.terminateBackground({ disableResetIdleForTest: true })
      if (extension.backgroundState !== 'stopped') throw new Error(extension.backgroundState)`),
  ).toBeNull()
const closeSites = async () =>
  expect(
    await inBrowser(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      const origins = extension.allowedOrigins.patterns.map(({ pattern }) => pattern)
      await ExtensionPermissions.remove(id, { permissions: [], origins }, extension)`),
  ).toBeNull()
const reloadAddOn = async () =>
  expect(
    await inBrowser(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      await (await AddonManager.getAddonByID(id)).reload()`),
  ).toBeNull()

const said = () => firefox.inSidebar<string>('document.body.innerText')
const textOf = (selector: string) =>
  firefox.inSidebar<string>(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`)
const click = (key: Parameters<typeof words>[0]) =>
  firefox.clickInSidebar(
    `[...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(words(key))})`,
  )
const advised = async (): Promise<void> => {
  await poll(() => compose.underlined()).toContain(AGREEMENT)
  await poll(() => textOf('.offer button.primary:not([aria-disabled="true"])')).toBe(words('use'))
}

test('a background that is stopped before each step changes nothing', async () => {
  await stopBackground()
  await poll(said).toContain(words('unmarked_title', 'Dana'))
  await click('unmarked_always')
  await advised()
  const before = await compose.html()
  await stopBackground()
  await click('use')
  await poll(() => compose.html()).not.toBe(before)
  await poll(() => textOf('.after-title')).toBe(words('used_title'))
  await stopBackground()
  await click('undo')
  await poll(() => compose.html()).toBe(before)
  await stopBackground()
  await advised()
  await click('chip_decided')
  await poll(() => compose.underlined()).not.toContain(AGREEMENT)
  await stopBackground()
  await click('chip_open')
  await advised()
})

test('site access that was taken back is told, and one click brings it back', async () => {
  await closeSites()
  await show()
  await poll(said).toContain(words('withheld_title', 'Gmail and Google Docs'))
  expect(await violationsInSidebar(firefox)).toEqual([])
  expect(await compose.underlined()).toEqual([])
  await click('withheld_let_in')
  await poll(said).toContain(words('absent_hint'))
  await show()
  await advised()
})

/** The last one: it ends this sidebar and this page's content script. */
test('an add-on that is loaded anew leaves an open draft alone, and comes back to it', async () => {
  const before = await compose.html()
  await reloadAddOn()
  expect(await compose.html()).toBe(before)
  await firefox.openSidebar()
  // Firefox puts the new content script into pages that are open.
  await advised()
  expect(await compose.html()).toBe(before)
  await click('use')
  await poll(() => compose.html()).not.toBe(before)
  await compose.settled()
  await compose.caretAfter('Best,')
  await firefox.press('z', 'Control')
  expect(await compose.html()).toBe(before)
  expect(await compose.errors()).toEqual([])
})
