/** Makes the elements of the in-page card: plain data, put on the page by the content script. */
import type { CardAction, CardElement, CardNode } from '../../platform/protocol.ts'

type Inside = CardNode | null | undefined | false

/** An element; what is empty inside is left out. */
export function node(
  tag: string,
  name: string,
  inside: Inside[],
  set?: Record<string, string>,
  act?: CardAction,
): CardElement {
  return {
    tag,
    ...(name ? { class: name } : {}),
    ...(set ? { set } : {}),
    ...(act ? { act } : {}),
    in: inside.filter((one): one is CardNode => Boolean(one)),
  }
}

/**
 * A button. Its id holds the keyboard's place when the card changes; one without an action is there but does nothing.
 */
export function button(id: string, name: string, label: string, act?: CardAction): CardElement {
  return {
    tag: 'button',
    class: name,
    set: { type: 'button', id, ...(act ? {} : { 'aria-disabled': 'true' }) },
    ...(act ? { act } : {}),
    in: [label],
  }
}
