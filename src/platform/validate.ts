/**
 * Whether what arrives is a message of the protocol. Each check looks at what the receiver relies on; a message from
 * an older or newer version of the extension is refused, not guessed at.
 */
import { RULE_IDS } from '../engine/types.ts'
import { parseConsent, parseSighting } from './consents.ts'
import { isCount, isObject, type Unknown } from './parse.ts'
import type {
  CardReply,
  CardRequest,
  Change,
  CoachReply,
  CoachRequest,
  FromPanel,
  OpenPanelRequest,
  TabCommand,
  ToPanel,
  WriteReply,
  WriteRequest,
} from './protocol.ts'

const isText = (value: unknown): value is string => typeof value === 'string'
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)
const oneOf = (value: unknown, ...names: unknown[]) => names.includes(value)
const hasDraft = (value: Unknown) => isText(value.draftId) && isCount(value.revision)

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

const CHANGES: Record<Change['what'], (value: Unknown) => boolean> = {
  used: (value) => isTexts(value.wordingIds) && isTexts(value.moves),
  undone: (value) => isTexts(value.wordingIds) && isTexts(value.moves),
  consent: ({ consent, names }) => parseConsent(consent) !== null && typeof names === 'boolean',
  'consent-seen': ({ seen }) => parseSighting(seen) !== null,
  'rule-off': (value) =>
    oneOf(value.rule, ...RULE_IDS) && (value.personId === null || isText(value.personId)),
}

/** A request to store something. */
export function isWriteRequest(value: unknown): value is WriteRequest {
  if (!isObject(value) || value.type !== 'write' || !isText(value.id)) return false
  const { change } = value
  if (!isObject(change) || !isText(change.what)) return false
  return Object.hasOwn(CHANGES, change.what) && CHANGES[change.what as Change['what']](change)
}

/** What came of it. */
export function isWriteReply(value: unknown): value is WriteReply {
  return oneOf(value, 'written', 'full', 'failed')
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

const isEdit = (value: unknown): boolean =>
  isObject(value) && isCount(value.start) && isCount(value.end) && isText(value.text)

const COMMANDS: Record<FromPanel['type'], (value: Unknown) => boolean> = {
  ask: () => true,
  use: (value) =>
    Array.isArray(value.edits) &&
    value.edits.every(isEdit) &&
    isTexts(value.wordingIds) &&
    isTexts(value.moves),
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
