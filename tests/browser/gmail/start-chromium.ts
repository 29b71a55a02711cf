import { gmailRoutes } from '../../pages/gmail/routes.ts'
import { startServer } from '../../pages/server.ts'
import { launchChromium } from '../support/chromium.ts'
import { makeAddOn } from './add-on.ts'
import { Probe } from './probe.ts'

/** The adapter in Chromium, on the page that plays Gmail. */
export async function startInChromium(): Promise<Probe> {
  const addOn = await makeAddOn()
  const server = await startServer({ 'mail.google.com': await gmailRoutes() })
  const chromium = await launchChromium({ port: server.port, extension: addOn.folder })
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage())
  return new Probe({
    goto: async (url) => {
      await page.goto(url)
    },
    evaluate: (fn, ...args) =>
      page.evaluate(`(${fn.toString()})(...${JSON.stringify(args)})`) as ReturnType<
        typeof page.evaluate
      > as never,
    type: (text) => page.keyboard.type(text),
    press: (key, ...modifiers) => page.keyboard.press([...modifiers, key].join('+')),
    close: async () => {
      await chromium.close()
      await server.close()
      addOn.remove()
    },
  })
}
