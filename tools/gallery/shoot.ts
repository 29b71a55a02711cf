/**
 * Takes a picture of every scene, light and dark, 320 and 480 px wide, into .gallery/, and runs axe-core on each; what
 * stands in a tab is also taken 1100 px wide. Looks whether it fits, also from right to left and at 200 % zoom.
 * `tsx tools/gallery/shoot.ts [name …]` limits it to the scenes whose name contains one of the words.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { serveGallery } from './serve.ts'

const out = fileURLToPath(new URL('../../.gallery/', import.meta.url))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const only = process.argv.slice(2)

interface Violation {
  id: string
  help: string
  nodes: { target: string[]; failureSummary: string }[]
}

async function violations(page: Page): Promise<Violation[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const run = (window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe
    return (await run.run()).violations
  })
}

/** How what is shown does not fit. The page is another one afterwards. */
async function tooWide(page: Page, width: number): Promise<string[]> {
  const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  const found = (await isWide()) ? ['as it is'] : []
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl'
  })
  if (await isWide()) found.push('from right to left')
  // That scene stretches every word, to stand for languages that are longer still.
  if (!page.url().endsWith('long-words')) {
    await page.setViewportSize({ width: width / 2, height: 400 })
    if (await isWide()) found.push('at 200 %')
    await page.setViewportSize({ width, height: 800 })
  }
  return found
}

mkdirSync(out, { recursive: true })
const gallery = await serveGallery()
const { url } = gallery
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
let bad = 0
let shots = 0
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 480, 1100]) {
      const page = await browser.newPage({
        viewport: { width, height: 800 },
        colorScheme,
        reducedMotion: 'reduce',
      })
      page.on('pageerror', (error) => {
        bad++
        console.log('page error:', error.message)
      })
      await page.goto(url)
      await page.waitForFunction(() => 'SCENE_NAMES' in window)
      const names = await page.evaluate((isWide) => {
        const lists = window as unknown as Record<'SCENE_NAMES' | 'WIDE_NAMES', string[]>
        return isWide ? lists.WIDE_NAMES : lists.SCENE_NAMES
      }, width > 480)
      for (const name of names.filter((n) => !only.length || only.some((word) => n.includes(word)))) {
        await page.goto(`${url}?scene=${name}`)
        await page.waitForFunction(() => 'SCENE_NAMES' in window)
        await page.waitForSelector('h1, h2')
        await page.screenshot({ path: `${out}${name}-${width}-${colorScheme}.png`, fullPage: true })
        shots++
        for (const v of await violations(page)) {
          bad++
          console.log(`${name} ${width} ${colorScheme}: ${v.id}: ${v.help}`)
          for (const node of v.nodes.slice(0, 3))
            console.log('   ', node.target.join(' '), node.failureSummary)
        }
        for (const how of await tooWide(page, width)) {
          bad++
          console.log(`${name} ${width}: scrolls sideways ${how}`)
        }
      }
      await page.close()
    }
  }
} finally {
  await browser.close()
  await gallery.close()
}
console.log(`${shots} pictures in .gallery/, ${bad} problems`)
process.exitCode = bad ? 1 : 0
