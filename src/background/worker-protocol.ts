/** What Firefox' event page and its engine worker say to each other. */
import type { PrepareReply, PrepareRequest } from '../platform/prepare.ts'
import type { CoachReply, CoachRequest } from '../platform/protocol.ts'

export interface ToWorker {
  id: number
  sender: string
  request: CoachRequest | PrepareRequest
}

export interface FromWorker {
  id: number
  reply: CoachReply | PrepareReply
}
