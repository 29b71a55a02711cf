/** A host whose engine runs in a worker. A worker that breaks is replaced with the next request. */
import type { PrepareReply } from '../platform/prepare.ts'
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
  resolve(reply: FromWorker['reply']): void
  fail(): void
}

const STOPPED = 'the engine worker stopped'

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

  /** The worker's answer, or `failed` when it stops before it has one. */
  function ask<Reply extends FromWorker['reply']>(
    request: ToWorker['request'],
    sender: string,
    failed: Reply,
  ): Promise<Reply> {
    worker ??= begin()
    const target = worker
    const id = ++lastId
    return new Promise((resolve) => {
      // The worker answers each request in its own kind.
      waiting.set(id, { resolve: (reply) => resolve(reply as Reply), fail: () => resolve(failed) })
      target.postMessage({ id, sender, request })
    })
  }

  return {
    handle(request, sender) {
      const { draftId, revision } = request
      const failed = { ok: false as const, draftId, revision, reason: 'failed' as const, message: STOPPED }
      return ask<CoachReply>(request, sender, failed)
    },
    prepare: (request) => ask<PrepareReply>(request, '', { ok: false, message: STOPPED }),
  }
}
