/**
 * The engine host: text in, report out. It keeps nothing between requests, so it may be stopped at any moment. Of
 * several requests for one draft the newest revision wins.
 */
import type { CoachOptions } from '../engine/index.ts'
import type { CoachInput, PrepareInput, Report, Sheet } from '../engine/types.ts'
import { reportFault } from '../platform/errors.ts'
import type { PrepareReply, PrepareRequest } from '../platform/prepare.ts'
import type { CoachReply, CoachRequest } from '../platform/protocol.ts'

export type Coach = (input: CoachInput, options?: CoachOptions) => Report

export type Prepare = (input: PrepareInput) => Sheet

export interface Host {
  /** Answers a request. `sender` tells apart tabs that use the same draft ids. */
  handle(request: CoachRequest, sender: string): Promise<CoachReply>
  /** Makes the sheet for a 1:1. */
  prepare(request: PrepareRequest): Promise<PrepareReply>
}

interface Job {
  revision: number
  abort: AbortController
}

/** A turn of the event loop, in which newer requests come in and make this one superfluous. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

/** An error's message may quote the draft; its name does not. */
const kindOf = (error: unknown) => (error instanceof Error ? error.name : typeof error)

/** A host around the engine; `ready` resolves when the engine can answer. */
export function createHost(coach: Coach, prepare: Prepare, ready: () => Promise<void>): Host {
  const jobs = new Map<string, Job>()

  async function run(request: CoachRequest, signal: AbortSignal): Promise<CoachReply> {
    const { draftId, revision } = request
    const superseded: CoachReply = {
      ok: false,
      draftId,
      revision,
      reason: 'superseded',
      message: 'a newer revision came',
    }
    try {
      await ready()
      await turn()
      if (signal.aborted) return superseded
      return {
        ok: true,
        draftId,
        revision,
        report: coach(request.input, { onFault: (error) => reportFault('engine', error) }),
      }
    } catch (error) {
      if (signal.aborted) return superseded
      return { ok: false, draftId, revision, reason: 'failed', message: kindOf(error) }
    }
  }

  return {
    async prepare({ input }) {
      try {
        await ready()
        return { ok: true, sheet: prepare(input) }
      } catch (error) {
        return { ok: false, message: kindOf(error) }
      }
    },
    async handle(request, sender) {
      const key = `${sender} ${request.draftId}`
      const running = jobs.get(key)
      const job: Job = { revision: request.revision, abort: new AbortController() }
      if (running && running.revision > request.revision) {
        job.abort.abort()
      } else {
        running?.abort.abort()
        jobs.set(key, job)
      }
      try {
        return await run(request, job.abort.signal)
      } finally {
        if (jobs.get(key) === job) jobs.delete(key)
      }
    },
  }
}
