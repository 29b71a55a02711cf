/** How long the page's thread is held up while somebody types into a coached draft, in Chromium. */
import { setTimeout as pause } from 'node:timers/promises'
import { Stage } from '../../tests/browser/support/stage.ts'
import { draftHtml } from '../../tests/pages/gmail/scene.ts'
import { SEED_DRAFT, SEED_MANAGER, seedScene } from '../../tests/pages/gmail/seed-scene.ts'

const TEXT = ' I would like to hear how you see it before we settle on a date for the change.'
const LONG = `${SEED_DRAFT}\n${`${TEXT.trim()}\n`.repeat(25)}`

/** The longest task in milliseconds, of those over 50; 0 when there is none. */
async function longest(extension: boolean): Promise<number> {
  const stage = await Stage.open({ extension })
  try {
    if (extension) await stage.mark(SEED_MANAGER)
    await stage.show(seedScene({ draft: draftHtml(LONG) }))
    // The first reading loads the model; it is not typing.
    await pause(3000)
    await stage.page.evaluate(() => {
      const tasks: number[] = []
      Object.assign(window, { __tasks: tasks })
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration)
      }).observe({ type: 'longtask' })
    })
    await stage.page.getByText('Best,', { exact: true }).click()
    await stage.page.keyboard.type(TEXT, { delay: 40 })
    await pause(1500)
    const tasks = await stage.page.evaluate(() => (window as never as { __tasks: number[] }).__tasks)
    return Math.max(0, ...tasks)
  } finally {
    await stage.close()
  }
}

/** By how much the extension lengthens the longest task over 50 ms; 0 when it adds none. */
export async function addedByTyping(): Promise<number> {
  const [without, withIt] = [await longest(false), await longest(true)]
  return Math.max(0, withIt - Math.max(without, 50))
}
