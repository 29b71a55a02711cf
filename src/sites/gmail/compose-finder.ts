/**
 * Sees compose bodies appear and vanish. Whatever container Gmail puts them in, the only question asked is which
 * bodies are connected now. A moved node leaves and comes back within one debounce and is the same draft.
 */
import { BODY } from './selectors.ts'

const DEBOUNCE_MS = 100
const SWEEP_MS = 3000

export interface FoundBody {
  body: HTMLElement
  /** Aborts when the body has left the page, or when the watch ends. */
  signal: AbortSignal
}

export interface Finder {
  /** The compose that a node stands in, if it stands in a compose body. */
  bodyOf(target: EventTarget | null): Element | null
}

/** Own windows that show a mail and no compose: print, original, clipped message. */
const isReadOnlyPage = (document: Document): boolean =>
  /[?&]view=(pt|om|lg)\b/.test(document.defaultView?.location.search ?? '')

export function findComposes(
  document: Document,
  onFound: (found: FoundBody) => void,
  onSweep: () => void,
  signal: AbortSignal,
): Finder {
  const known = new Map<HTMLElement, AbortController>()
  const missing = new WeakSet<HTMLElement>()
  const finder: Finder = {
    bodyOf: (target) => {
      const node = target as Node | null
      const element = node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null)
      return element?.closest(BODY) ?? null
    },
  }
  const view = document.defaultView
  if (!view || signal.aborted || isReadOnlyPage(document)) return finder

  let timer: ReturnType<typeof setTimeout> | null = null
  const look = (): void => {
    timer = null
    if (signal.aborted) return
    for (const [body, controller] of [...known]) {
      if (body.isConnected) {
        missing.delete(body)
        continue
      }
      // Full screen takes the node out and puts it elsewhere: gone is what is still missing at the next look.
      if (!missing.has(body)) {
        missing.add(body)
        lookSoon()
        continue
      }
      known.delete(body)
      controller.abort()
    }
    for (const body of document.querySelectorAll<HTMLElement>(BODY)) {
      if (known.has(body)) continue
      const controller = new AbortController()
      known.set(body, controller)
      onFound({ body, signal: controller.signal })
    }
  }
  const lookSoon = (): void => {
    timer ??= setTimeout(look, DEBOUNCE_MS)
  }

  const observer = new view.MutationObserver((records) => {
    // Typing is most of what happens on the page and never makes or removes a compose.
    if (records.some((record) => !finder.bodyOf(record.target))) lookSoon()
  })
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['g_editable', 'contenteditable'],
  })
  document.addEventListener(
    'focusin',
    (event) => {
      const body = finder.bodyOf(event.target)
      if (body && !known.has(body as HTMLElement)) lookSoon()
    },
    { capture: true, passive: true, signal },
  )
  const sweep = setInterval(() => {
    if (document.visibilityState !== 'visible') return
    look()
    onSweep()
  }, SWEEP_MS)

  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect()
      clearInterval(sweep)
      if (timer) clearTimeout(timer)
      for (const controller of known.values()) controller.abort()
      known.clear()
    },
    { once: true },
  )
  look()
  return finder
}
