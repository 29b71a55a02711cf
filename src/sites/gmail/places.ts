/** Where a Gmail draft and its words stand in the viewport. Reads layout only, never text. */
import type { Box, Places } from '../draft-source.ts'
import { readBody, spansOf } from './body-text.ts'
import { composeRoot } from './compose-root.ts'
import { all, SEND } from './selectors.ts'

const isEmpty = (box: Box): boolean => box.right - box.left < 1 || box.bottom - box.top < 1

function common(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  }
}

/** What of a box is left by the viewport and by every ancestor that cuts off what overflows. */
function visible(body: HTMLElement, box: Box): Box | null {
  const view = body.ownerDocument.defaultView!
  let seen = common(box, { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight })
  for (let up = body.parentElement; up; up = up.parentElement) {
    if (view.getComputedStyle(up).overflowY !== 'visible') seen = common(seen, up.getBoundingClientRect())
  }
  return isEmpty(seen) ? null : seen
}

/** The places of the draft in `body`. */
export function placesOf(body: HTMLElement): Places {
  const doc = body.ownerDocument
  return {
    field: () => (body.isConnected ? visible(body, body.getBoundingClientRect()) : null),

    words(start, end) {
      const [first] = spansOf(readBody(body), start, end)
      if (!first || !body.isConnected) return null
      const range = doc.createRange()
      range.setStart(first.from.node, first.from.offset)
      range.setEnd(first.to.node, first.to.offset)
      return visible(body, range.getBoundingClientRect())
    },

    isFree(x, y) {
      // What stands beside the page's own body (the sign itself, for one) is not the page's.
      const top = doc.elementsFromPoint(x, y).find((one) => doc.body.contains(one))
      return top !== undefined && body.contains(top)
    },

    keepClear() {
      const root = composeRoot(body)
      if (!root) return []
      // Beside it stands the button of its menu.
      return all(root, SEND)
        .flatMap((send) => [send, send.nextElementSibling ?? send])
        .map((button) => button.getBoundingClientRect())
        .filter((box) => !isEmpty(box))
    },
  }
}
