/** Two windows of Gmail, each with its own content script and one background: what both store is all there. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { simUrl } from '../pages/gmail/scene.ts'
import { SEED_DRAFT, SEED_MANAGER, seedScene } from '../pages/gmail/seed-scene.ts'
import { besideOf } from './card/specification.ts'
import { besideIn } from './support/beside.ts'
import { killServiceWorker } from './support/chromium.ts'
import { composeOf } from './support/compose.ts'
import { pause, poll } from './support/poll.ts'
import { Stage } from './support/stage.ts'

/** How long after the clicks the service worker is stopped, in milliseconds; null: not at all. */
const STOPS = [null, 0, 15]

let stage: Stage
let windows: ReturnType<typeof windowOf>[]

function windowOf(page: Page) {
  const compose = composeOf(page)
  const beside = besideOf({ inRoot: besideIn(page), click: (x, y) => page.mouse.click(x, y) })
  return {
    compose,
    async open(): Promise<void> {
      await page.goto(simUrl(seedScene()))
      await page.waitForFunction(() => window.__sim?.isReady, undefined, { polling: 20 })
      await poll(beside.sign).toBe('notes')
      await beside.clickOn('.sign')
      await poll(() => beside.boxOf('#use:not([aria-disabled])')).not.toBeNull()
    },
    use: () => beside.clickOn('#use'),
  }
}

beforeAll(async () => {
  stage = await Stage.open()
  await stage.mark(SEED_MANAGER)
  await stage.show(seedScene({ form: 'inbox' }))
  windows = []
  for (let n = 0; n < 2; n++) {
    const [page] = await Promise.all([
      stage.session.context.waitForEvent('page'),
      // In a popup window no side panel opens, and Use stands in the card.
      stage.page.evaluate(
        (url) => void window.open(url, '', 'popup,width=1000,height=760'),
        simUrl(seedScene()),
      ),
    ])
    windows.push(windowOf(page))
  }
})
afterAll(() => stage?.close())

test('every Use in two windows at once is counted once, also when the service worker is stopped meanwhile', async () => {
  const counted = async () => {
    const usage = (await stage.stored()).usage as
      | { value: { moveCounts: Record<string, number> } }
      | undefined
    return Object.values(usage?.value.moveCounts ?? {}).reduce((sum, count) => sum + count, 0)
  }
  for (const [round, stop] of STOPS.entries()) {
    for (const one of windows) await one.open()
    await Promise.all([
      ...windows.map((one) => one.use()),
      stop === null ? undefined : pause(stop).then(() => killServiceWorker(stage.session.context)),
    ])
    for (const { compose } of windows) await poll(compose.text).not.toBe(SEED_DRAFT)
    await poll(counted).toBe(2 * (round + 1))
  }
  // And it stays so: nothing is on its way still.
  await pause(1000)
  expect(await counted()).toBe(2 * STOPS.length)
})
