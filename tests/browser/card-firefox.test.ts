/** Sign and card in Firefox with the sidebar closed, which a page's click cannot open. */
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { gmailRoutes } from '../pages/gmail/routes.ts'
import { simUrl } from '../pages/gmail/scene.ts'
import { seedScene } from '../pages/gmail/seed-scene.ts'
import { type PageServer, startServer } from '../pages/server.ts'
import { type Bare, besideOf, specification } from './card/specification.ts'
import { besideInFirefox } from './support/beside.ts'
import { composeOf } from './support/compose.ts'
import type { FirefoxSession } from './support/firefox.ts'
import { until } from './support/poll.ts'
import { launchBuiltFirefox } from './support/stage.ts'
import { words } from './support/words.ts'

let server: PageServer
let firefox: FirefoxSession
let bare: Bare

beforeAll(async () => {
  server = await startServer({ 'mail.google.com': await gmailRoutes() })
  firefox = await launchBuiltFirefox({
    port: server.port,
    prefs: { 'extensions.originControls.grantByDefault': true },
  })
  bare = {
    compose: composeOf(firefox),
    inRoot: besideInFirefox(firefox),
    show: async (scene) => {
      await firefox.goto(simUrl(scene))
      await firefox.waitFor(() => window.__sim?.isReady)
    },
    evaluate: (fn) => firefox.evaluate(fn),
    click: (x, y) => firefox.click(x, y),
    press: (key, ...modifiers) => firefox.press(key, ...modifiers),
    type: (text) => firefox.type(text),
  }
  await bare.show(seedScene())
  await firefox.openSidebar()
  const yes = words('unmarked_always')
  await until(async () => expect(await firefox.inSidebar<string>('document.body.innerText')).toContain(yes))
  await firefox.clickInSidebar(
    `[...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(yes)})`,
  )
  // Stored, when the page knows of it.
  await until(async () => expect(await besideOf(bare).sign()).not.toBeNull())
  await firefox.closeSidebar()
})
afterAll(async () => {
  await firefox?.close()
  await server?.close()
})

describe('in Firefox with the sidebar closed', () => {
  specification(() => bare)
})
