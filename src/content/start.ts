/** What every content script does: watch its page, draw beside drafts, serve the panel, and go quiet when the extension is reloaded. */
import { browser } from '../platform/browser.ts'
import { reportFault } from '../platform/errors.ts'
import { livePlatform } from '../platform/live.ts'
import { listenForTabCommand, onPanel } from '../platform/messages.ts'
import { Hub } from '../session/hub.ts'
import type { OpenNotes } from '../session/notes-desk.ts'
import type { Site } from '../sites/draft-source.ts'
import { PageBeside } from './beside.ts'

type MakeSite = (page: Document) => Site
/** Brings what the session of a document needs. */
type FindNotes = () => Promise<OpenNotes>

async function startHub(makeSite: MakeSite, findNotes?: FindNotes): Promise<Hub> {
  const [platform, openNotes] = await Promise.all([livePlatform(), findNotes?.()])
  const hub = new Hub(makeSite(document), platform, browser.runtime.getManifest().version, openNotes)
  hub.attach(new PageBeside(document, hub, platform, hub.ended))
  hub.start()
  document.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted) hub.pointAt(event.clientX, event.clientY)
    },
    { capture: true, passive: true, signal: hub.ended },
  )
  return hub
}

/** Starts the coach on a page; in a frame inside a page it does nothing. `findNotes`: where drafts are in documents. */
export function startContent(makeSite: MakeSite, findNotes?: FindNotes): void {
  if (window.top !== window) return
  const starting = startHub(makeSite, findNotes)
  const withHub = (act: (hub: Hub) => void) => {
    starting.then(act).catch((error: unknown) => reportFault('content', error))
  }
  // A panel may call while the settings are still being read, so listening does not wait for them.
  onPanel((panel) => withHub((hub) => hub.addPanel(panel)))
  listenForTabCommand((command) => withHub((hub) => hub.command(command)))
  withHub(() => undefined)
}
