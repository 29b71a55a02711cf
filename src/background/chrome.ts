/** Chrome's service worker: the engine host, the in-page card's words, the side panel, the commands. */
import '../platform/polyfill.ts'
import { localArea } from '../platform/areas.ts'
import { reportFault } from '../platform/errors.ts'
import { listenAsHost } from '../platform/messages.ts'
import { listenForPrepare } from '../platform/prepare.ts'
import { createWriter } from '../platform/writer.ts'
import { card } from './card/card.ts'
import { listenForCommands, type Place } from './commands.ts'
import { engine, engineReady, prepare } from './engine.ts'
import { listenForInstallation } from './first-run.ts'
import { createHost } from './host.ts'
import { listenForSync } from './sync.ts'

/** The part of Chrome's side panel API that is used; the polyfill does not know it. */
interface SidePanel {
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>
  open(place: { tabId: number }): Promise<void>
}
declare const chrome: { sidePanel: SidePanel }

function openPanel({ tabId }: Place): Promise<boolean> {
  if (tabId === undefined) return Promise.resolve(false)
  return chrome.sidePanel.open({ tabId }).then(
    () => true,
    (error: unknown) => {
      reportFault('open panel', error)
      return false
    },
  )
}

const host = createHost(engine, prepare, engineReady)
listenAsHost({
  coach: (request, sender) => host.handle(request, sender.key),
  card,
  write: createWriter(localArea, Date.now),
  openPanel,
})
listenForPrepare((request) => host.prepare(request))
listenForCommands(openPanel)
listenForSync()
listenForInstallation()
chrome.sidePanel
  .setPanelBehavior({ openPanelOnActionClick: true })
  .catch((error: unknown) => reportFault('panel behaviour', error))
