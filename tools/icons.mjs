/** Draws public/icons/icon-*.png from tools/icon.svg, in Chromium. Run it after changing the drawing. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { ensureBrowser } from './browsers.mjs'

const folder = fileURLToPath(new URL('../public/icons/', import.meta.url))
const drawing = readFileSync(new URL('icon.svg', import.meta.url), 'utf8')
const browser = await chromium.launch({ executablePath: ensureBrowser('chromium'), args: ['--no-sandbox'] })
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  )
  await page.screenshot({ path: `${folder}icon-${size}.png`, omitBackground: true })
  await page.close()
}
await browser.close()
