import type { PageResponse } from '../server.ts'
import type { SavedDocument } from './document-store.ts'
import { exportText, type Format } from './export-text.ts'

const TYPES: Record<Format, string> = {
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
}

const BOM = '\ufeff'

/** Answers `…/export?format=&tab=`, as well or as badly as the scene wants it. */
export function exportAnswer(document: SavedDocument, url: URL): PageResponse {
  const { switches } = document
  const format = url.searchParams.get('format') as Format
  if (!(format in TYPES)) return { status: 400, type: 'text/plain; charset=utf-8', body: 'no such format' }
  switch (switches.exporting) {
    case 'forbidden':
      return { status: 403, body: '<html><body>You can’t download this file.</body></html>' }
    case 'broken':
      return { status: 500, body: '<html><body>Something went wrong.</body></html>' }
    case 'login':
      return { body: '<html><head><title>Sign in</title></head><body><form>Email</form></body></html>' }
    case 'redirect':
      if (!url.searchParams.has('moved')) return moved(url)
  }
  return written(document, format, url.searchParams.get('tab'))
}

function moved(url: URL): PageResponse {
  const next = new URL(url)
  next.searchParams.set('moved', '1')
  return { status: 302, headers: { location: next.pathname + next.search }, body: '' }
}

function written(document: SavedDocument, format: Format, tab: string | null): PageResponse {
  const { switches } = document
  const all = document.exported()
  const named = all.filter(({ id }) => id === tab)
  const tabs = tab !== null ? named : switches.exportWithoutTab === 'all' ? all : all.slice(0, 1)
  if (tabs.length === 0) return { status: 404, type: 'text/plain; charset=utf-8', body: 'no such tab' }
  const text = tabs.map(({ runs }) => exportText(runs, format, switches)).join('\f')
  return {
    type: TYPES[format],
    headers: { 'content-disposition': `attachment; filename="Notes.${format}"` },
    body: (switches.exportBom ? BOM : '') + (switches.exportCrlf ? text.replace(/\n/g, '\r\n') : text),
  }
}
