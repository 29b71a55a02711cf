import { expect } from 'vitest'
import type { Probe } from './probe.ts'

/** The one finding that tests underline. */
export const FINDING = 'f1'

/** The boxes lie under these words, all of them and no others. */
export async function expectUnder(probe: Probe, words: string): Promise<void> {
  const place = await probe.evaluate((text) => window.__docs.placeOf(text), words)
  const boxes = await probe.boxes()
  const near = (one: number, other: number) => expect(Math.abs(one - other)).toBeLessThan(3)
  near(boxes[0]!.left, place.left)
  near(boxes.at(-1)!.right, place.right)
  near(boxes.at(-1)!.bottom, place.bottom)
  const inside = { x: boxes[0]!.left + 3, y: boxes[0]!.bottom - 6 }
  expect(await probe.call('findingAt', inside.x, inside.y)).toBe(FINDING)
  expect(await probe.call('findingAt', place.right + 8, place.bottom - 6)).toBeNull()
}
