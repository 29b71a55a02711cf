import { readFileSync } from 'node:fs'
import { newNonce, strictPolicy } from '../csp.ts'
import type { PageResponse, Route } from '../server.ts'
import { closureBundle } from './closure-bundle.ts'
import { pageBundle } from './page-bundle.ts'

/** Policies that the simulator's own scripts create; every other one is refused, as on the real site. */
const TRUSTED_TYPES = ['gmail-sim', 'goog', 'goog#base', 'goog#html']

const CLEAR_DOT = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

export interface GmailOptions {
  /** Send the strict CSP with Trusted Types (default true). A page can also ask with `?csp=off`. */
  csp?: boolean
}

/** The simulated Gmail for `startServer({ 'mail.google.com': await gmailRoutes() })`. */
export async function gmailRoutes(options: GmailOptions = {}): Promise<Route> {
  const script = await pageBundle()
  const style = readFileSync(new URL('gmail.css', import.meta.url), 'utf8')
  return ({ path, query }): PageResponse | undefined => {
    if (path === '/sim/closure-editor.js')
      return { type: 'text/javascript; charset=utf-8', body: closureBundle() }
    if (path === '/sim/page.js') return { type: 'text/javascript; charset=utf-8', body: script }
    if (path === '/sim/page.css') return { type: 'text/css; charset=utf-8', body: style }
    if (path.endsWith('/images/cleardot.gif')) return { type: 'image/gif', body: CLEAR_DOT }
    if (path === '/favicon.ico') return { status: 204, type: 'image/x-icon', body: '' }
    if (!path.startsWith('/mail/')) return undefined
    const nonce = newNonce()
    const strict = (options.csp ?? true) && query.get('csp') !== 'off'
    return { body: pageHtml(nonce), headers: strict ? strictPolicy(nonce, TRUSTED_TYPES) : {} }
  }
}

function pageHtml(nonce: string): string {
  return [
    '<!doctype html><html><head><meta charset="utf-8"><title>Gmail</title>',
    `<link rel="stylesheet" href="/sim/page.css" nonce="${nonce}">`,
    `<script src="/sim/closure-editor.js" nonce="${nonce}" defer></script>`,
    `<script src="/sim/page.js" nonce="${nonce}" defer></script>`,
    '</head><body></body></html>',
  ].join('')
}
