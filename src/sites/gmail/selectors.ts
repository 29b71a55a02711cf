/**
 * Every selector of Gmail's page, in one place. Each list is ranked: tried one by one, specific before general,
 * never joined by commas, for a general one would win by document order over a specific one. Gmail ships changes to
 * a share of accounts at a time, so the old and the new form both stay.
 *
 * Sources: SDK = InboxSDK 2.2.26 (2026-09), FC = FlowCrypt (2026-08), GJS = gmail.js (2026-03), CAP = captured pages
 * and mails (2013-2025), OWN = seen nowhere, a wider form for when Gmail renames something. Nothing here keys on
 * labels, ids or translated text.
 */

/** The editable body of a compose. Unchanged 2013-2026 (CAP, eleven captures in five languages; SDK `.Ap [g_editable]`). */
export const BODY = '[g_editable="true"][contenteditable="true"]' // CAP 2013-2025, SDK 2026

/** Nearest ancestor of the body that holds one whole compose. */
export const ROOT = [
  '.M9', // CAP 2020, GJS 2026: every form has one
  '[role="dialog"]', // SDK 2026: pop-up and full screen
]

/** Hidden inputs that every compose form has; an ancestor that holds one is a compose (CAP 2020, SDK and GJS 2026). */
export const META = [
  'input[name="composeid"]', // CAP 2020, GJS 2026
  'input[name="draft"]', // CAP 2020, GJS 2026
  'input[name="rm"]', // CAP 2020, SDK 2026
  'input[name="subjectbox"]', // CAP 2020, SDK 2026
]

/** The form with the meta data. */
export const FORM = [
  'form.bAs', // CAP 2020, SDK 2026
  'form', // OWN 2026: when the class is renamed
]

export const FIELD_RM = 'input[name="rm"]' // message answered (SDK 2026)
export const FIELD_UET = 'input[name="uet"]' // quoted HTML while trimmed (GJS 2026, SDK 2026)
export const FIELD_FROM = 'input[name="from"]' // own identity chosen (SDK 2026)

export const SUBJECT = [
  'input[name="subjectbox"]', // SDK 2026
  'input[name="subject"]', // its hidden twin, CAP 2020
]

/** Other identities of the writer, in the menu of the From row. */
export const FROM_CHOICES = [
  'div.J-M.jQjAxd.J-M-awS[role="menu"] > div.SK.AX > div[value][role="menuitem"]', // SDK 2026
  '[role="menu"] [role="menuitem"][value*="@"]', // OWN 2026: when the classes are renamed
]

/** Container of one kind of recipient. Chips are only looked for in here: the From row has the same markup. */
export const recipientRow = (kind: 'to' | 'cc' | 'bcc'): string[] => [
  `.GS .anm[name="${kind}"]`, // SDK 2026 (PeopleKit, since 2021-10)
  `.anm[name="${kind}"]`, // GJS 2026
  `tr.bzf div[name="${kind}"]`, // GJS 2026
  `div[name="${kind}"]`, // OWN 2026: when the class is renamed
]

/** One chip inside such a container. */
export const CHIP = [
  '[role="listbox"] [role="option"][data-name][data-hovercard-id]', // SDK 2026
  '[role="option"][data-hovercard-id]', // OWN 2026: without a name (unknown on live accounts)
  'div[data-hovercard-id]', // GJS 2026
  'span[email]', // CAP 2019: .vN[email], before 2021-10
]

/** Text typed but not yet turned into a chip (GJS #719). */
export const TYPED = [
  'input[role="combobox"]', // CAP 2022+
  'input[aria-autocomplete="list"]', // CAP 2022
  'input[peoplekit-id]', // CAP 2022
]

/** Recipients as text, before 2021-10; SDK still falls back to it. */
export const oldRecipientField = (kind: 'to' | 'cc' | 'bcc'): string[] => [
  `textarea[name="${kind}"]`, // textarea.vO (CAP 2019)
  `input[type="hidden"][name="${kind}"]`, // .vR > input (CAP 2019)
]

/** The summary shown while the rows are collapsed; To, Cc and Bcc are not told apart in it. */
export const SUMMARY = [
  '.aoD.hl .az9 span[email]', // FC 2026, page objects 2015-2025
  '.az9 span[email]', // FC 2026
  '.az9 [data-hovercard-id]', // FC 2026
  'form span[email][data-hovercard-id]', // OWN 2026: when the class is renamed; rows and menus are passed over
]

/** Where a person in the form is no recipient of the summary: rows, chips, menus. */
export const NOT_SUMMARY = [
  '[role="listbox"]', // SDK 2026
  '[role="option"]', // SDK 2026
  '[role="menu"]', // SDK 2026
  '[role="menuitem"]', // SDK 2026
]

/** The button that sends. Never covered, never pressed. */
export const SEND = [
  '.aoO[role="button"]', // CAP 2020, SDK 2026
  '[role="button"][data-tooltip*="Enter"]', // OWN 2026: its tooltip names the key in every language
]

/** A message of the thread in the reading pane. */
export const MESSAGE = '[data-message-id]' // .adn expanded, .adf collapsed (SDK 2026)

