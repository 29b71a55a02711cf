/** The demo without a window: plays the seed scene, prints what the panel says, leaves pictures. */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setStage } from './stage.ts'

const OUTPUT = fileURLToPath(new URL('../../demo-output/', import.meta.url))
const PATIENCE = 15_000
mkdirSync(OUTPUT, { recursive: true })

/** Plays the scene in one colour scheme; the answer is the panel's text. */
async function play(theme: 'light' | 'dark'): Promise<string> {
  const stage = await setStage({ headless: true, theme })
  const { page, panel } = stage
  try {
    const shoot = async (name: string) => {
      await page.screenshot({ path: `${OUTPUT}${name}-page-${theme}.png` })
      await panel.screenshot({ path: `${OUTPUT}${name}-panel-${theme}.png`, fullPage: true })
    }
    const body = page.locator('[g_editable="true"]').first()
    const draft = () => body.innerText()
    /** Waits until the draft is, or is no longer, as it was. */
    const settles = async (as: string, same: boolean) => {
      const end = Date.now() + PATIENCE
      while (((await draft()) === as) !== same) {
        if (Date.now() > end)
          throw new Error(same ? 'the draft did not come back' : 'the draft did not change')
        await page.waitForTimeout(50)
      }
    }
    const before = await draft()
    const useButton = panel.locator('button.primary[data-home]:not([aria-disabled="true"])').first()
    try {
      await useButton.waitFor({ timeout: PATIENCE })
    } catch (error) {
      await shoot('without-advice')
      throw new Error(`no advice came; the panel says:\n${await panel.innerText('body')}`, { cause: error })
    }
    const said = await panel.innerText('main')
    await shoot('1-advice')
    await useButton.click()
    await settles(before, false)
    // Reading the changed draft takes the pause and an answer.
    await page.waitForTimeout(1500)
    await shoot('2-used')
    const used = await draft()
    await panel.keyboard.press('Control+z')
    await settles(before, true)
    await page.waitForTimeout(1000)
    await shoot('3-undone')
    return `${said}\n\n--- The draft after Use ---\n${used}\n\n--- After Ctrl+Z it is as before. ---`
  } finally {
    await stage.close()
  }
}

const said = await play('light')
await play('dark')
console.log(`\n--- The panel ---\n${said}\n`)
console.log('There is no display, so the scene was played without a window. Pictures are in demo-output/.')
