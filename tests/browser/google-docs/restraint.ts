/** What must hold at every moment, whatever the adapter was asked to do. */
import { expect } from 'vitest'
import type { Probe } from './probe.ts'

/** Requests that the page makes by itself; the last one tells Google that the places of words were asked for. */
const OF_THE_PAGE = [
  /^GET https:\/\/docs\.google\.com\/document\/(?:u\/\d+\/)?d\/[^/]+\/edit\b/,
  /^GET https:\/\/docs\.google\.com\/(?:sim\/page\.(?:js|css)|favicon\.ico)$/,
  /^POST https:\/\/docs\.google\.com\/document\/d\/[^/]+\/save$/,
]
const IMPRESSION = /^POST https:\/\/docs\.google\.com\/document\/d\/[^/]+\/logImpressions$/
const EXPORT = /^GET https:\/\/docs\.google\.com\/document\/.*\/export\?/

/**
 * Since the document was opened, no selection was set but in a write, nothing was put into a tile, and nothing was
 * asked of the network but the copies that were clicked for.
 */
export async function expectRestraint(probe: Probe): Promise<void> {
  const { selections, inTiles } = await probe.evaluate(() => {
    const own = new Set(['canvas', 'svg', 'g', 'rect'])
    const strange = [...document.querySelectorAll('.kix-canvas-tile-content *')].filter(
      (node) => !own.has(node.localName),
    )
    return {
      selections: window.__docs.selectionCalls.length,
      inTiles: [...window.__docs.wiped, ...strange.map((node) => node.outerHTML)],
    }
  })
  expect(selections, 'selections that were set outside of a write').toBe(probe.selectionsOfWrites)
  expect(inTiles, 'in tiles').toEqual([])
  const asked = probe.requests().filter((request) => !OF_THE_PAGE.some((own) => own.test(request)))
  const copies = asked.filter((request) => EXPORT.test(request) && !/[?&]moved=1\b/.test(request))
  expect(copies.length, 'copies that were fetched').toBe(probe.copiesClicked)
  const other = asked.filter((request) => !EXPORT.test(request))
  expect(probe.hasUnderlines ? other.filter((request) => !IMPRESSION.test(request)) : other).toEqual([])
}
