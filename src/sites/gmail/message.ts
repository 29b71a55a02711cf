/** The mail that a draft answers, who wrote it, and the earlier turns of the thread. All of it is untrusted text. */
import type { EarlierTurn } from '../../engine/types.ts'
import type { Person } from '../draft-source.ts'
import { addressIn, tidy } from './addresses.ts'
import { type Role, readLines, roleOf } from './lines.ts'
import {
  all,
  FIELD_RM,
  FIELD_UET,
  INLINE_SLOT,
  MESSAGE,
  MESSAGE_BODY,
  MESSAGE_CUT,
  MESSAGE_NOT_OWN,
  MESSAGE_TWIN,
  matchesAny,
  NAMED,
  nearest,
  QUOTE,
  QUOTE_ATTRIBUTION,
  QUOTE_BLOCK,
  QUOTE_CONTAINER,
  QUOTE_SENDER,
  QUOTE_SENDER_NAME,
  SENDER,
  SUBJECT,
  THREAD,
  THREAD_ENTRY,
} from './selectors.ts'

export interface Answered {
  message: { text: string; from: Person } | null
  earlier: EarlierTurn[]
  /** The compose says that it answers a mail. */
  isReply: boolean
}

interface Turn {
  from: Person
  text: string
}

const field = (root: Element, selector: string): string => {
  const value = root.querySelector<HTMLInputElement>(selector)?.value ?? ''
  return value === 'undefined' || value === 'null' ? '' : value
}

export function readSubject(root: Element): string | null {
  for (const selector of SUBJECT) {
    const input = root.querySelector<HTMLInputElement>(selector)
    if (input?.value) return input.value
  }
  return null
}

