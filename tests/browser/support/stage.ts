/** The built extension at work in Chromium: the page that plays Gmail, the real side panel, a person marked or not. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { newPerson, PEOPLE } from '../../../src/platform/settings.ts'
import { gmailRoutes } from '../../pages/gmail/routes.ts'
import { type Person, type Scene, simUrl } from '../../pages/gmail/scene.ts'
import type {} from '../../pages/gmail/sim-api.ts'
import { type PageServer, startServer } from '../../pages/server.ts'
import { type ChromiumSession, firstRunOf, launchChromium, openSidePanel, serviceWorker } from './chromium.ts'
import { type FirefoxOptions, type FirefoxSession, launchFirefox } from './firefox.ts'

export interface StageOptions {
  theme?: 'light' | 'dark'
  headless?: boolean
  viewport?: { width: number; height: number }
  /** False plays the same without the extension. */
  extension?: boolean
  /** True keeps the first run open, which an installation opens; else it is closed before anything is played. */
  firstRun?: boolean
  args?: string[]
  /** Further variables of the browser's environment. */
  env?: Record<string, string>
}

/** The part of the extension's API that the tests call inside the extension. */
interface Chrome {
  storage: {
    local: {
      set(items: object): Promise<void>
      get(): Promise<Record<string, unknown>>
      clear(): Promise<void>
    }
  }
}
declare const chrome: Chrome

/** Folder of a build, `npm run build` makes it. */
export function built(target: 'chrome' | 'firefox'): string {
  const folder = fileURLToPath(new URL(`../../../dist/${target}`, import.meta.url))
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`dist/${target} is missing: npm run build`)
  return folder
}

/** Starts Firefox with the built add-on. The first run, which the installation opens, is closed again. */
export async function launchBuiltFirefox(
  options: Omit<FirefoxOptions, 'extension'>,
): Promise<FirefoxSession> {
  const firefox = await launchFirefox({ ...options, extension: built('firefox') })
  try {
    await firefox.chrome(() =>
      firefox.waitFor(() => {
        const first = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith('?first'))
        if (first) gBrowser.removeTab(first)
        return Boolean(first)
      }),
    )
  } catch (error) {
    await firefox.close()
    throw error
  }
  return firefox
}

/** The part of the API of Firefox' own window that is used. */
interface Tab {
  linkedBrowser: { currentURI: { spec: string } }
}
declare const gBrowser: { tabs: Tab[]; removeTab(tab: Tab): void }

export class Stage {
  readonly server: PageServer
  readonly session: ChromiumSession
  readonly page: Page
  #panel: Page | null = null
  #detach: () => Promise<void> = async () => undefined

  private constructor(server: PageServer, session: ChromiumSession, page: Page) {
    this.server = server
    this.session = session
    this.page = page
  }

  /** Starts the server and the browser. */
  static async open(options: StageOptions = {}): Promise<Stage> {
    const server = await startServer({ 'mail.google.com': await gmailRoutes() })
    let session: ChromiumSession | null = null
    try {
      session = await launchChromium({
        port: server.port,
        headless: options.headless ?? true,
        viewport: options.viewport ?? { width: 1000, height: 760 },
        colorScheme: options.theme ?? 'light',
        ...(options.extension === false ? {} : { extension: built('chrome') }),
        ...(options.args ? { args: options.args } : {}),
        ...(options.env ? { env: options.env } : {}),
      })
      const page = session.context.pages()[0] ?? (await session.context.newPage())
      if (options.extension !== false) {
        const first = await firstRunOf(session.context)
        if (options.firstRun !== true) await first.close()
      }
      return new Stage(server, session, page)
    } catch (error) {
      await session?.close()
      await server.close()
      throw error
    }
  }

  /** The side panel, once it is open. */
  get panel(): Page {
    if (!this.#panel) throw new Error('the panel is not open')
    return this.#panel
  }

  /** Loads a scene and waits until all its bodies are editable. */
  async show(scene: Scene): Promise<void> {
    await this.page.goto(simUrl(scene))
    await this.page.waitForFunction(() => window.__sim?.isReady, undefined, { polling: 20 })
  }

  /** Presses the toolbar button of the tab, which opens the real side panel. */
  async openPanel(theme: 'light' | 'dark' = 'light'): Promise<Page> {
    await this.#detach()
    const { panel, detach } = await openSidePanel(this.session, this.page)
    await panel.emulateMedia({ colorScheme: theme })
    this.#panel = panel
    this.#detach = detach
    return panel
  }

  /** Stores the people who are coached up, as the settings page would. */
  async mark(...people: Person[]): Promise<void> {
    const value = people.map(({ name, address }) => newPerson(address, name, [address]))
    const record = { [PEOPLE.key]: { version: PEOPLE.version, value } }
    await this.#inExtension((items) => chrome.storage.local.set(items), record)
  }

  /** Everything that the extension stores. */
  stored(): Promise<Record<string, unknown>> {
    return this.#inExtension(() => chrome.storage.local.get(), undefined)
  }

  /** Empties the storage, as after a fresh installation. */
  async forget(): Promise<void> {
    await this.#inExtension(() => chrome.storage.local.clear(), undefined)
  }

  /** Prefers the panel: the service worker may be asleep. */
  async #inExtension<T, A>(work: (argument: A) => Promise<T>, argument: A): Promise<T> {
    const isOpen = this.#panel !== null && !this.#panel.isClosed()
    // Both evaluate in the same way; their common type does not say so.
    const place = (isOpen ? this.#panel : await serviceWorker(this.session.context)) as Page
    return place.evaluate(work as (argument: unknown) => Promise<T>, argument)
  }

  async close(): Promise<void> {
    // The browser's end also ends the second connection.
    await this.#detach().catch(() => undefined)
    await this.session.close()
    await this.server.close()
  }
}
