/** Draws public/icons/icon-*.png from tools/icon.svg, in Chromium. Run it after changing the drawing. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { ensureBrowser } from './browsers.mjs'

const folder = fileURLToPath(new URL('../public/icons/', import.meta.url))
const drawing = readFileSync(new URL('icon.svg', import.meta.url), 'utf8')
const browser = await chromium.launch({ executablePath: ensureBrowser('chromium'), args: ['--no-sandbox'] })
/** The stores want air around the largest, which they show on tiles; in a toolbar there is no room for any. */
const AIR = { 16: 0, 32: 0, 48: 0, 128: 16 }
for (const [name, air] of Object.entries(AIR)) {
  const size = Number(name)
  const drawn = size - 2 * air
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>body{margin:0}svg{display:block;margin:${air}px;width:${drawn}px;height:${drawn}px}</style>${drawing}`,
  )
  await page.screenshot({ path: `${folder}icon-${size}.png`, omitBackground: true })
  await page.close()
}
await browser.close()
