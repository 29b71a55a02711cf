/**
 * When there is nothing to say, and when the ground moves: mail that needs no coach, a stopped service worker, a
 * reloaded extension, a dark page.
 */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { draftHtml, type Scene } from '../pages/gmail/scene.ts'
import { SEED_DRAFT, SEED_MANAGER, seedScene } from '../pages/gmail/seed-scene.ts'
import { violations } from './support/axe.ts'
import { collectErrors, killServiceWorker, serviceWorker } from './support/chromium.ts'
import { composeOf } from './support/compose.ts'
import { pause, poll } from './support/poll.ts'
import { watchReads } from './support/reads.ts'
import { Stage } from './support/stage.ts'
import { words } from './support/words.ts'

const AGREEMENT = 'Sounds good, I agree.'
const SAM = { name: 'Sam Ortiz', address: 'sam@example.test' }
/** Longer than the pause before reading and the answer. */
const READ = 1000

let stage: Stage
let panel: Page
let compose: ReturnType<typeof composeOf>
let errors: () => Promise<string[]>
const pageErrors: string[] = []

const useButton = () => panel.locator('.offer button.primary:not([aria-disabled="true"])')
const button = (key: Parameters<typeof words>[0]) =>
  panel.getByRole('button', { name: words(key), exact: true })

beforeAll(async () => {
  stage = await Stage.open()
  errors = await collectErrors(stage.session)
  stage.page.on('pageerror', (error) => pageErrors.push(error.message))
  compose = composeOf(stage.page)
  await stage.show(seedScene())
  panel = await stage.openPanel()
})
afterAll(() => stage?.close())
afterEach(async () => {
  expect(await compose.errors()).toEqual([])
  expect(pageErrors).toEqual([])
})

function answering(message: string, draft: string, changes: Partial<Scene> = {}): Scene {
  const thread = [{ from: SEED_MANAGER, date: '2026-11-20T09:14', html: `<div dir="ltr">${message}</div>` }]
  return seedScene({ thread, draft: draftHtml(draft), ...changes })
}

async function type(text: string): Promise<void> {
  await compose.caretAfter('Alex')
  await stage.page.keyboard.type(text)
}

const advised = async (): Promise<void> => {
  await poll(compose.underlined).toContain(AGREEMENT)
  await useButton().waitFor()
}

describe('mail that needs no coach', () => {
  test.each([
    [
      'Can you send me the Q3 deck by Friday?',
      "Hi Dana,\n\nSure, I'll send it this afternoon.\n\nBest,\nAlex",
    ],
    ['The room moved to 4B, same time.', 'Hi Dana,\n\nThanks, see you there.\n\nBest,\nAlex'],
    ['Could you move our 1:1 to 3 pm on Thursday?', 'Hi Dana,\n\n3 pm works. Moved.\n\nBest,\nAlex'],
  ])('gets no card and no underline: %s', async (message, draft) => {
    await stage.mark(SEED_MANAGER)
    await stage.show(answering(message, draft))
    await panel.getByText(words('nothing_title'), { exact: true }).waitFor()
    await type('!')
    await pause(READ)
    expect(await panel.locator('.seen, .offer, .chips').count()).toBe(0)
    expect(await panel.getByText(words('nothing_title'), { exact: true }).count()).toBe(1)
    expect(await compose.underlined()).toEqual([])
  })

  test('to nobody who is marked gets no reading, whatever it says', async () => {
    await stage.mark(SAM)
    await stage.show(seedScene())
    await panel.getByText(words('unmarked_title', 'Dana')).waitFor()
    const reads = await watchReads(stage)
    await type(' and thanks')
    await pause(READ)
    expect(await reads.count()).toBe(0)
    expect(await panel.locator('.seen, .offer').count()).toBe(0)
    expect(await compose.underlined()).toEqual([])
    await reads.detach()
  })

  test('with a marked person only in Cc gets a line, and no reading', async () => {
    await stage.mark(SEED_MANAGER)
    await stage.show(seedScene({ form: 'popup', to: [SAM], cc: [SEED_MANAGER] }))
    await panel.getByText(words('cc_title', 'Dana')).waitFor()
    const reads = await watchReads(stage)
    await type('!')
    await pause(READ)
    expect(await reads.count()).toBe(0)
    await reads.detach()
  })

  test('with no draft open is told so', async () => {
    await stage.show(seedScene({ form: 'thread' }))
    await panel.getByText(words('nodraft_title'), { exact: true }).waitFor()
  })
})

