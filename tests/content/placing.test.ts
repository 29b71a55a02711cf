import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeCard, placeSign } from '../../src/content/placing.ts'
import type { Box, Places } from '../../src/sites/draft-source.ts'

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const meets = (one: Box, other: Box) =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top
const VIEW = { width: 1000, height: 760 }
const CARD = { width: 360, height: 400 }

describe('a card', () => {
  it('stands below the words that it is about', () => {
    expect(placeCard(box(300, 100, 200, 20), CARD, VIEW, [])).toMatchObject({ left: 300, top: 128 })
  })

  it('stands above them where there is no room below', () => {
    expect(placeCard(box(300, 600, 200, 20), CARD, VIEW, [])).toMatchObject({ left: 300, top: 192 })
  })

  it('makes way for Send to the right', () => {
    const send = box(300, 400, 80, 36)
    const { left, top, height } = placeCard(box(300, 300, 200, 20), CARD, VIEW, [send])
    expect(left).toBe(388)
    expect(top).toBe(328)
    expect(height).toBeGreaterThanOrEqual(400)
  })

  it('is lower rather than over Send in a small window', () => {
    const send = box(16, 370, 480, 36)
    const { top, height } = placeCard(box(16, 150, 200, 20), CARD, { width: 520, height: 420 }, [send])
    expect(top + height).toBeLessThanOrEqual(362)
    expect(height).toBeGreaterThanOrEqual(160)
  })

  it('never leaves the viewport and never covers Send', () => {
    const number = (min: number, max: number) => fc.integer({ min, max })
    fc.assert(
      fc.property(
        number(420, 1600),
        number(300, 1200),
        fc.tuple(number(-50, 1600), number(-50, 1200), number(1, 500), number(1, 60)),
        fc.array(fc.tuple(number(0, 1500), number(0, 1100), number(20, 150), number(20, 50)), {
          maxLength: 3,
        }),
        number(80, 900),
        (width, height, anchor, sends, tall) => {
          const view = { width, height }
          const clear = sends.map((one) => box(...one))
          const size = { width: 360, height: tall }
          const place = placeCard(box(...anchor), size, view, clear)
          const card = box(place.left, place.top, 360, Math.min(tall, place.height))
          expect(card.left).toBeGreaterThanOrEqual(8)
          expect(card.right).toBeLessThanOrEqual(width - 8)
          if (card.bottom <= card.top) return
          expect(card.top).toBeGreaterThanOrEqual(8)
          expect(card.bottom).toBeLessThanOrEqual(height - 8)
          for (const send of clear) expect(meets(card, send)).toBe(false)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('a sign', () => {
  const FIELD = box(300, 200, 600, 200)
  const places = (changes: Partial<Places> = {}): Places => ({
    field: () => FIELD,
    words: () => null,
    isFree: () => true,
    keepClear: () => [],
    ...changes,
  })

  it('stands in the lower corner of the field, inside it', () => {
    expect(placeSign(places(), 24)).toEqual({ left: 872, top: 374 })
  })

  it('moves to the upper corner where something of the page lies over the lower one', () => {
    expect(placeSign(places({ isFree: (_x, y) => y < 300 }), 24)).toEqual({ left: 872, top: 202 })
  })

  it('hides rather than lie over Send, or where the field is not to be seen', () => {
    expect(placeSign(places({ keepClear: () => [FIELD] }), 24)).toBeNull()
    expect(placeSign(places({ field: () => null }), 24)).toBeNull()
    expect(placeSign(places({ field: () => box(300, 200, 60, 10) }), 24)).toBeNull()
  })
})
