/**
 * Firefox' event page. The engine runs in a worker, since here background, sidebar and options share a thread.
 */
import '../platform/polyfill.ts'
import { localArea } from '../platform/areas.ts'
import { browser } from '../platform/browser.ts'
import { reportFault } from '../platform/errors.ts'
import { listenAsHost } from '../platform/messages.ts'
import { listenForPrepare } from '../platform/prepare.ts'
import { createWriter } from '../platform/writer.ts'
import { card } from './card/card.ts'
import { listenForCommands } from './commands.ts'
import { listenForInstallation } from './first-run.ts'
import { listenForSync } from './sync.ts'
import { workerHost } from './worker-host.ts'

const host = workerHost(() => new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' }))

function openPanel(): void {
  browser.sidebarAction.open().catch((error: unknown) => reportFault('open panel', error))
}

listenAsHost({
  coach: (request, sender) => host.handle(request, sender.key),
  card,
  write: createWriter(localArea, Date.now),
  // Firefox takes only its own key presses and buttons as a gesture; a click in a page is none.
  openPanel: () => Promise.resolve(false),
})
listenForPrepare((request) => host.prepare(request))
listenForCommands(openPanel)
listenForSync()
listenForInstallation()
browser.action.onClicked.addListener(() => {
  browser.sidebarAction.toggle().catch((error: unknown) => reportFault('toggle panel', error))
})
