/** Google Docs: notes for and from a meeting. */
import type { DraftSource, Site } from '../draft-source.ts'
import { documentAddress } from './address.ts'
import { Bridge } from './bridge.ts'
import { DocsDraft } from './draft.ts'

/** How often to look whether the page shows another document, in milliseconds: it changes without a load. */
const LOOK = 1000

export function googleDocsSite(document: Document): Site {
  return {
    id: 'google-docs',

    watch(onDraft: (draft: DraftSource) => void, signal: AbortSignal): void {
      if (signal.aborted) return
      const bridge = new Bridge(document, signal)
      let open: { documentId: string; end: AbortController } | null = null
      const look = (): void => {
        const documentId = documentAddress(document.location.href)?.documentId ?? null
        if (documentId === (open?.documentId ?? null)) return
        open?.end.abort()
        open = null
        if (!documentId) return
        const end = new AbortController()
        open = { documentId, end }
        onDraft(new DocsDraft(document, documentId, bridge, end.signal))
      }
      const timer = setInterval(look, LOOK)
      signal.addEventListener('abort', () => {
        clearInterval(timer)
        open?.end.abort()
      })
      look()
    },

    // How a document is read, and that it cannot be, is part of the draft's own state (`NotesPart.reading`).
    selfCheck: () => null,
  }
}
