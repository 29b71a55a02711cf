import { docsRoutes } from '../../pages/google-docs/routes.ts'
import { type PageServer, startServer } from '../../pages/server.ts'
import { launchChromium } from '../support/chromium.ts'
import { launchFirefox } from '../support/firefox.ts'
import { makeAddOn } from './add-on.ts'
import { Probe } from './probe.ts'

const HOST = 'docs.google.com'
/** Firefox asks these by itself, for lists, updates and what plays films. */
const OF_FIREFOX = /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com|update\.googleapis\.com):\d+$/

/** The browsers in which the adapter is tried. */
export const STARTS = { chromium: startInChromium, firefox: startInFirefox } as const

async function stage(): Promise<{ server: PageServer; folder: string; end(): Promise<void> }> {
  const addOn = await makeAddOn()
  const server = await startServer({ [HOST]: await docsRoutes() })
  return {
    server,
    folder: addOn.folder,
    end: async () => {
      await server.close()
      addOn.remove()
    },
  }
}

/** The adapter in Chromium, on the page that plays Google Docs. */
async function startInChromium(): Promise<Probe> {
  const { server, folder, end } = await stage()
  const chromium = await launchChromium({ port: server.port, extension: folder })
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage())
  const strays: string[] = []
  chromium.context.on('request', (request) => {
    if (!request.url().startsWith(`https://${HOST}/`)) strays.push(`${request.method()} ${request.url()}`)
  })
  return new Probe(
    {
      goto: async (url) => {
        await page.goto(url)
      },
      evaluate: (fn, ...args) => page.evaluate(`(${fn.toString()})(...${JSON.stringify(args)})`) as never,
      type: (text) => page.keyboard.type(text),
      press: (key, ...modifiers) => page.keyboard.press([...modifiers, key].join('+')),
      screenshot: async (file) => {
        await page.screenshot({ path: file })
      },
      strays: () => strays,
      close: async () => {
        await chromium.close()
        await end()
      },
    },
    server,
  )
}

/** The adapter in Firefox, on the page that plays Google Docs. */
async function startInFirefox(): Promise<Probe> {
  const { server, folder, end } = await stage()
  const firefox = await launchFirefox({
    port: server.port,
    extension: folder,
    prefs: { 'extensions.originControls.grantByDefault': true },
  })
  return new Probe(
    {
      goto: (url) => firefox.goto(url),
      evaluate: (fn, ...args) => firefox.evaluate(fn, ...args),
      type: (text) => firefox.type(text),
      press: (key, ...modifiers) => firefox.press(key, ...modifiers),
      screenshot: (file) => firefox.screenshot(file),
      strays: () => firefox.proxy.refused.filter((target) => !OF_FIREFOX.test(target)),
      close: async () => {
        await firefox.close()
        await end()
      },
    },
    server,
  )
}
