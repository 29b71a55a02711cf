/** Documents that are longer than anybody's notes. How fast they are read is measured by `npm run bench`. */
import { expect, test } from 'vitest'
import { hugeNotes, LAST_SENTENCE } from '../../../pages/google-docs/seed-notes.ts'
import type { Probe } from '../probe.ts'

export function longDocument(probe: () => Probe): void {
  test('of a hundred pages the line is read in which a key was pressed, and no other', async () => {
    await probe().open(hugeNotes(100))
    await probe().allow()
    await probe().caretBehind(LAST_SENTENCE)
    await probe().type(' And more.')
    await probe().until(async () => (await probe().notes()).lines.join('\n') === `${LAST_SENTENCE} And more.`)
    expect((await probe().read()).draft).toBe(`${LAST_SENTENCE} And more.`)
  })
}
