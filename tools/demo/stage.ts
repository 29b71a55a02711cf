/** The seed scene in a browser: the built extension, the page that plays Gmail, Dana marked, the panel open. */
import { Stage } from '../../tests/browser/support/stage.ts'
import { SEED_MANAGER, seedScene } from '../../tests/pages/gmail/seed-scene.ts'

/** Sets the stage; its `close` takes everything down. */
export async function setStage(options: { headless: boolean; theme: 'light' | 'dark' }): Promise<Stage> {
  const stage = await Stage.open(options)
  await stage.mark(SEED_MANAGER)
  await stage.show(seedScene({ theme: options.theme }))
  await stage.openPanel(options.theme)
  return stage
}
