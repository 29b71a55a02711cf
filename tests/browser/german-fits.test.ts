/** The longest of the languages fits the narrowest panel: nothing is cut off and nothing scrolls sideways. */
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Gallery, serveGallery } from '../../tools/gallery/serve.ts'
import { findChromium } from './support/chromium.ts'

let gallery: Gallery
let browser: Browser
let page: Page

beforeAll(async () => {
  gallery = await serveGallery()
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
  page = await browser.newPage({ viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' })
})
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

/** What does not fit on the page that is shown, each with its words. */
function tooWide(): Promise<string[]> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll<HTMLElement>('#app *')].filter((one) => {
      const box = one.getBoundingClientRect()
      if (box.width <= 1) return false
      const { overflowX, textOverflow } = getComputedStyle(one)
      // A subject may be as long as it likes; it is not ours, and ends in an ellipsis.
      const cut = overflowX !== 'visible' && textOverflow !== 'ellipsis' && one.scrollWidth > one.clientWidth
      return cut || box.right > window.innerWidth
    })
    const pen = document.createElement('canvas').getContext('2d')!
    for (const field of document.querySelectorAll('input')) {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field)
      pen.font = font
      const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
      if (field.clientWidth > 1 && pen.measureText(field.placeholder).width > room) wide.push(field)
    }
    return wide.map(
      (one) =>
        `<${one.localName} class="${one.className}"> ${one.textContent || one.getAttribute('placeholder')}`,
    )
  })
}

test('German fits at 320 pixels, in every state of panel and settings', async () => {
  await page.goto(`${gallery.url}?locale=de`)
  await page.waitForFunction(() => 'SCENE_NAMES' in window)
  const names = await page.evaluate(() => (window as unknown as { SCENE_NAMES: string[] }).SCENE_NAMES)
  expect(names.length).toBeGreaterThan(20)
  const found: Record<string, string[]> = {}
  // That scene stretches every word, to stand for languages that are longer still.
  for (const name of names.filter((one) => one !== 'long-words')) {
    await page.goto(`${gallery.url}?scene=${name}&locale=de`)
    await page.waitForSelector('html[lang="de"] :is(h1, h2)')
    const wide = await tooWide()
    if (wide.length > 0) found[name] = wide
  }
  expect(found).toEqual({})
}, 180_000)
