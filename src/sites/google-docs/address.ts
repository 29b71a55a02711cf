/** What the address of a Docs page says: which document, which of its tabs, which account. */

export interface DocumentAddress {
  documentId: string
  /** The tab's id (`t.0`); empty while the address names none. */
  tab: string
}

const DOCUMENT = /^\/document\/(?:u\/\d+\/)?d\/([\w-]{10,})(?:\/|$)/

/** The document that a page shows, or null where there is none (Docs' home page, a published copy). */
export function documentAddress(href: string): DocumentAddress | null {
  const url = parsed(href)
  const documentId = url && DOCUMENT.exec(url.pathname)?.[1]
  return documentId && documentId !== 'e' ? { documentId, tab: url.searchParams.get('tab') ?? '' } : null
}

/** Where Docs hands out the tab that a page shows as Markdown, for the same account; null without a document. */
export function exportAddress(href: string): string | null {
  const url = parsed(href)
  const [start] = (url && DOCUMENT.exec(url.pathname)) ?? []
  if (!url || !start) return null
  const query = new URLSearchParams({ format: 'md' })
  for (const name of ['tab', 'authuser']) {
    const value = url.searchParams.get(name)
    if (value) query.set(name, value)
  }
  return `${url.origin}${start.replace(/\/$/, '')}/export?${query}`
}

/** Whether two pages show the same tab of the same document. */
export const isSameAddress = (one: DocumentAddress | null, other: DocumentAddress | null): boolean =>
  one !== null && other !== null && one.documentId === other.documentId && one.tab === other.tab

function parsed(href: string): URL | null {
  return URL.canParse(href) ? new URL(href) : null
}
