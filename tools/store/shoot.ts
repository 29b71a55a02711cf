/**
 * `npm run store:shots`: takes the pictures for the stores from the built extension in Chromium, on the page that plays
 * Gmail, with its real side panel. They go to docs/store/.
 */
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { Stage } from '../../tests/browser/support/stage.ts'
import { words } from '../../tests/browser/support/words.ts'
import { draftHtml } from '../../tests/pages/gmail/scene.ts'
import { SEED_MANAGER, seedScene } from '../../tests/pages/gmail/seed-scene.ts'
import { CAPTIONS, type Shot } from './captions.ts'
import { frame, ROOM } from './frame.ts'

const OUTPUT = fileURLToPath(new URL('../../docs/store/', import.meta.url))
const PANEL_WIDTH = 380
const PAGE = { width: ROOM.width - PANEL_WIDTH, height: ROOM.height }

/** A mail for which there is nothing to say. */
const ORDINARY = seedScene({
  subject: 'Re: Our one-to-one',
  thread: [
    {
      from: SEED_MANAGER,
      date: '2026-11-20T11:30',
      html: '<div dir="ltr">Could we move our one-to-one to Tuesday at three? I am travelling on Monday.</div>',
    },
  ],
  draft: draftHtml('Hi Dana,\n\nTuesday at three works. Safe travels.\n\nBest,\nAlex'),
})

/** Scrolls the offer to the top of the panel, with some air above it. */
async function scrollToOffer(panel: Page): Promise<void> {
  await panel.locator('.offer').evaluate((offer) => {
    offer.scrollIntoView({ block: 'start' })
    window.scrollBy(0, -16)
  })
}

const stage = await Stage.open({ viewport: PAGE })
try {
  const easel = await stage.session.context.newPage()
  const shoot = async (name: Shot, ...pages: Page[]) => {
    const shots: Buffer[] = []
    for (const page of pages) shots.push(await page.screenshot({ caret: 'hide' }))
    await frame(easel, CAPTIONS[name], shots, `${OUTPUT}${name}.png`)
    console.log(`docs/store/${name}.png`)
  }
  const { page } = stage

  await stage.mark(SEED_MANAGER)
  await stage.show(seedScene())
  const panel = await stage.openPanel()
  await panel.setViewportSize({ width: PANEL_WIDTH, height: ROOM.height })
  const use = panel.locator('.offer button.primary:not([aria-disabled="true"])')
  await use.waitFor()
  await page.bringToFront()
  await shoot('1-still-open', page, panel)

  await scrollToOffer(panel)
  await shoot('2-ask-first', page, panel)

  await use.click()
  await panel.locator('.after button').first().waitFor()
  await page.locator('[g_editable="true"]').first().filter({ hasNotText: 'Sounds good' }).waitFor()
  await scrollToOffer(panel)
  await shoot('3-in-your-draft', page, panel)

  await stage.show(ORDINARY)
  await panel.getByText(words('nothing_title')).first().waitFor()
  await shoot('4-quiet', page, panel)

  await panel.getByRole('button', { name: words('settings'), exact: true }).click()
  const isSettings = (one: Page) => one.url().includes('/options/')
  const context = stage.session.context
  const settings = context.pages().find(isSettings) ?? (await context.waitForEvent('page', isSettings))
  await settings.setViewportSize(ROOM)
  await settings.getByText(SEED_MANAGER.name).first().waitFor()
  await shoot('5-for-whom', settings)
} finally {
  await stage.close()
}
