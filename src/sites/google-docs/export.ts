/**
 * Fetches the document's own export, on a click of the person: the same document from where it already lies, with the
 * person's own session, and nothing is sent along. Besides `platform/asset.ts` the one file that fetches.
 */
import { exportAddress } from './address.ts'

/** Longer than any notes, in UTF-16 code units. */
const LONGEST = 4_000_000
/** Longer than Docs takes for any notes, in milliseconds. */
const PATIENCE = 20_000

/** The tab on screen as Markdown; null where Docs does not hand it out (no permission, signed out, no connection). */
export async function fetchExport(document: Document): Promise<string | null> {
  const address = exportAddress(document.location.href)
  if (!address) return null
  try {
    const signal = AbortSignal.timeout(PATIENCE)
    const answer = await fetch(address, { credentials: 'same-origin', cache: 'no-store', signal })
    // A page to sign in on comes as HTML, with a good status.
    if (!answer.ok || /html/i.test(answer.headers.get('content-type') ?? 'html')) return null
    const text = await answer.text()
    if (text.length > LONGEST || /^\s*<(?:!doctype|html)/i.test(text)) return null
    return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  } catch {
    // Offline, forbidden or too slow: for the person it is the same, there is no copy.
    return null
  }
}
