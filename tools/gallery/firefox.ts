/**
 * Runs axe-core in Firefox on every scene, light and dark, 320 and 480 px wide, and looks whether it fits.
 * `tsx tools/gallery/firefox.ts [name …]` limits it to the scenes whose name contains one of the words.
 */
import { violationsInTab } from '../../tests/browser/support/axe.ts'
import { launchFirefox } from '../../tests/browser/support/firefox.ts'
import { serveGallery } from './serve.ts'

/** Firefox' own numbers for what a page is told of the person's colours. */
const SCHEMES = { dark: 0, light: 1 }
/** Makes the page in front that wide: the window itself cannot be so narrow. */
const SET_WIDTH = 'gBrowser.selectedBrowser.style.maxWidth = arguments[0] + "px"'
const SET_SCHEME =
  'Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", arguments[0])'

const only = process.argv.slice(2)
const gallery = await serveGallery()
const { url } = gallery
// The gallery is on this machine, where no proxy is asked: there is no other host to lead anywhere.
const firefox = await launchFirefox({ port: 0, hosts: [], prefs: { 'ui.prefersReducedMotion': 1 } })
let bad = 0
let looks = 0

const inWindow = (script: string, value: number) =>
  firefox.chrome(() => firefox.command('WebDriver:ExecuteScript', { script, args: [value] }))
async function show(name: string): Promise<void> {
  await firefox.goto(`${url}?scene=${name}`)
  await firefox.waitFor(() => 'SCENE_NAMES' in window && document.querySelector('h1, h2'))
}

try {
  await firefox.goto(url)
  await firefox.waitFor(() => 'SCENE_NAMES' in window)
  const names = await firefox.evaluate(() => (window as unknown as { SCENE_NAMES: string[] }).SCENE_NAMES)
  for (const [scheme, number] of Object.entries(SCHEMES)) {
    await inWindow(SET_SCHEME, number)
    for (const width of [320, 480]) {
      await inWindow(SET_WIDTH, width)
      for (const name of names.filter((n) => !only.length || only.some((word) => n.includes(word)))) {
        await show(name)
        const seen = await firefox.evaluate(() => ({
          width: innerWidth,
          dark: matchMedia('(prefers-color-scheme: dark)').matches,
          wide: document.documentElement.scrollWidth > innerWidth,
        }))
        if (seen.width !== width || seen.dark !== (scheme === 'dark'))
          throw new Error(`Firefox shows ${JSON.stringify(seen)}, not ${width} ${scheme}`)
        looks++
        const problems = await violationsInTab(firefox)
        if (seen.wide) problems.push('scrolls sideways')
        for (const problem of problems) console.log(`${name} ${width} ${scheme}: ${problem}`)
        bad += problems.length
      }
    }
  }
} finally {
  await firefox.close()
  await gallery.close()
}
console.log(`${looks} looks in Firefox, ${bad} problems`)
process.exitCode = bad ? 1 : 0
