/** Asking for the sheet for a 1:1, and answering. What arrives is checked. */
import type { PrepareInput, Sheet } from '../engine/types.ts'
import { browser } from './browser.ts'
import { send } from './messages.ts'

/** Panel → engine host. */
export interface PrepareRequest {
  type: 'prepare'
  input: PrepareInput
}
export type PrepareReply = { ok: true; sheet: Sheet } | { ok: false; message: string }

type Unknown = Record<string, unknown>
const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null
const isTexts = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string')

/** A request for a sheet. */
export function isPrepareRequest(value: unknown): value is PrepareRequest {
  return (
    isObject(value) &&
    value.type === 'prepare' &&
    isObject(value.input) &&
    typeof value.input.notes === 'string' &&
    [value.input.messages, value.input.worries].every((one) => one === undefined || typeof one === 'string')
  )
}

/** What the engine host answers. */
export function isPrepareReply(value: unknown): value is PrepareReply {
  if (!isObject(value)) return false
  if (value.ok === false) return typeof value.message === 'string'
  if (value.ok !== true || !isObject(value.sheet)) return false
  const { aloud, yours, questions, worries, decisions } = value.sheet
  return isTexts(aloud) && isTexts(yours) && [questions, worries, decisions].every(Array.isArray)
}

/** Asks the engine host. Throws `ContextInvalidated`, or when no host or something else answers. */
export async function requestPrepare(request: PrepareRequest): Promise<PrepareReply> {
  const reply = await send(request)
  if (!isPrepareReply(reply)) throw new Error('the engine host gave no sheet')
  return reply
}

/** Answers requests in the background. */
export function listenForPrepare(answer: (request: PrepareRequest) => Promise<PrepareReply>): void {
  browser.runtime.onMessage.addListener((message: unknown) =>
    isPrepareRequest(message) ? answer(message) : undefined,
  )
}
