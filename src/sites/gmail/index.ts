/** Gmail, in every form of its compose window. */
import type { DraftSource, Site } from '../draft-source.ts'
import { findComposes } from './compose-finder.ts'
import { GmailDraft } from './draft.ts'
import { BODY } from './selectors.ts'
import { type Check, checkCompose } from './self-check.ts'
import { TypingClock } from './typing-clock.ts'
import { Painter } from './underlines.ts'

/** A compose is built piece by piece; only what is still missing after this long is trouble. */
const BUILT_MS = 5000

export function gmailSite(document: Document): Site {
  const painter = new Painter(document)
  const seen = new WeakMap<Element, number>()
  const now = (): number => document.defaultView?.performance.now() ?? 0

  return {
    id: 'gmail',

    watch(onDraft: (draft: DraftSource) => void, signal: AbortSignal): void {
      if (signal.aborted) return
      const drafts = new Map<Element, GmailDraft>()
      const bodyOf = (target: EventTarget | null): Element | null => finder.bodyOf(target)
      const clock = new TypingClock(document, bodyOf, signal)
      const waiting: GmailDraft[] = []
      let isReady = false
      const finder = findComposes(
        document,
        ({ body, signal: life }) => {
          const draft = new GmailDraft(body, clock, painter, life)
          seen.set(body, now())
          drafts.set(body, draft)
          life.addEventListener('abort', () => drafts.delete(body), { once: true })
          if (isReady) onDraft(draft)
          else waiting.push(draft)
        },
        () => {
          for (const draft of drafts.values()) draft.sweep()
        },
        signal,
      )
      isReady = true
      for (const draft of waiting) onDraft(draft)
    },

    selfCheck(): Check | null {
      for (const body of document.querySelectorAll(BODY)) {
        const since = seen.get(body)
        if (since !== undefined && now() - since < BUILT_MS) continue
        const check = checkCompose(document, body)
        if (check) return check
      }
      return null
    },
  }
}
