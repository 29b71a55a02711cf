import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** Puts the focus on an element when it comes up: the answer to what the person just asked for. */
export function useArrival<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null)
  useEffect(() => element.current?.focus({ preventScroll: true }), [])
  return element
}
