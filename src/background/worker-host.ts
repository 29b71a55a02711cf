/** A host whose engine runs in a worker. A worker that breaks is replaced with the next request. */
import type { CoachReply } from '../platform/protocol.ts'
import type { Host } from './host.ts'
import type { FromWorker, ToWorker } from './worker-protocol.ts'

/** The part of a Worker that is used. */
export interface WorkerLike {
  postMessage(message: ToWorker): void
  terminate(): void
  onmessage: ((event: MessageEvent<FromWorker>) => unknown) | null
  onerror: ((event: ErrorEvent) => unknown) | null
}

interface Waiting {
  resolve(reply: CoachReply): void
  fail(): void
}

/** A host that starts a worker when the first request comes. */
export function workerHost(start: () => WorkerLike): Host {
  const waiting = new Map<number, Waiting>()
  let worker: WorkerLike | null = null
  let lastId = 0

  function begin(): WorkerLike {
    const fresh = start()
    fresh.onmessage = ({ data }) => {
      waiting.get(data.id)?.resolve(data.reply)
      waiting.delete(data.id)
    }
    fresh.onerror = () => {
      fresh.terminate()
      if (worker === fresh) worker = null
      for (const one of waiting.values()) one.fail()
      waiting.clear()
    }
    return fresh
  }

  return {
    handle(request, sender) {
      worker ??= begin()
      const target = worker
      const id = ++lastId
      const { draftId, revision } = request
      return new Promise((resolve) => {
        const fail = () =>
          resolve({ ok: false, draftId, revision, reason: 'failed', message: 'the engine worker stopped' })
        waiting.set(id, { resolve, fail })
        target.postMessage({ id, sender, request })
      })
    },
  }
}
