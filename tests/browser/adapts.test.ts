/**
 * Panel, settings and practice as people set their browsers: zoomed to 200 %, written from right to left, without
 * movement, in forced colours, on paper.
 */
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Gallery, serveGallery } from '../../tools/gallery/serve.ts'
import { findChromium } from './support/chromium.ts'

/** The states in which most stands side by side; `npm run gallery:shoot` looks at all of them. */
const FULL = [
  'unmarked-several',
  'seed-unfolded',
  'names',
  'markup',
  'report-wrong',
  'trouble-page',
  'withheld',
  'notes-ask-attendees',
  'notes-coached-unfolded',
  'prepare-sheet',
  'prepare-long',
  'first-run-person',
  'settings-edit',
  'settings-kept',
  'practice-coached',
]

let gallery: Gallery
let browser: Browser

beforeAll(async () => {
  gallery = await serveGallery()
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

async function show(page: Page, name: string): Promise<void> {
  await page.goto(`${gallery.url}?scene=${name}`)
  await page.waitForSelector('#app :is(h1, h2)')
}

/** How far the page reaches beyond what is seen, to either side. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })

test('no state scrolls sideways at 200 % zoom of the narrowest panel, or from right to left', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' })
  const found: string[] = []
  for (const name of FULL) {
    await page.setViewportSize({ width: 160, height: 400 })
    await show(page, name)
    if ((await beyond(page)) > 0) found.push(`${name} at 200 %`)
    await page.setViewportSize({ width: 320, height: 800 })
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    if ((await beyond(page)) > 0) found.push(`${name} from right to left`)
  }
  expect(found).toEqual([])
  await page.close()
})

test('from right to left, what stood at the left edge stands at the right one', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } })
  await show(page, 'seed')
  const edges = () =>
    page.evaluate(() => {
      const main = document.querySelector('main')!.getBoundingClientRect()
      const use = document.querySelector('.offer .primary')!.getBoundingClientRect()
      return { before: use.left - main.left, after: main.right - use.right }
    })
  const ltr = await edges()
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl'
  })
  const rtl = await edges()
  expect(Math.round(rtl.after)).toBe(Math.round(ltr.before))
  await page.close()
})

test('nothing moves where the person wants no movement, and something breathes where they do not mind', async () => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 }, reducedMotion })
    await show(page, 'connecting')
    const moving = await page.evaluate(() => document.getAnimations().length)
    expect(moving > 0).toBe(reducedMotion === 'no-preference')
    await page.close()
  }
})

test('in forced colours buttons keep an edge, and what is new in a draft a mark', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 }, forcedColors: 'active' })
  await show(page, 'seed')
  const look = await page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector)!)
    return {
      edges: [...document.querySelectorAll('button.primary, button.quiet, .chip')].map(
        (one) => getComputedStyle(one).borderTopStyle,
      ),
      added: style('.sheet ins').textDecorationLine,
      gone: style('.sheet del').textDecorationLine,
    }
  })
  expect(new Set(look.edges)).toEqual(new Set(['solid']))
  expect(look.added).toBe('underline')
  expect(look.gone).toBe('line-through')
  await page.close()
})

test('on paper the sheet for a 1:1 stands alone, in ink', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 }, colorScheme: 'dark' })
  for (const name of ['prepare-sheet', 'notes-sheet']) {
    await show(page, name)
    await page.emulateMedia({ media: 'print' })
    const seen = await page.evaluate(() => ({
      buttons: [...document.querySelectorAll('button, summary')].filter(
        (one) => one.getClientRects().length > 0,
      ).length,
      ground: getComputedStyle(document.documentElement).backgroundColor,
      title: document.querySelector('.prepared h2')!.getClientRects().length,
      questions: document.querySelectorAll('.aloud li').length,
    }))
    expect(seen, name).toEqual({ buttons: 0, ground: 'rgb(255, 255, 255)', title: 1, questions: 3 })
    await page.emulateMedia({ media: 'screen' })
  }
  await page.close()
})
