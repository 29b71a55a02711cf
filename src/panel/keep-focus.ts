import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Keeps the keyboard's place: when the element in focus goes away with a new state, the focus moves to the nearest
 * thing that matters (`data-home`), else to the container, never to the top of the document.
 */
export function useKeepFocus(container: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null)

  useEffect(() => {
    const root = container.current
    if (!root) return
    const note = (event: Event) => {
      last.current = event.target as Element
    }
    const forget = (event: FocusEvent) => {
      // Leaving on one's own: the element is still there.
      if (event.target instanceof Node && event.target.isConnected && event.relatedTarget) last.current = null
    }
    root.addEventListener('focusin', note)
    root.addEventListener('focusout', forget)
    return () => {
      root.removeEventListener('focusin', note)
      root.removeEventListener('focusout', forget)
    }
  }, [container])

  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected) return
    last.current = null
    const active = document.activeElement
    if (active && active !== document.body) return
    const root = container.current
    const home = root?.querySelector<HTMLElement>('[data-home]') ?? root
    home?.focus({ preventScroll: true })
  })
}