test('a service worker that is stopped before each step changes nothing', async () => {
  const stop = () => killServiceWorker(stage.session.context)
  await stage.forget()
  await stop()
  await stage.show(seedScene())
  await panel.getByText(words('unmarked_title', 'Dana')).waitFor()
  await stop()
  await button('unmarked_always').click()
  await advised()
  await stop()
  await type('!')
  await poll(() => panel.innerText('.offer .sheet')).toContain('Alex!')
  await advised()
  const before = await compose.html()
  await stop()
  await useButton().click()
  await poll(compose.html).not.toBe(before)
  await pause(READ)
  await stop()
  await button('undo').click()
  await poll(compose.html).toBe(before)
  await stop()
  await advised()
  await stop()
  await button('chip_decided').click()
  await poll(compose.underlined).not.toContain(AGREEMENT)
  await stop()
  await button('chip_open').click()
  await advised()
  // Chromium's own word for a worker that this test stops while its script is still being read.
  expect((await errors()).filter((e) => e !== 'Failed to load the script unexpectedly')).toEqual([])
})

test('on a dark page, in a dark panel, it is as legible', async () => {
  await stage.mark(SEED_MANAGER)
  const line = async (theme: 'light' | 'dark') => {
    await panel.emulateMedia({ colorScheme: theme })
    await stage.show(seedScene({ theme }))
    await advised()
    expect(await violations(panel)).toEqual([])
    return stage.page.evaluate(() => {
      const body = window.__sim.body()!
      return {
        line: getComputedStyle(body, '::highlight(coach-up-core)').textDecorationColor,
        ground: document.documentElement.dataset.theme,
      }
    })
  }
  const light = await line('light')
  const dark = await line('dark')
  expect([light.ground, dark.ground]).toEqual(['light', 'dark'])
  expect(luminance(light.line)).toBeLessThan(0.25)
  expect(luminance(dark.line)).toBeGreaterThan(0.45)
  await panel.emulateMedia({ colorScheme: 'light' })
})

/** The last one: it ends this panel and this page's content script. */
test('a reloaded extension leaves an open draft and its page alone, and comes back with the page', async () => {
  const { page } = stage
  await stage.mark(SEED_MANAGER)
  await stage.show(seedScene())
  await advised()
  const before = await compose.html()
  const worker = await serviceWorker(stage.session.context)
  const gone = new Promise((resolve) => worker.once('close', resolve))
  await worker
    .evaluate(() =>
      (globalThis as never as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
    )
    // The answer may not make it back.
    .catch(() => undefined)
  await gone
  await serviceWorker(stage.session.context)
  // The old content script goes quiet: no line, no listener that throws, nothing in the draft.
  await poll(compose.underlined).toEqual([])
  expect(await compose.html()).toBe(before)
  await type('!')
  await compose.settled()
  await page.keyboard.press('Control+z')
  expect(await compose.html()).toBe(before)
  await page.getByText('Sounds good').click()
  await page.evaluate(() => window.__sim.compose('popup'))
  await page.evaluate(() => window.__sim.close())
  await pause(READ)

  panel = await stage.openPanel()
  await panel.getByText(words('absent_hint'), { exact: true }).waitFor()
  await page.reload()
  await page.waitForFunction(() => window.__sim?.isReady)
  await advised()
  await useButton().click()
  await poll(compose.text).not.toBe(SEED_DRAFT)
  await compose.caretAfter('Alex')
  await page.keyboard.press('Control+Enter')
  await poll(() => page.evaluate(() => window.__sim.sent.length)).toBe(1)
})

/** Relative luminance of `rgb(r, g, b)`, roughly. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => (Number(part) / 255) ** 2.2)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
