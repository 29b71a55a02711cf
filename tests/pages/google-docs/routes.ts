import { readFileSync } from 'node:fs'
import { newNonce, strictPolicy } from '../csp.ts'
import type { PageResponse, Route } from '../server.ts'
import { BOOT_ELEMENT, type BootData, type SavedChange } from './boot-data.ts'
import { DocumentStore, type SavedDocument } from './document-store.ts'
import { exportAnswer } from './export-route.ts'
import { pageBundle } from './page-bundle.ts'
import { decodeScene } from './scene.ts'
import { textOf } from './styled-text.ts'

/** Characters in one chunk of the model that the page comes with. */
const CHUNK = 10_000

/** The simulated Google Docs for `startServer({ 'docs.google.com': await docsRoutes() })`. */
export async function docsRoutes(): Promise<Route> {
  const script = await pageBundle()
  const style = readFileSync(new URL('google-docs.css', import.meta.url), 'utf8')
  const store = new DocumentStore()
  return ({ method, path, query, url, body }): PageResponse | undefined => {
    if (path === '/sim/page.js') return { type: 'text/javascript; charset=utf-8', body: script }
    if (path === '/sim/page.css') return { type: 'text/css; charset=utf-8', body: style }
    if (path === '/favicon.ico') return { status: 204, type: 'image/x-icon', body: '' }
    const [, id, what] = /^\/document\/(?:u\/\d+\/)?d\/([^/]+)\/(\w+)$/.exec(path) ?? []
    if (!id || !what) return undefined
    const code = query.get('sim')
    const document = what === 'edit' && code ? store.create(id, decodeScene(code)) : store.get(id)
    if (!document) return undefined
    if (method === 'POST') return posted(document, what, body)
    if (what === 'export') return exportAnswer(document, new URL(url))
    if (what !== 'edit') return undefined
    return page(store.bootData(id, document), query)
  }
}

function posted(document: SavedDocument, what: string, body: string): PageResponse | undefined {
  if (what === 'save') document.save(JSON.parse(body) as SavedChange)
  else if (what !== 'logImpressions') return undefined
  return { type: 'application/json; charset=utf-8', body: '{}' }
}

function page(boot: BootData, query: URLSearchParams): PageResponse {
  const nonce = newNonce()
  const headers = query.get('csp') === 'off' ? {} : strictPolicy(nonce, ['docs-sim'])
  return { body: pageHtml(boot, nonce, query), headers }
}

function pageHtml(boot: BootData, nonce: string, query: URLSearchParams): string {
  const annotate = query.get('annotate')
  const tab = boot.tabs.find(({ id }) => id === query.get('tab')) ?? boot.tabs[0]
  const flag = annotate ? `window._docs_annotate_canvas_by_ext=${asScript(annotate)}` : ''
  return [
    `<!doctype html><html><head><meta charset="utf-8"><title>${escapeHtml(boot.scene.name ?? 'Notes')} - Google Docs</title>`,
    `<link rel="stylesheet" href="/sim/page.css" nonce="${nonce}">`,
    flag ? `<script nonce="${nonce}">${flag}</script>` : '',
    '</head><body>',
    ...modelChunks(textOf(tab?.runs ?? [])).map((chunk) => `<script nonce="${nonce}">${chunk}</script>`),
    `<script type="application/json" id="${BOOT_ELEMENT}">${asScript(boot)}</script>`,
    `<script src="/sim/page.js" nonce="${nonce}"></script>`,
    '</body></html>',
  ].join('')
}

/** The model as the real page comes with it: one global, set again for each chunk. */
function modelChunks(text: string): string[] {
  const chunks: string[] = []
  for (let at = 0; at < text.length || at === 0; at += CHUNK) {
    const operation = { ty: 'is', ibi: at + 1, s: text.slice(at, at + CHUNK) }
    chunks.push(`DOCS_modelChunk=${asScript({ chunk: [operation], revision: 1 })}`)
  }
  return chunks
}

/** JSON that may stand inside a script element. */
function asScript(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c')
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
