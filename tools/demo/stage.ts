/** The seed scene in a browser: the built extension, the page that plays Gmail, Dana marked, the panel open. */
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { newPerson, PEOPLE } from '../../src/platform/settings.ts'
import {
  type ChromiumSession,
  launchChromium,
  openSidePanel,
  serviceWorker,
} from '../../tests/browser/support/chromium.ts'
import { gmailRoutes } from '../../tests/pages/gmail/routes.ts'
import { simUrl } from '../../tests/pages/gmail/scene.ts'
import { SEED_MANAGER, seedScene } from '../../tests/pages/gmail/seed-scene.ts'
import type {} from '../../tests/pages/gmail/sim-api.ts'
import { startServer } from '../../tests/pages/server.ts'

export interface Stage {
  session: ChromiumSession
  page: Page
  panel: Page
  close(): Promise<void>
}

const EXTENSION = fileURLToPath(new URL('../../dist/chrome', import.meta.url))

/** Stores Dana among the people coached up, as the settings page would. */
async function mark(session: ChromiumSession): Promise<void> {
  const { name, address } = SEED_MANAGER
  const people = { version: PEOPLE.version, value: [newPerson('dana', name, [address])] }
  const worker = await serviceWorker(session.context)
  await worker.evaluate(
    (record) =>
      (
        globalThis as never as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome.storage.local.set(record),
    { [PEOPLE.key]: people },
  )
}

/** Sets the stage. `close` takes everything down. */
export async function setStage(options: { headless: boolean; theme: 'light' | 'dark' }): Promise<Stage> {
  const server = await startServer({ 'mail.google.com': await gmailRoutes() })
  const { headless, theme } = options
  const session = await launchChromium({
    port: server.port,
    extension: EXTENSION,
    headless,
    colorScheme: theme,
    viewport: { width: 1000, height: 760 },
  })
  await mark(session)
  const page = session.context.pages()[0] ?? (await session.context.newPage())
  await page.goto(simUrl(seedScene({ theme })))
  await page.waitForFunction(() => window.__sim?.isReady)
  const { panel, detach } = await openSidePanel(session, page)
  await panel.emulateMedia({ colorScheme: theme })
  return {
    session,
    page,
    panel,
    close: async () => {
      await detach()
      await session.close()
      await server.close()
    },
  }
}