/** Where an inline reply stands: right after its message. */
export const INLINE_SLOT = ['.gA.gt', '.gA'] // FC 2026, SDK 2026

/** One entry of the thread, message and inline reply together. */
export const THREAD_ENTRY = ['.h7', '[role="listitem"]'] // SDK 2026

/** All entries of one thread. */
export const THREAD = ['.aHU', '[role="list"]', '[role="main"]'] // CAP 2020, SDK 2026

/** Text of a message. A second one, hidden, with class `undefined`, is a twin for translations (FC 2026). */
export const MESSAGE_BODY = [
  'div.ii.gt .a3s', // SDK 2026, FC 2026
  '.a3s', // FC 2026
  '.ii.gt', // SDK 2026
  '.adP', // SDK 2026
]
export const MESSAGE_TWIN = '.undefined' // FC 2026

/** Everybody whom the thread names, recipients (`.g2`) left out. */
export const NAMED = 'span[email][name]:not(.g2)' // SDK 2026, CAP 2020

/** The dash line above a signature, foreign like it and no word of a sentence. */
export const SIGNATURE_PREFIX = '.gmail_signature_prefix' // CAP 2019-2025

/** What holds words of somebody; the structure report stops there. */
export const HOLDS_WORDS = ['[data-message-id] .a3s', '.az9'] // SDK 2026, FC 2026

export const SENDER = [
  'td.gF span[email]', // SDK 2026
  'span.gD[email]', // CAP 2020
  'h3 span[email]', // CAP 2020
  'span[email]:not(.g2)', // OWN 2026: .g2 is a recipient
]

/** Parts of a compose body that are not the writer's words. All of them count, so these are not alternatives. */
export const NOT_OWN = [
  '.gmail_quote', // CAP 2013-2025
  '.gmail_quote_container', // CAP 2024-2025
  '.gmail_attr', // CAP 2018-2025
  '.gmail_extra', // CAP 2013-2018
  '.gmail_signature', // CAP 2013-2025
  '[data-smartmail="gmail_signature"]', // CAP 2015-2025
  '.gmail_signature_prefix', // CAP 2019-2025
  '.gmail_drive_chip', // SDK 2026
  '.gmail_chip', // SDK 2026
  '[contenteditable="false"]', // SDK 2026, FC 2026
  'blockquote[type="cite"]', // CAP 2013-2025: pasted from another program
]

/** In a received message: what was quoted, trimmed or signed. */
export const MESSAGE_NOT_OWN = [
  '.gmail_quote', // CAP 2013-2025
  '.gmail_quote_container', // CAP 2024-2025
  '.gmail_attr', // CAP 2018-2025
  '.gmail_extra', // CAP 2013-2018
  '.gmail_signature', // CAP 2013-2025
  '[data-smartmail="gmail_signature"]', // CAP 2015-2025
  '.gmail_signature_prefix', // CAP 2019-2025
  'blockquote[type="cite"]', // CAP 2013-2025
  '.moz-cite-prefix', // OWN 2026: Thunderbird's line above its quote
  '.yj6qo', // the "…" of trimmed content (CAP 2020)
  '.adL', // what is trimmed behind it (CAP 2020)
  '.HOEnZb', // CAP 2014: the same, older
]

/** Outlook's line above its quote: all that follows is older mail. Gmail prefixes ids inside mails (`m_…`). */
export const MESSAGE_CUT = [
  '[id$="divRplyFwdMsg"]', // CAP 2019-2025
  '[id$="appendonsend"]', // CAP 2019-2025
]

export const QUOTE = '.gmail_quote' // CAP 2013-2025
/** The container of a quote: before 2025 the blockquote inside it had the class, too. */
export const QUOTE_CONTAINER = '.gmail_quote:not(blockquote)' // CAP 2013-2025
export const QUOTE_ATTRIBUTION = '.gmail_attr' // CAP 2018-2025
export const QUOTE_BLOCK = 'blockquote' // CAP 2013-2025
export const QUOTE_SENDER = 'a[href^="mailto:"]' // CAP 2013-2025
/** In the head of a forwarded mail alone. */
export const QUOTE_SENDER_NAME = '.gmail_sendername' // CAP 2018-2025

export const EMOJI = ['img[data-emoji]', 'img[goomoji]', 'img[data-goomoji]', 'img.an1'] // CAP, SDK 2026

/** The first element that the list finds. */
export function first(root: ParentNode, list: readonly string[]): Element | null {
  for (const selector of list) {
    const found = root.querySelector(selector)
    if (found) return found
  }
  return null
}

/** All elements of the first selector that finds any. */
export function all(root: ParentNode, list: readonly string[]): Element[] {
  for (const selector of list) {
    const found = [...root.querySelectorAll(selector)]
    if (found.length > 0) return found
  }
  return []
}

/** The nearest ancestor (or the element itself) by the first selector that finds one. */
export function nearest(element: Element, list: readonly string[]): Element | null {
  for (const selector of list) {
    const found = element.closest(selector)
    if (found) return found
  }
  return null
}

export const matchesAny = (element: Element, list: readonly string[]): boolean =>
  list.some((selector) => element.matches(selector))
