/** Asking the engine host, which may be stopped at any moment: once more when it fails, and never for ever. */
import type { Report } from '../engine/types.ts'
import type { Platform } from '../platform/platform.ts'
import type { CoachReply, CoachRequest } from '../platform/protocol.ts'
import { twice } from '../platform/twice.ts'

/** How long one answer may take, in milliseconds, before it counts as failed. */
const PATIENCE = 15_000

export class Asking {
  readonly #platform: Platform

  constructor(platform: Platform) {
    this.#platform = platform
  }

  /** The report on a request. Throws when two attempts fail, or `ContextInvalidated`. */
  ask(request: CoachRequest): Promise<Report> {
    return twice(() => this.#once(request))
  }

  async #once(request: CoachRequest): Promise<Report> {
    const reply = await this.#within(this.#platform.coach(request))
    if (reply.draftId !== request.draftId || reply.revision !== request.revision) {
      throw new Error('an answer to another request')
    }
    if (!reply.ok) throw new Error(reply.reason)
    return reply.report
  }

  #within(answer: Promise<CoachReply>): Promise<CoachReply> {
    return new Promise((resolve, reject) => {
      const cancel = this.#platform.delay(PATIENCE, () => reject(new Error('no answer in time')))
      answer.then(resolve, reject).finally(cancel)
    })
  }
}
