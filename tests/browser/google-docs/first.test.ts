import { test } from 'vitest'
import { seedNotes } from '../../pages/google-docs/seed-notes.ts'
import { STARTS } from './start.ts'

test('first', async () => {
  const probe = await STARTS[(process.env.BROWSER_NAME ?? 'chromium') as 'chromium']()
  try {
    await probe.open(seedNotes())
    console.log(await probe.notes())
    await probe.allow()
    await probe.own('Sounds good, I agree.')
    console.log(await probe.notes())
    const { draft } = await probe.read()
    const edit = { start: draft.length, end: draft.length, text: '\n- Ask Dana: what would this solve?' }
    console.log(
      await probe.apply([edit], draft),
      await probe.evaluate(() => [
        window.__docs.truth().text,
        window.__docs.pastes,
        window.__docs.selectionCalls,
      ]),
    )
    console.log(await probe.canUndo(), await probe.notes())
    console.log(await probe.undo(), (await probe.truth()).text, await probe.notes())
    await probe.caretBehind('Monday.')
    await probe.type(' And more.')
    await probe.press('Enter')
    await probe.type('new line')
    await probe.until(async () => (await probe.notes()).lines.length === 2)
    console.log((await probe.truth()).text, await probe.notes())
    console.log(await probe.evaluate(() => window.__docs.errors))
  } finally {
    await probe.close()
  }
})
