import { gmailRoutes } from '../../pages/gmail/routes.ts'
import { startServer } from '../../pages/server.ts'
import { launchFirefox } from '../support/firefox.ts'
import { makeAddOn } from './add-on.ts'
import { Probe } from './probe.ts'

/** The adapter in Firefox, on the page that plays Gmail. */
export async function startInFirefox(): Promise<Probe> {
  const addOn = await makeAddOn()
  const server = await startServer({ 'mail.google.com': await gmailRoutes() })
  const firefox = await launchFirefox({
    port: server.port,
    extension: addOn.folder,
    prefs: { 'extensions.originControls.grantByDefault': true },
  })
  return new Probe({
    goto: (url) => firefox.goto(url),
    evaluate: (fn, ...args) => firefox.evaluate(fn, ...args),
    type: (text) => firefox.type(text),
    press: (key, ...modifiers) => firefox.press(key, ...modifiers),
    close: async () => {
      await firefox.close()
      await server.close()
      addOn.remove()
    },
  })
}
