/**
 * Checks one line of JSON input and turns it into the engine's input. The field names are those of the labelled
 * cases (`managerMessage`); any further field of the engine's input passes through.
 */
import type { CoachInput } from '../engine/index.ts'

/** @throws Error with a plain message when the value is not a valid input */
export function inputOf(value: unknown, asked: boolean): CoachInput {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('not a JSON object')
  const { id: _id, managerMessage, message, ...rest } = value as Record<string, unknown>
  const channel = rest.channel ?? 'email'
  if (channel !== 'email' && channel !== 'notes') throw new Error('channel must be "email" or "notes"')
  if (typeof rest.draft !== 'string') throw new Error('draft must be a string')
  const received = managerMessage === undefined ? message : managerMessage
  if (received !== undefined && received !== null && typeof received !== 'string')
    throw new Error('managerMessage must be a string or null')
  if (rest.manager !== undefined && rest.manager !== null && typeof rest.manager !== 'string')
    throw new Error('manager must be a string')
  for (const list of ['earlier', 'recipients', 'recent'])
    if (rest[list] !== undefined && !Array.isArray(rest[list])) throw new Error(`${list} must be a list`)
  if (rest.context !== undefined && !['open', 'decided', 'agree', 'talked'].includes(rest.context as string))
    throw new Error('context must be open, decided, agree or talked')
  if (rest.settings !== undefined && (typeof rest.settings !== 'object' || rest.settings === null))
    throw new Error('settings must be an object')
  const known = pick(rest, [
    'manager',
    'earlier',
    'recipients',
    'context',
    'settings',
    'recent',
    'seed',
    'ownQuestion',
  ])
  return {
    channel,
    draft: rest.draft,
    message: received ?? null,
    ...known,
    asked: asked || rest.asked === true,
  } as CoachInput
}

function pick(from: Record<string, unknown>, names: string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.filter((n) => from[n] !== undefined && from[n] !== null).map((n) => [n, from[n]]),
  )
}
