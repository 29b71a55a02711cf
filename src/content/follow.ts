/** How often to look whether the page has moved something without any event, in milliseconds. */
const SWEEP = 400

/** Calls back, at most once a frame, when things on the page may stand elsewhere than before. */
export function follow(view: Window, onMove: () => void, signal: AbortSignal): void {
  let isAsked = false
  const soon = (): void => {
    if (isAsked) return
    isAsked = true
    view.requestAnimationFrame(() => {
      isAsked = false
      if (!signal.aborted) onMove()
    })
  }
  for (const type of ['scroll', 'resize']) {
    view.addEventListener(type, soon, { capture: true, passive: true, signal })
  }
  const sweep = setInterval(soon, SWEEP)
  signal.addEventListener('abort', () => clearInterval(sweep), { once: true })
}
