import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HOSTS } from '../../pages/server.ts'
import { type ConnectProxy, startConnectProxy } from './connect-proxy.ts'
import { findBrowser } from './find-browser.ts'
import { Marionette } from './marionette.ts'

type Pref = string | number | boolean

/** A function that runs in the page; it is sent as text, so it sees nothing but its arguments. */
type PageFunction<A extends unknown[], T> = (...args: A) => T | Promise<T>

export interface FirefoxOptions {
  /** Port of the local TLS server that plays mail.google.com and docs.google.com. */
  port: number
  /** Folder (or file) of an add-on, installed for this session. */
  extension?: string
  /** Hosts that lead to the server. Default: the two sites. */
  hosts?: readonly string[]
  headless?: boolean
  prefs?: Record<string, Pref>
  /** Further variables of the browser's environment. */
  env?: Record<string, string>
}

export interface FirefoxSession {
  profile: string
  /** Id of the installed add-on, if there is one. */
  addonId: string | undefined
  /** What went out, and what was refused. */
  proxy: ConnectProxy
  command<T = unknown>(name: string, params?: Record<string, unknown>): Promise<T>
  install(path: string): Promise<string>
  goto(url: string): Promise<void>
  /** Runs a function in the page and waits for what it gives, promises too. */
  evaluate<T, A extends unknown[]>(fn: PageFunction<A, T>, ...args: A): Promise<T>
  /** Asks until the function gives something true. */
  waitFor<T, A extends unknown[]>(fn: PageFunction<A, T>, ...args: A): Promise<NonNullable<T>>
  /** Runs commands with the browser's own window as their target. */
  chrome<T>(work: () => Promise<T>): Promise<T>
  /** Types text at the focus. */
  type(text: string): Promise<void>
  /** Presses a key, for example `press('z', 'Control')`. */
  press(key: string, ...modifiers: Modifier[]): Promise<void>
  click(x: number, y: number): Promise<void>
  screenshot(file: string): Promise<void>
  /** Opens the add-on's real sidebar; gives the id of the sidebar that is shown. */
  openSidebar(): Promise<string>
  /** Evaluates an expression in the open sidebar. */
  inSidebar<T>(expression: string): Promise<T>
  closeSidebar(): Promise<void>
  /** Runs the body of a function beside the page in front, with more rights than the page: `content` is its window. */
  inTab<T>(body: string): Promise<T>
  /** Clicks, with a real mouse event, what an expression finds in the open sidebar. */
  clickInSidebar(expression: string): Promise<void>
  /** Presses a key wherever the keyboard's focus is, in the page or in the sidebar. */
  pressAtFocus(key: string, ...modifiers: Modifier[]): Promise<void>
  close(): Promise<void>
}

type Modifier = 'Control' | 'Shift' | 'Alt' | 'Meta'

/** WebDriver's code points for keys that have no character. */
const KEYS: Record<string, string> = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Tab: '\uE004',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

/** Where Firefox is: `FIREFOX_PATH`, `/usr/bin/firefox-esr`, or a known name in PATH. */
export function findFirefox(): string {
  return findBrowser('Firefox', 'FIREFOX_PATH', ['/usr/bin/firefox-esr', 'firefox-esr', 'firefox'])
}

