/** The demo with a window: stays open until the person closes it. */
import { setStage } from './stage.ts'

const stage = await setStage({ headless: false, theme: 'light' })
console.log('The panel is open beside the draft. Close the window to end the demo.')
await new Promise<void>((resolve) => {
  stage.session.context.on('close', () => resolve())
  process.once('SIGINT', () => resolve())
})
// The browser may be gone already, which is what ended the wait.
await stage.close().catch(() => undefined)
process.exit(0)
