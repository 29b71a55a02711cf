/** Puts the card's elements on the page: from plain data, never from markup. */
import type { CardAction, CardNode } from '../../platform/protocol.ts'

/** The nodes for a view; `act` is told of the clicks. */
export function build(
  document: Document,
  view: CardNode[],
  act: (action: CardAction, button: HTMLElement) => void,
): Node[] {
  return view.map((one) => {
    if (typeof one === 'string') return document.createTextNode(one)
    const element = document.createElement(one.tag)
    if (one.class) element.className = one.class
    for (const [name, value] of Object.entries(one.set ?? {})) element.setAttribute(name, value)
    const { act: action } = one
    if (action) {
      element.addEventListener('click', (event) => {
        if (event.isTrusted) act(action, element)
      })
    }
    element.append(...build(document, one.in ?? [], act))
    return element
  })
}

/**
 * Replaces what stands in the card; the keyboard's place, what is unfolded and how far it is scrolled stay. With
 * `hasHand` the keyboard belongs here even if the page has taken it meanwhile.
 */
export function rebuild(root: ShadowRoot, dialog: HTMLElement, fresh: Node[], hasHand: boolean): void {
  const focused = root.activeElement
  const open = [...dialog.querySelectorAll('details[open]')].map((one) => one.getAttribute('data-key'))
  const scrolled = dialog.querySelector('.page')?.scrollTop ?? 0
  dialog.replaceChildren(...fresh)
  for (const one of dialog.querySelectorAll('details')) {
    one.open = open.includes(one.getAttribute('data-key'))
  }
  const page = dialog.querySelector('.page')
  if (page) page.scrollTop = scrolled
  if (focused === dialog || (!focused && !hasHand)) return
  // After Use, Undo is where the hand is next.
  const id = focused?.id ?? 'use'
  const home = (id === 'use' && root.getElementById('undo')) || root.getElementById(id)
  ;(home ?? root.getElementById('use') ?? dialog).focus({ preventScroll: true })
}
