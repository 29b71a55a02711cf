/** Where things may stand beside a draft: inside the viewport, near what they are about, and never over Send. */
import type { Box, Places } from '../sites/draft-source.ts'

export interface Size {
  width: number
  height: number
}

/** Room to the edges of the viewport and to Send, in CSS pixels. */
const MARGIN = 8
/** Less height than this is no room for a card. */
const LEAST = 160

export interface Place {
  left: number
  top: number
  /** How high the card may be there. */
  height: number
}

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top

/**
 * The place for a card of a size near `anchor`: below it, else above it, else wherever most of the card has room, and
 * there the words themselves may be covered. To the right of Send there is more room than over it.
 */
export function placeCard(anchor: Box, size: Size, view: Size, clear: Box[]): Place {
  const lefts = [anchor.left, ...clear.map((box) => box.right + MARGIN)]
  const places = lefts.map((left) => placeAt(left, anchor, size, view, clear))
  places.sort((one, other) => Math.min(other.height, size.height) - Math.min(one.height, size.height))
  return places[0]!
}

function placeAt(wished: number, anchor: Box, size: Size, view: Size, clear: Box[]): Place {
  const left = Math.max(MARGIN, Math.min(wished, view.width - size.width - MARGIN))
  let top = MARGIN
  let bottom = view.height - MARGIN
  for (const box of clear) {
    if (box.left - MARGIN >= left + size.width || box.right + MARGIN <= left) continue
    if (box.top + box.bottom > anchor.top + anchor.bottom) bottom = Math.min(bottom, box.top - MARGIN)
    else top = Math.max(top, box.bottom + MARGIN)
  }
  const below = Math.max(top, anchor.bottom + MARGIN)
  const above = Math.min(bottom, anchor.top - MARGIN)
  if (bottom - below >= Math.min(size.height, Math.max(LEAST, above - top)))
    return { left, top: below, height: bottom - below }
  const height = above - top
  if (height >= Math.min(size.height, LEAST)) return { left, top: Math.max(top, above - size.height), height }
  return { left, top, height: Math.max(0, bottom - top) }
}

/** The place for a sign in a corner of the field; null where the page itself needs every corner. */
export function placeSign(places: Places, size: number): { left: number; top: number } | null {
  const field = places.field()
  if (!field || field.right - field.left < 4 * size || field.bottom - field.top < size) return null
  const left = field.right - size - 4
  const clear = places.keepClear()
  for (const top of [field.bottom - size - 2, field.top + 2]) {
    const box = { left, top, right: left + size, bottom: top + size }
    const isFree = places.isFree(left + size / 2, top + size / 2)
    if (isFree && !clear.some((one) => meets(one, box))) return { left, top }
  }
  return null
}