/** What a received text says itself: no quote, no signature, no `>` lines. */
function saidText(element: Element): string {
  const role = (child: Element): Role => {
    if (matchesAny(child, MESSAGE_CUT)) return 'stop'
    if (matchesAny(child, MESSAGE_NOT_OWN)) return 'barrier'
    const plain = roleOf(child)
    return plain === 'hole' ? 'text' : plain
  }
  const alt = (child: Element): string => (/^\p{Extended_Pictographic}/u.test(alts(child)) ? alts(child) : '')
  const lines: string[] = []
  for (const entry of readLines(element, role, alt)) {
    lines.push(entry.kind === 'line' && !entry.text.startsWith('>') ? entry.text.trimEnd() : '')
  }
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
const alts = (element: Element): string => element.getAttribute('alt') ?? ''

const isShown = (element: Element, top: Element): boolean => {
  for (let up: Element | null = element; up && up !== top; up = up.parentElement) {
    if ((up as HTMLElement).style?.display === 'none') return false
  }
  return true
}

/** The visible text of a message in the reading pane; the hidden twin for translations is passed over. */
function messageBody(message: Element): Element | null {
  for (const selector of MESSAGE_BODY) {
    const found = [...message.querySelectorAll(selector)].find(
      (element) => !element.matches(MESSAGE_TWIN) && isShown(element, message),
    )
    if (found) return found
  }
  return null
}

function senderOf(message: Element): Person {
  const span = all(message, SENDER)[0]
  if (!span) return {}
  return personOf(span.getAttribute('name') ?? span.textContent, span.getAttribute('email'))
}

function personOf(name: string | null | undefined, address: string | null | undefined): Person {
  const at = addressIn(address)
  const named = tidy(name)
  return { ...(named && !addressIn(named) ? { name: named } : {}), ...(at ? { address: at } : {}) }
}

/** The message element that the compose answers. */
function target(document: Document, root: Element): Element | null {
  const isOutside = (element: Element): boolean => !root.contains(element)
  for (const selector of INLINE_SLOT) {
    const previous = root.closest(selector)?.previousElementSibling
    if (!previous) continue
    const found = previous.matches(MESSAGE) ? previous : previous.querySelector(MESSAGE)
    if (found) return found
  }
  const id = field(root, FIELD_RM).replace(/^#/, '')
  if (id) {
    for (const message of document.querySelectorAll(MESSAGE)) {
      if (message.getAttribute('data-message-id')?.replace(/^#/, '') === id && isOutside(message))
        return message
    }
  }
  const entry = nearest(root, THREAD_ENTRY)
  const inside = entry ? [...entry.querySelectorAll(MESSAGE)].filter(isOutside) : []
  return inside.length === 1 ? inside[0]! : null
}

/** Quoted mails, newest first: each is a blockquote after a line that says who wrote it. */
function quoteChain(scope: Element, document: Document): Turn[] {
  const turns: Turn[] = []
  let at: Element | null = scope
  for (let depth = 0; at && depth < 50; depth += 1) {
    const container: Element | null = at.matches(QUOTE_CONTAINER) ? at : at.querySelector(QUOTE_CONTAINER)
    if (!container) break
    const block: Element | null = container.querySelector(QUOTE_BLOCK)
    if (!block) break
    const said = saidText(block)
    if (said) turns.push({ from: quoted(container.querySelector(QUOTE_ATTRIBUTION), document), text: said })
    at = block
  }
  return turns
}

function quoted(attribution: Element | null, document: Document): Person {
  if (!attribution) return {}
  const link = attribution.querySelector(QUOTE_SENDER)
  const address =
    addressIn(link?.getAttribute('href')?.slice('mailto:'.length)) ?? addressIn(attribution.textContent)
  const named = attribution.querySelector(QUOTE_SENDER_NAME)?.textContent
  const known =
    named ||
    [...document.querySelectorAll(NAMED)]
      .find((span) => addressIn(span.getAttribute('email')) === address)
      ?.getAttribute('name')
  return personOf(known, address)
}

/** What tells that a compose answers a mail, and that mail's element on the page. */
function answering(document: Document, root: Element) {
  const element = target(document, root)
  const uet = field(root, FIELD_UET)
  return { element, uet, isReply: field(root, FIELD_RM) !== '' || uet !== '' || element !== null }
}

/**
 * Whether a compose answers a mail that is nowhere to be found: not in the reading pane, not in a quote, trimmed or
 * opened. Looks at no word of any of them.
 */
export function lacksMessage(document: Document, root: Element, body: Element): boolean {
  const { element, uet, isReply } = answering(document, root)
  return isReply && !uet && !(element && messageBody(element)) && !body.querySelector(QUOTE)
}

export function readAnswered(
  document: Document,
  root: Element,
  body: Element,
  own: readonly string[],
): Answered {
  const { element, uet, isReply } = answering(document, root)
  const pane = element ? messageBody(element) : null
  let message: Turn | null = null
  if (element && pane) {
    const text = saidText(pane)
    if (text) message = { from: senderOf(element), text }
  }

  // The quote says it too: while trimmed in a hidden field, once opened in the body. DOMParser's document is inert.
  const scope = uet ? new document.defaultView!.DOMParser().parseFromString(uet, 'text/html').body : body
  const quotes = quoteChain(scope, document)
  let older: Turn[]
  if (message) older = pane?.querySelector(QUOTE) ? quoteChain(pane, document) : quotes.slice(1)
  else {
    message = quotes[0] ?? null
    older = quotes.slice(1)
  }

  const thread = element ? nearest(element, THREAD) : null
  const others: Turn[] = []
  if (thread && element) {
    for (const other of thread.querySelectorAll(MESSAGE)) {
      if (other === element || root.contains(other)) continue
      const shown = messageBody(other)
      const text = shown ? saidText(shown) : ''
      if (text) others.push({ from: senderOf(other), text })
    }
  }
  const turns = others.length >= older.length ? others : older.reverse()
  return {
    message,
    earlier: turns.map((turn) => ({ from: nameOf(turn.from, own), text: turn.text })),
    isReply,
  }
}

const nameOf = (from: Person, own: readonly string[]): string => {
  if (from.address && own.includes(from.address)) return 'me'
  return from.address ?? from.name ?? ''
}
