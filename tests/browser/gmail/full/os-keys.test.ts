/**
 * With the mouse and the keyboard of the operating system, in Chromium with its window on a screen: after a real click
 * on Use in the real panel the focus is there, and Ctrl+Z undoes; and one key hides everything.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SEED_DRAFT, SEED_MANAGER, seedScene } from '../../../pages/gmail/seed-scene.ts'
import { besideOf } from '../../card/specification.ts'
import { besideIn } from '../../support/beside.ts'
import { composeOf } from '../../support/compose.ts'
import { openScreen, type Screen } from '../../support/os-input.ts'
import { poll } from '../../support/poll.ts'
import { Stage } from '../../support/stage.ts'

let screen: Screen
let stage: Stage
let panel: Page

beforeAll(async () => {
  screen = await openScreen(1400, 900)
  stage = await Stage.open({
    headless: false,
    env: { DISPLAY: screen.display },
    args: ['--window-position=0,0', '--window-size=1400,900'],
  })
  await stage.mark(SEED_MANAGER)
  await stage.show(seedScene())
  panel = await stage.openPanel()
})
afterAll(async () => {
  await stage?.close()
  screen?.close()
})

/** Where a point of the panel is on the screen: it stands in the lower right corner of the window. */
async function onScreen(x: number, y: number): Promise<[number, number]> {
  const { width, height } = await panel.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  const outer = await stage.page.evaluate(() => ({ width: outerWidth, height: outerHeight }))
  const guess: [number, number] = [outer.width - width + x, outer.height - height + y]
  await panel.evaluate(() => {
    document.addEventListener('mousemove', ({ screenX, clientX, screenY, clientY }) => {
      Object.assign(window, { __corner: [screenX - clientX, screenY - clientY] })
    })
  })
  // The browser itself knows the corner, once the mouse has been there.
  screen.moveTo(guess[0] - 3, guess[1])
  screen.moveTo(...guess)
  const corner = () => panel.evaluate(() => (window as never as { __corner?: [number, number] }).__corner)
  await poll(corner).toBeDefined()
  const [left, top] = (await corner())!
  return [left + x, top + y]
}

test('a click on Use leaves the keyboard in the panel, where Ctrl+Z brings the draft back', async () => {
  const compose = composeOf(stage.page)
  const use = panel.locator('.offer button.primary:not([aria-disabled="true"])')
  await use.waitFor()
  await use.scrollIntoViewIfNeeded()
  const before = await compose.html()
  const { x, y, width, height } = (await use.boundingBox())!
  screen.moveTo(...(await onScreen(x + width / 2, y + height / 2)))
  screen.click()
  await poll(compose.text).not.toBe(SEED_DRAFT)
  await compose.settled()
  screen.key('ctrl+z')
  await poll(compose.html).toBe(before)
  expect(await compose.errors()).toEqual([])
})

test('Alt+H hides sign and underlines, and shows them again', async () => {
  const compose = composeOf(stage.page)
  const beside = besideOf({ inRoot: besideIn(stage.page), click: async () => undefined })
  await poll(beside.sign).toBe('notes')
  await poll(compose.underlined).not.toEqual([])
  screen.key('alt+h')
  await poll(beside.sign).toBeNull()
  await poll(compose.underlined).toEqual([])
  screen.key('alt+h')
  await poll(beside.sign).toBe('notes')
  await poll(compose.underlined).not.toEqual([])
})
