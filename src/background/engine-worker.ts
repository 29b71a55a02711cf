/** The worker in which Firefox runs the engine. */
import { engine, engineReady, prepare } from './engine.ts'
import { createHost } from './host.ts'
import type { FromWorker, ToWorker } from './worker-protocol.ts'

const host = createHost(engine, prepare, engineReady)

addEventListener('message', async (event: MessageEvent<ToWorker>) => {
  const { id, sender, request } = event.data
  const reply = request.type === 'prepare' ? await host.prepare(request) : await host.handle(request, sender)
  postMessage({ id, reply } satisfies FromWorker)
})
