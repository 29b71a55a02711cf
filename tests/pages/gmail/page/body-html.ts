import { type ComposeScene, escapeHtml, type Language, type ThreadMessage } from '../scene.ts'
import { quoteLine } from './dates.ts'
import { word } from './labels.ts'
import { plainHtml, textOf } from './plain-text.ts'

/** The three parts of a compose's content, before they are put together. */
export interface BodyParts {
  /** What the writer wrote, with the signature where it belongs to it. */
  written: string
  /** The quoted mail with the line above it (and the signature, if that follows the quote). */
  quote: string
  /** What the writer wrote below the quote. */
  after: string
}

const QUOTE_STYLE = 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex'

/** The parts for a compose of `kind` that answers `message` (if any). */
export function bodyParts(
  scene: ComposeScene,
  message: ThreadMessage | undefined,
  options: { forward: boolean; signatureBelowQuote: boolean; language: Language; subject: string },
): BodyParts {
  if (scene.plainText) return plainParts(scene, message, options.language)
  const below = options.signatureBelowQuote && message !== undefined
  const signature = scene.signature ? signatureHtml(scene.signature) : ''
  const quote = message ? quoteHtml(scene, message, options) : ''
  return {
    written: (scene.draft ?? '') + (below ? '' : signature),
    quote: quote + (below ? signature : ''),
    after: scene.afterQuote ?? '',
  }
}

/** Everything in one body, as it is once the quote is shown. */
export function expandedHtml(parts: BodyParts, plainText: boolean): string {
  if (plainText || !parts.quote) return parts.written + parts.quote + parts.after
  return `<div dir="ltr" gmail_original="1">${parts.written}</div>${parts.quote}${parts.after}`
}

function signatureHtml(content: string): string {
  return (
    '<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br>' +
    `<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">${content}</div>`
  )
}

function quoteHtml(
  scene: ComposeScene,
  message: ThreadMessage,
  options: { forward: boolean; language: Language; subject: string },
): string {
  const { language } = options
  const address = escapeHtml(message.from.address)
  const link = `&lt;<a href="mailto:${address}">${address}</a>&gt;`
  const name = escapeHtml(message.from.name)
  const content = scene.quote ?? message.html
  const date = message.date ?? '2026-11-20T09:14'
  if (options.forward) {
    const title = word('Forwarded message', language)
    return (
      '<br><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">' +
      `---------- ${title} ---------<br>${word('From', language)}: <strong class="gmail_sendername" dir="auto">` +
      `${name}</strong> <span dir="auto">${link}</span><br>${word('Date', language)}: ${date.slice(0, 10)}<br>` +
      `${word('Subject', language)}: ${escapeHtml(options.subject)}<br></div><br><br>${content}</div>`
    )
  }
  return (
    '<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">' +
    `${quoteLine(date, `${name} ${link}`, language)}<br></div>` +
    `<blockquote class="gmail_quote" style="${QUOTE_STYLE}">${content}</blockquote></div>`
  )
}

function plainParts(scene: ComposeScene, message: ThreadMessage | undefined, language: Language): BodyParts {
  const signature = scene.signature ? `\n\n-- \n${textOf(scene.signature)}` : ''
  let quote = ''
  if (message) {
    const sender = `${message.from.name} <${message.from.address}>`
    const quoted = textOf(scene.quote ?? message.html)
      .split('\n')
      .map((line) => `> ${line}`)
    quote = ['', '', quoteLine(message.date ?? '2026-11-20T09:14', sender, language), '', ...quoted].join(
      '\n',
    )
  }
  return {
    written: plainHtml(textOf(scene.draft ?? '') + signature),
    quote: plainHtml(quote),
    after: scene.afterQuote ? `<br>${plainHtml(textOf(scene.afterQuote))}` : '',
  }
}
