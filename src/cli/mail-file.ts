/**
 * Reads a draft from a file. A .eml file is parsed: its own text is the draft, what it quotes is the message.
 */
import { readFileSync } from 'node:fs'
import PostalMime from 'postal-mime'

export interface MailFile {
  draft: string
  message: string | null
  /** First name of the first recipient, when the mail names one. */
  manager: string | null
}

/** @throws Error when the file cannot be read or parsed */
export async function readMailFile(path: string): Promise<MailFile> {
  const bytes = readFileSync(path)
  if (!path.toLowerCase().endsWith('.eml'))
    return { draft: bytes.toString('utf8'), message: null, manager: null }
  const mail = await new PostalMime().parse(bytes)
  const text = (mail.text ?? htmlToText(mail.html ?? '')).replace(/\r\n/gu, '\n').trimEnd()
  const to = mail.to?.[0]?.name?.trim()
  return { ...splitQuote(text), manager: to ? (to.split(/\s+/u)[0] ?? null) : null }
}

const QUOTE_HEADER =
  /^(?:On .{6,200}wrote:|-{2,}\s*(?:Original Message|Forwarded message)\s*-{2,}|From: .{3,200})[ \t]*$/mu

/** Splits a plain-text mail into the writer's own text and the mail that it quotes. */
export function splitQuote(text: string): { draft: string; message: string | null } {
  const unwrapped = text.replace(/^(On [^\n]{6,160})\n([^\n]{0,80}wrote:)[ \t]*$/mu, '$1 $2')
  const header = QUOTE_HEADER.exec(unwrapped)
  const firstQuoted = /^>/mu.exec(unwrapped)
  const at = Math.min(header?.index ?? unwrapped.length, firstQuoted?.index ?? unwrapped.length)
  if (at === unwrapped.length) return { draft: withoutSignature(text), message: null }
  const quoted = unwrapped
    .slice(at)
    .replace(QUOTE_HEADER, '')
    .split('\n')
    .filter((line) => !/^(?:>\s?){2,}/u.test(line))
    .map((line) => line.replace(/^>\s?/u, ''))
    .join('\n')
    .trim()
  return { draft: withoutSignature(unwrapped.slice(0, at)), message: quoted || null }
}

function withoutSignature(text: string): string {
  const at = text.search(/^-- ?$/mu)
  return (at < 0 ? text : text.slice(0, at)).trimEnd()
}

/** Plain text of an HTML mail. No pattern here can run past the next bracket, so any text takes linear time. */
function htmlToText(html: string): string {
  return withoutHidden(html)
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^<>]*>/giu, '\n')
    .replace(/<[^<>]+>/gu, '')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu,
      (all, decimal?: string, hex?: string, name?: string) => {
        if (name) return NAMED[name.toLowerCase()] ?? all
        const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16)
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all
      },
    )
}

const NAMED: Record<string, string> = { nbsp: ' ', lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Without what no reader sees: scripts, styles, the head. */
function withoutHidden(html: string): string {
  const lower = html.replace(/İ/gu, 'I').toLowerCase()
  let text = ''
  let from = 0
  for (const open of lower.matchAll(/<(script|style|head)\b/gu)) {
    if (open.index < from) continue
    const close = lower.indexOf(`</${open[1]}>`, open.index)
    text += html.slice(from, open.index)
    from = close < 0 ? html.length : close + open[1]!.length + 3
  }
  return text + html.slice(from)
}
