import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core'
import { findBrowser } from './find-browser.ts'

/** Where Chromium is: `CHROMIUM_PATH`, `/usr/bin/chromium`, or a known name in PATH. */
export function findChromium(): string {
  return findBrowser('Chromium', 'CHROMIUM_PATH', [
    '/usr/bin/chromium',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ])
}

export interface ChromiumOptions {
  /** Port of the local TLS server that plays mail.google.com and docs.google.com. */
  port: number
  /** Folder of an unpacked extension. */
  extension?: string
  /** False shows the window (under Xvfb, for input from the operating system). */
  headless?: boolean
  viewport?: { width: number; height: number }
  colorScheme?: 'light' | 'dark'
  locale?: string
  args?: string[]
  /** Further variables of the environment. */
  env?: Record<string, string>
}

export interface ChromiumSession {
  context: BrowserContext
  userDataDir: string
  close(): Promise<void>
}

/**
 * Starts Chromium with a fresh profile. The two sites lead to the local server, 127.0.0.1 stays reachable, every
 * other name fails to resolve: what runs here cannot reach the network.
 */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumSession> {
  const userDataDir = mkdtempSync(join(tmpdir(), 'coach-up-chromium-'))
  const target = `127.0.0.1:${options.port}`
  const rules = [
    `MAP mail.google.com:443 ${target}`,
    `MAP docs.google.com:443 ${target}`,
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ]
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath: findChromium(),
    headless: options.headless ?? true,
    viewport: options.viewport ?? { width: 1200, height: 800 },
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ...(options.locale ? { locale: options.locale } : {}),
    ...(options.env ? { env: { ...process.env, ...options.env } as Record<string, string> } : {}),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-sync',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--remote-debugging-port=0',
      `--host-resolver-rules=${rules.join(', ')}`,
      '--ignore-certificate-errors',
      ...(options.extension
        ? [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]
        : []),
      ...(options.args ?? []),
    ],
  })
  return {
    context,
    userDataDir,
    close: async () => {
      await context.close()
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The extension's service worker; polled, for its start event can be missed. */
export async function serviceWorker(context: BrowserContext): Promise<Worker> {
  return eventually('the extension service worker did not start', () => context.serviceWorkers()[0])
}

/** The page of the first run, which opens by itself after an installation. */
export async function firstRunOf(context: BrowserContext): Promise<Page> {
  const first = await eventually(
    'the first run did not open',
    () => context.pages().find((page) => page.url().endsWith('?first')),
    // All of the browser and of the extension is starting.
    40_000,
  )
  await first.waitForLoadState()
  return first
}

/** The id that Chromium gave to the loaded extension. */
export async function extensionId(context: BrowserContext): Promise<string> {
  return new URL((await serviceWorker(context)).url()).host
}

/** Stops the service worker as Chromium does after idle time; the next message or event starts it again. */
export async function killServiceWorker(context: BrowserContext): Promise<void> {
  const id = await extensionId(context)
  const cdp = await browserSession(context)
  try {
    const { targetInfos } = await cdp.send('Target.getTargets')
    const own = targetInfos.filter(
      (t) => t.type === 'service_worker' && t.url.startsWith(`chrome-extension://${id}/`),
    )
    for (const { targetId } of own) await cdp.send('Target.closeTarget', { targetId })
  } finally {
    await cdp.detach()
  }
}

export interface SidePanel {
  /** The real panel, as an ordinary page: locators, screenshots, axe. */
  panel: Page
  detach(): Promise<void>
}

/**
 * Presses the toolbar action on `page`'s tab and attaches to the side panel that it opens. The extension must
 * have set `openPanelOnActionClick`. `path` is the panel page inside the extension.
 */
export async function openSidePanel(
  session: ChromiumSession,
  page: Page,
  path = 'src/panel/index.html',
): Promise<SidePanel> {
  const { context, userDataDir } = session
  const id = await extensionId(context)
  const panelUrl = `chrome-extension://${id}/${path}`
  const cdp = await browserSession(context)
  try {
    await page.bringToFront()
    const tabs = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] })
    const tab = tabs.targetInfos.find((target) => target.url === page.url())
    if (!tab) throw new Error(`no tab shows ${page.url()}`)
    await triggerAction(cdp, id, tab.targetId)
    await eventually('the side panel did not open', async () => {
      const { targetInfos } = await cdp.send('Target.getTargets')
      return targetInfos.find((target) => target.url.startsWith(panelUrl))
    })
  } finally {
    await cdp.detach()
  }
  return attachToPanel(userDataDir, panelUrl)
}

