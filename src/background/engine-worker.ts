/** The worker in which Firefox runs the engine. */
import { engine, engineReady } from './engine.ts'
import { createHost } from './host.ts'
import type { FromWorker, ToWorker } from './worker-protocol.ts'

const host = createHost(engine, engineReady)

addEventListener('message', async (event: MessageEvent<ToWorker>) => {
  const { id, sender, request } = event.data
  postMessage({ id, reply: await host.handle(request, sender) } satisfies FromWorker)
})