/** Starts Firefox with a fresh profile; all its traffic goes to a proxy that knows only the local server. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxSession> {
  const program = findFirefox()
  const proxy = await startConnectProxy(options.port, options.hosts ?? HOSTS)
  const profile = mkdtempSync(join(tmpdir(), 'coach-up-firefox-'))
  const port = await freePort()
  writeFileSync(join(profile, 'user.js'), prefsFile({ ...quietPrefs(port, proxy.port), ...options.prefs }))
  const child = startFirefox(program, profile, options.headless ?? true, options.env ?? {})
  const stop = async (): Promise<void> => {
    await ended(child)
    await proxy.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  let client: Marionette
  try {
    client = await Marionette.connect(port)
    // Marionette takes the capabilities flat; the matching is geckodriver's, which is not there.
    await client.send('WebDriver:NewSession', { acceptInsecureCerts: true, pageLoadStrategy: 'normal' })
  } catch (error) {
    await stop()
    throw error
  }
  const session = sessionOf(client, profile, proxy, stop)
  if (options.extension) session.addonId = await session.install(options.extension)
  return session
}

function sessionOf(
  client: Marionette,
  profile: string,
  proxy: ConnectProxy,
  stop: () => Promise<void>,
): FirefoxSession {
  const script = <T>(body: string, args: unknown[]): Promise<T> =>
    client.send<T>('WebDriver:ExecuteScript', { script: body, args, newSandbox: false, sandbox: null })
  const keys = (actions: { type: 'keyDown' | 'keyUp'; value: string }[]): Promise<unknown> =>
    client.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] })
  const session: FirefoxSession = {
    profile,
    addonId: undefined,
    proxy,
    command: (name, params = {}) => client.send(name, params),
    install: (path) => client.send<string>('Addon:Install', { path, temporary: true }),
    goto: async (url) => {
      await client.send('WebDriver:Navigate', { url })
    },
    evaluate: (fn, ...args) => script(`return (${fn.toString()}).apply(null, arguments)`, args),
    waitFor: async (fn, ...args) => {
      const end = Date.now() + 10_000
      while (Date.now() < end) {
        const found = await session.evaluate(fn, ...args)
        if (found) return found
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      throw new Error(`Firefox: waited in vain for ${fn.toString().slice(0, 200)}`)
    },
    chrome: async (work) => {
      await client.send('Marionette:SetContext', { value: 'chrome' })
      try {
        return await work()
      } finally {
        await client.send('Marionette:SetContext', { value: 'content' })
      }
    },
    type: async (text) => {
      const strokes = [...text].map((character) => (character === '\n' ? (KEYS.Enter ?? '') : character))
      await keys(
        strokes.flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      )
    },
    press: async (key, ...modifiers) => {
      const held = modifiers.map((name) => KEYS[name] ?? name)
      const value = KEYS[key] ?? key
      await keys([
        ...held.map((name) => ({ type: 'keyDown' as const, value: name })),
        { type: 'keyDown', value },
        { type: 'keyUp', value },
        ...held.reverse().map((name) => ({ type: 'keyUp' as const, value: name })),
      ])
    },
    click: async (x, y) => {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }
      await client.send('WebDriver:PerformActions', { actions: [mouse] })
    },
    screenshot: async (file) => {
      const image = await client.send<string>('WebDriver:TakeScreenshot', { full: false, hash: false })
      writeFileSync(file, Buffer.from(image, 'base64'))
    },
    openSidebar: () =>
      session.chrome(() => asyncScript<string>(client, OPEN_SIDEBAR, [sidebarId(session.addonId)])),
    inSidebar: async <T>(expression: string): Promise<T> => {
      const answer = await session.chrome(() =>
        asyncScript<{ value?: T; error?: string }>(client, IN_SIDEBAR, [expression]),
      )
      if (answer.error !== undefined) throw new Error(answer.error)
      return answer.value as T
    },
    closeSidebar: () => session.chrome(() => script('SidebarController.hide()', [])),
    inTab: async <T>(body: string): Promise<T> => {
      const answer = await session.chrome(() =>
        asyncScript<{ value?: T; error?: string }>(client, IN_TAB, [`(function () { ${body} })()`]),
      )
      if (answer.error !== undefined) throw new Error(answer.error)
      return answer.value as T
    },
    clickInSidebar: async (expression) => {
      const middle = (): Promise<[number, number]> =>
        session.inSidebar(
          `(() => {
            const found = ${expression}
            found.scrollIntoView({ block: 'center' })
            const { left, top, width, height } = found.getBoundingClientRect()
            return [left + width / 2, top + height / 2]
          })()`,
        )
      // What still moves would be missed: clicked where it is found twice.
      let inside = await middle()
      for (let look = 0; look < 20; look++) {
        await new Promise((resolve) => setTimeout(resolve, 50))
        const again = await middle()
        const rests = again[0] === inside[0] && again[1] === inside[1]
        inside = again
        if (rests) break
      }
      await session.chrome(async () => {
        const corner = await script<[number, number]>(SIDEBAR_CORNER, [])
        await session.click(corner[0] + inside[0], corner[1] + inside[1])
      })
    },
    pressAtFocus: (key, ...modifiers) => session.chrome(() => session.press(key, ...modifiers)),
    close: async () => {
      // A Firefox that hangs while it shuts down answers nothing for a minute; it is ended by force then.
      const quit = client.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {})
      await Promise.race([quit, new Promise((resolve) => setTimeout(resolve, 5000))])
      client.close()
      await stop()
    },
  }
  return session
}

function asyncScript<T>(client: Marionette, script: string, args: unknown[]): Promise<T> {
  return client.send<T>('WebDriver:ExecuteAsyncScript', { script, args })
}

/** Firefox's name for the sidebar of an add-on. */
function sidebarId(addonId: string | undefined): string {
  if (!addonId) throw new Error('no add-on is installed')
  return `${addonId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-sidebar-action`
}

