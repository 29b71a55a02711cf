/**
 * What is the page's stays the page's, with the built extension at work in it: no node, attribute or listener of ours
 * in the compose body; Send, autosave, shortcuts and Gmail's own undo do what they did; in several display languages.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SEND } from '../../../../src/sites/gmail/selectors.ts'
import { type ComposeForm, draftHtml, type Language, simUrl } from '../../../pages/gmail/scene.ts'
import { SEED_DRAFT, SEED_MANAGER, SEED_NEW_DRAFT, seedScene } from '../../../pages/gmail/seed-scene.ts'
import { besideOf } from '../../card/specification.ts'
import { besideIn } from '../../support/beside.ts'
import { composeOf } from '../../support/compose.ts'
import { poll } from '../../support/poll.ts'
import { Stage } from '../../support/stage.ts'

const FORMS: ComposeForm[] = ['popup', 'reply', 'plainText']
const LANGUAGES: Language[] = ['en', 'de']

/** The body as the page alone has it, and with the extension at work: tag, attributes, and who listens in it. */
async function bodyOf(page: Page) {
  const cdp = await page.context().newCDPSession(page)
  const listeners: string[] = []
  try {
    const { result } = await cdp.send('Runtime.evaluate', {
      expression: 'const all = [__sim.body(), ...__sim.body().querySelectorAll("*")]; all',
      replMode: true,
    })
    const { result: items } = await cdp.send('Runtime.getProperties', {
      objectId: result.objectId!,
      ownProperties: true,
    })
    for (const { value } of items) {
      if (value?.subtype !== 'node' || !value.objectId) continue
      const found = await cdp.send('DOMDebugger.getEventListeners', { objectId: value.objectId })
      for (const { type } of found.listeners)
        listeners.push(`${value.description?.replace(/#[^.]*/, '')} ${type}`)
    }
  } finally {
    await cdp.detach()
  }
  const html = await page.evaluate(() => window.__sim.body()!.outerHTML)
  // Each page load counts its ids anew, from another number.
  return { listeners: listeners.sort(), html: html.replace(/:[a-z0-9]+/g, ':id') }
}

let alone: Stage
let stage: Stage
let panel: Page
beforeAll(async () => {
  alone = await Stage.open({ extension: false })
  stage = await Stage.open()
  await stage.mark(SEED_MANAGER)
  await stage.show(seedScene())
  panel = await stage.openPanel()
})
afterAll(async () => {
  await alone?.close()
  await stage?.close()
})

describe.each(LANGUAGES)('in the display language %s', (language) => {
  describe.each(FORMS)('%s', (form) => {
    const draft = form === 'popup' ? SEED_NEW_DRAFT : SEED_DRAFT
    const scene = seedScene({ form, language, draft: draftHtml(draft) })
    const compose = () => composeOf(stage.page)
    const open = async () => {
      await stage.page.goto(simUrl(scene))
      await stage.page.waitForFunction(() => window.__sim?.isReady, undefined, { polling: 20 })
      const beside = besideOf({ inRoot: besideIn(stage.page), click: async () => undefined })
      await poll(beside.sign).toBe('notes')
      await poll(compose().underlined).not.toEqual([])
    }

    test('the body is as if nobody were there', async () => {
      await alone.show(scene)
      const without = await bodyOf(alone.page)
      await open()
      expect(await bodyOf(stage.page)).toEqual(without)
      expect(without.listeners.length).toBeGreaterThan(0)
    })

    test('a Use is saved, Gmail’s own undo and redo take it back and forth, and Send sends what stands there', async () => {
      await open()
      const { page } = stage
      const before = await compose().html()
      await panel.locator('.offer button.primary:not([aria-disabled="true"])').click()
      await poll(compose().text).not.toBe(draft)
      await compose().settled()
      const used = await compose().html()
      await page.evaluate(() => window.__sim.undo())
      expect(await compose().html()).toBe(before)
      await compose().settled()
      await page.evaluate(() => window.__sim.redo())
      expect(await compose().html()).toBe(used)
      await compose().settled()
      await page.bringToFront()
      await page.locator(SEND[0]!).first().click()
      await poll(() => page.evaluate(() => window.__sim.sent.map(({ body }) => body))).toEqual([used])
      expect(await compose().errors()).toEqual([])
    })

    test('its shortcuts work: Ctrl+Z after typing, Ctrl+Enter', async () => {
      await open()
      const { page } = stage
      await page.bringToFront()
      const before = await compose().html()
      await compose().caretAfter('Best,')
      await page.keyboard.type(' as always')
      await compose().settled()
      await page.keyboard.press('Control+z')
      await poll(compose().html).toBe(before)
      await page.keyboard.press('Control+Enter')
      await poll(() => page.evaluate(() => window.__sim.sent.length)).toBe(1)
      expect(await compose().errors()).toEqual([])
    })
  })
})
