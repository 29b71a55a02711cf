/** Chrome's service worker: the engine host, the side panel, the commands. */
import { reportFault } from '../platform/errors.ts'
import { listenAsHost } from '../platform/messages.ts'
import { listenForCommands, type Place } from './commands.ts'
import { engine, engineReady } from './engine.ts'
import { createHost } from './host.ts'

/** The part of Chrome's side panel API that is used; the polyfill does not know it. */
interface SidePanel {
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>
  open(place: { tabId: number }): Promise<void>
}
declare const chrome: { sidePanel: SidePanel }

function openPanel({ tabId }: Place): void {
  if (tabId === undefined) return
  chrome.sidePanel.open({ tabId }).catch((error: unknown) => reportFault('open panel', error))
}

const host = createHost(engine, engineReady)
listenAsHost({ coach: (request, sender) => host.handle(request, sender.key), openPanel })
listenForCommands(openPanel)
chrome.sidePanel
  .setPanelBehavior({ openPanelOnActionClick: true })
  .catch((error: unknown) => reportFault('panel behaviour', error))
