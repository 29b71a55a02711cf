/**
 * Notices when Gmail is not built as this adapter expects, and describes the structure so that it can be reported:
 * tag names, roles and class tokens; no text, no address, no id, nothing of what is inside the draft.
 */
import type { Trouble } from '../draft-source.ts'
import { composeRoot } from './compose-root.ts'
import { lacksMessage } from './message.ts'
import {
  all,
  BODY,
  FORM,
  first,
  HOLDS_WORDS,
  matchesAny,
  oldRecipientField,
  recipientRow,
  SUMMARY,
} from './selectors.ts'

export interface Check {
  trouble: Trouble
  structure: string
}

export function checkCompose(document: Document, body: Element): Check | null {
  const root = composeRoot(body)
  const missing: string[] = []
  if (!root) missing.push('body but no compose around it')
  else {
    if (!first(root, FORM)) missing.push('body but no form')
    const hasRow = (['to', 'cc', 'bcc'] as const).some(
      (kind) => first(root, recipientRow(kind)) || first(root, oldRecipientField(kind)),
    )
    if (!hasRow && all(root, SUMMARY).length === 0) missing.push('no recipient rows')
    if (lacksMessage(document, root, body)) missing.push('reply without a message')
  }
  if (missing.length === 0) return null
  const top = root ?? ancestor(body, 6)
  return { trouble: 'changed-page', structure: `${missing.join('; ')}\n${outline(top, body)}` }
}

function ancestor(element: Element, levels: number): Element {
  let at = element
  for (let level = 0; level < levels && at.parentElement && at.parentElement.tagName !== 'BODY'; level += 1) {
    at = at.parentElement
  }
  return at
}

/** Words of the page's own making, the only attribute values that are told. */
const KNOWN_NAMES = new Set(
  'to cc bcc composeid from subject subjectbox draft rt lts rm ishtml body uet'.split(' '),
)
const KNOWN_ATTRIBUTES = 'g_editable contenteditable data-message-id data-hovercard-id data-name email'.split(
  ' ',
)
/** A role is one of ARIA's own words. */
const ROLE = /^[a-z]{3,16}$/
/** Gmail's class names are short tokens; anything else is not told. */
const TOKEN = /^[A-Za-z][A-Za-z0-9]{0,5}(-[A-Za-z0-9]{1,5}){0,4}$/
const MAX_LINES = 400

export function outline(top: Element, body: Element): string {
  const lines: string[] = []
  const visit = (element: Element, depth: number): void => {
    if (lines.length >= MAX_LINES) return
    lines.push('  '.repeat(depth) + describe(element))
    if (element === body || element.matches(BODY) || matchesAny(element, HOLDS_WORDS)) return
    for (const child of element.children) visit(child, depth + 1)
  }
  visit(top, 0)
  return lines.join('\n')
}

function describe(element: Element): string {
  let out = element.tagName.toLowerCase()
  for (const token of element.classList) out += TOKEN.test(token) ? `.${token}` : '.?'
  const role = element.getAttribute('role')
  if (role) out += ROLE.test(role) ? `[role=${role}]` : '[role]'
  const name = element.getAttribute('name')
  if (name) out += KNOWN_NAMES.has(name) ? `[name=${name}]` : '[name]'
  for (const attribute of KNOWN_ATTRIBUTES) {
    if (element.hasAttribute(attribute)) out += `[${attribute}]`
  }
  if ((element as HTMLElement).style?.display === 'none') out += '[hidden]'
  return out
}