const OPEN_SIDEBAR = `
  const done = arguments[arguments.length - 1]
  SidebarController.show(arguments[0]).then(
    () => setTimeout(() => done(SidebarController.currentID), 300),
    (error) => done('error: ' + error),
  )`

const SIDEBAR_CORNER = `
  const frame = SidebarController.browser
  const panel = frame.contentDocument.getElementById('webext-panels-browser')
  const [outer, inner] = [frame, panel].map((one) => one.getBoundingClientRect())
  return [outer.left + inner.left, outer.top + inner.top]`

// The sidebar's page lives in another process: a frame script evaluates there and sends the answer back.
const IN_SIDEBAR = `
  const done = arguments[arguments.length - 1]
  const browser = SidebarController.browser.contentDocument.getElementById('webext-panels-browser')
  const manager = browser.messageManager
  const name = 'coach-up-test:' + Math.random()
  manager.addMessageListener(name, function listener(message) {
    manager.removeMessageListener(name, listener)
    done(message.data)
  })
  const inside = async (expression, answerName) => {
    let answer
    try {
      const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
      const value = await Components.utils.evalInSandbox(expression, sandbox)
      answer = { value: value === undefined ? null : JSON.parse(JSON.stringify(value)) }
    } catch (error) {
      answer = { error: String(error) }
    }
    sendAsyncMessage(answerName, answer)
  }
  const call = '(' + inside + ')(' + JSON.stringify(arguments[0]) + ',' + JSON.stringify(name) + ')'
  manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(call), false)`

const IN_TAB = `
  const done = arguments[arguments.length - 1]
  const manager = gBrowser.selectedBrowser.messageManager
  const name = 'coach-up-test:' + Math.random()
  manager.addMessageListener(name, function listener(message) {
    manager.removeMessageListener(name, listener)
    done(message.data)
  })
  const call =
    'let answer; try { const value = ' + arguments[0] + ';' +
    'answer = { value: value === undefined ? null : JSON.parse(JSON.stringify(value)) } }' +
    'catch (error) { answer = { error: String(error) } }' +
    'sendAsyncMessage(' + JSON.stringify(name) + ', answer)'
  manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent('{' + call + '}'), false)`

function startFirefox(
  program: string,
  profile: string,
  headless: boolean,
  env: Record<string, string>,
): ChildProcess {
  const child = spawn(
    program,
    [
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      ...(headless ? ['--headless'] : []),
      '--profile',
      profile,
      'about:blank',
    ],
    {
      stdio: 'ignore',
      env: { ...process.env, MOZ_HEADLESS_WIDTH: '1200', MOZ_HEADLESS_HEIGHT: '800', ...env },
    },
  )
  child.on('error', () => {})
  const kill = (): void => {
    child.kill('SIGKILL')
  }
  process.once('exit', kill)
  child.once('exit', () => process.removeListener('exit', kill))
  return child
}

/** Waits for the end of the process, with force after two seconds. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const timer = setTimeout(() => child.kill('SIGKILL'), 2000)
  child.kill()
  await exit
  clearTimeout(timer)
}

function quietPrefs(marionettePort: number, proxyPort: number): Record<string, Pref> {
  return {
    'marionette.port': marionettePort,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.dns.disablePrefetch': true,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.normandy.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'app.update.disabledForTesting': true,
    'browser.safebrowsing.update.enabled': false,
  }
}

function prefsFile(prefs: Record<string, Pref>): string {
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
