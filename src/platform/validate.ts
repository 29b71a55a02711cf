/**
 * Whether what arrives is a message of the protocol. Each check looks at what the receiver relies on; a message from
 * an older or newer version of the extension is refused, not guessed at.
 */
import { RULE_IDS } from '../engine/types.ts'
import type {
  CardReply,
  CardRequest,
  CoachReply,
  CoachRequest,
  FromPanel,
  OpenPanelRequest,
  TabCommand,
  ToPanel,
} from './protocol.ts'

type Unknown = Record<string, unknown>

const isObject = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)
const isRevision = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const oneOf = (value: unknown, ...names: unknown[]) => names.includes(value)
const hasDraft = (value: Unknown) => isText(value.draftId) && isRevision(value.revision)

/** A request to the engine host. */
export function isCoachRequest(value: unknown): value is CoachRequest {
  if (!isObject(value) || value.type !== 'coach' || !hasDraft(value) || !isObject(value.input)) return false
  return oneOf(value.input.channel, 'email', 'notes') && isText(value.input.draft)
}

/** A request for what the in-page card is to show. */
export function isCardRequest(value: unknown): value is CardRequest {
  return isObject(value) && value.type === 'card' && Array.isArray(value.events)
}

/** What the in-page card is to show. */
export function isCardReply(value: unknown): value is CardReply {
  if (!isObject(value)) return false
  return Array.isArray(value.view) && isText(value.style)
}

/** A request to open the panel. */
export function isOpenPanelRequest(value: unknown): value is OpenPanelRequest {
  return isObject(value) && value.type === 'open-panel'
}

/** A keyboard command for the active tab. */
export function isTabCommand(value: unknown): value is TabCommand {
  return isObject(value) && value.type === 'command' && value.command === 'coach-draft'
}

function isReport(value: unknown): boolean {
  if (!isObject(value)) return false
  const lists = [value.findings, value.suggestions, value.rewrites, value.ladder, value.gates]
  return lists.every(Array.isArray) && isObject(value.openness)
}

/** What the engine host answers. */
export function isCoachReply(value: unknown): value is CoachReply {
  if (!isObject(value) || !hasDraft(value)) return false
  if (value.ok === true) return isReport(value.report)
  return value.ok === false && oneOf(value.reason, 'superseded', 'failed') && isText(value.message)
}

const COMMANDS: Record<FromPanel['type'], (value: Unknown) => boolean> = {
  ask: () => true,
  use: (value) => isText(value.text) && isTexts(value.wordingIds) && isTexts(value.moves),
  undo: () => true,
  dismiss: (value) =>
    isText(value.findingId) && oneOf(value.rule, ...RULE_IDS) && oneOf(value.scope, 'this', 'person', 'kind'),
  context: (value) => oneOf(value.context, null, 'open', 'decided', 'agree', 'talked'),
  'own-question': (value) => isText(value.question),
  'choose-draft': () => true,
  leave: () => true,
  show: (value) => value.findingId === null || isText(value.findingId),
  // What exactly is said is looked at where documents are known.
  notes: (value) => isObject(value.notes),
}

/** A command from the panel. */
export function isFromPanel(value: unknown): value is FromPanel {
  if (!isObject(value) || !hasDraft(value) || !isText(value.type)) return false
  return Object.hasOwn(COMMANDS, value.type) && COMMANDS[value.type as FromPanel['type']](value)
}

const NEWS: Record<ToPanel['type'], (value: Unknown) => boolean> = {
  hello: (value) => isText(value.site) && isText(value.version),
  state: (value) =>
    Array.isArray(value.drafts) &&
    (value.current === null || (isObject(value.current) && hasDraft(value.current))),
  'page-trouble': (value) => isText(value.trouble) && isText(value.structure),
  'focus-finding': (value) => isText(value.findingId),
}

/** News for the panel. */
export function isToPanel(value: unknown): value is ToPanel {
  if (!isObject(value) || !isText(value.type)) return false
  return Object.hasOwn(NEWS, value.type) && NEWS[value.type as ToPanel['type']](value)
}