/**
 * Attaches to a side panel that is open already (after a click in the page, for example). Playwright's own
 * connection does not list panels, a second one made afterwards does.
 */
export async function attachToPanel(userDataDir: string, panelUrl: string): Promise<SidePanel> {
  const port = readFileSync(join(userDataDir, 'DevToolsActivePort'), 'utf8').split('\n')[0]
  const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const pages = () => second.contexts().flatMap((context) => context.pages())
  const panel = await eventually('the side panel is not to be found', () =>
    pages().find((candidate) => candidate.url().startsWith(panelUrl)),
  )
  return { panel, detach: () => second.close() }
}

export interface IsolatedWorld {
  /** Evaluates an expression where the extension's content script runs. */
  evaluate<T>(expression: string): Promise<T>
  detach(): Promise<void>
}

/** The content script's world of a page, so that the shipped code needs no hook for tests. */
export async function isolatedWorld(page: Page, extension: string): Promise<IsolatedWorld> {
  const cdp = await page.context().newCDPSession(page)
  const contexts: { id: number; origin: string; auxData?: { type?: string } }[] = []
  cdp.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context))
  await cdp.send('Runtime.enable')
  const origin = `chrome-extension://${extension}`
  const world = await eventually('the extension has no content script in this page', () =>
    contexts.find((context) => context.auxData?.type === 'isolated' && context.origin === origin),
  )
  return {
    evaluate: async <T>(expression: string): Promise<T> => {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression,
        contextId: world.id,
        returnByValue: true,
        awaitPromise: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value as T
    },
    detach: () => cdp.detach(),
  }
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser()
  if (!browser) throw new Error('this context has no browser of its own')
  return browser.newBrowserCDPSession()
}

/** `Extensions.triggerAction` presses the toolbar button; Playwright's protocol types do not know it yet. */
async function triggerAction(cdp: CDPSession, id: string, targetId: string): Promise<void> {
  const send = cdp.send.bind(cdp) as (method: string, params: Record<string, string>) => Promise<unknown>
  await send('Extensions.triggerAction', { id, targetId })
}

async function eventually<T>(
  failure: string,
  look: () => T | undefined | Promise<T | undefined>,
  patience = 10_000,
): Promise<T> {
  const end = Date.now() + patience
  while (Date.now() < end) {
    const found = await look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(failure)
}

/** The part of the API of chrome://extensions that is used. */
interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>
  updateExtensionConfiguration(update: { extensionId: string; errorCollection: boolean }): Promise<void>
  getExtensionInfo(id: string): Promise<Record<'runtimeErrors' | 'manifestErrors', { message: string }[]>>
}
declare const chrome: { developerPrivate: DeveloperPrivate }

/**
 * Makes Chromium collect the extension's errors, as its extensions page lists them to developers. The answer reads
 * what has come together since.
 */
export async function collectErrors(session: ChromiumSession): Promise<() => Promise<string[]>> {
  const id = await extensionId(session.context)
  const extensions = await session.context.newPage()
  await extensions.goto('chrome://extensions')
  await extensions.evaluate(async (extension) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    await chrome.developerPrivate.updateExtensionConfiguration({
      extensionId: extension,
      errorCollection: true,
    })
  }, id)
  return () =>
    extensions.evaluate(async (extension) => {
      const { runtimeErrors, manifestErrors } = await chrome.developerPrivate.getExtensionInfo(extension)
      return [...manifestErrors, ...runtimeErrors].map((error) => error.message)
    }, id)
}
