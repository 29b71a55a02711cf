/**
 * Firefox' event page. The engine runs in a worker, since here background, sidebar and options share a thread.
 */
import { browser } from '../platform/browser.ts'
import { reportFault } from '../platform/errors.ts'
import { listenAsHost } from '../platform/messages.ts'
import { listenForCommands } from './commands.ts'
import { workerHost } from './worker-host.ts'

const host = workerHost(() => new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' }))

function openPanel(): void {
  // Firefox takes only its own key presses and buttons as a gesture; from a page it refuses, and the page says so.
  browser.sidebarAction.open().catch((error: unknown) => reportFault('open panel', error))
}

listenAsHost({ coach: (request, sender) => host.handle(request, sender.key), openPanel })
listenForCommands(openPanel)
browser.action.onClicked.addListener(() => {
  browser.sidebarAction.toggle().catch((error: unknown) => reportFault('toggle panel', error))
})
