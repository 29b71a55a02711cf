/** Whether what a panel says about a document of notes can be understood. Apart from the other checks: only the script of a site with documents needs it. */
import { isObject } from '../platform/parse.ts'
import type { NotesCommand } from '../platform/protocol.ts'

const isText = (value: unknown): value is string => typeof value === 'string'
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'
const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

type Check = (value: Record<string, unknown>) => boolean
const CHECKS: Record<NotesCommand['act'], Check> = {
  attendees: () => true,
  allow: (value) => isText(value.personId) && isFlag(value.shared) && isFlag(value.names),
  forbid: () => true,
  shared: (value) => isFlag(value.shared),
  coach: () => true,
  select: () => true,
  drop: () => true,
  hear: (value) => value.text === null || isText(value.text),
  copy: () => true,
  pick: (value) => Array.isArray(value.lines) && value.lines.every(isNumber),
  go: (value) => isNumber(value.line),
  prepare: (value) => value.of === 'all' || value.of === 'selection',
  'close-sheet': () => true,
  underlines: (value) => isFlag(value.on),
}

/** A command about a document. */
export function isNotesCommand(value: unknown): value is NotesCommand {
  if (!isObject(value) || !isText(value.act) || !Object.hasOwn(CHECKS, value.act)) return false
  return CHECKS[value.act as NotesCommand['act']](value)
}
