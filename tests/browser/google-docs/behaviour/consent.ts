/** Without the permission of the person nothing is asked, and Google hears of nothing. */
import { expect, test } from 'vitest'
import { SEED_SENTENCE, seedNotes } from '../../../pages/google-docs/seed-notes.ts'
import { type Probe, sleep } from '../probe.ts'

export function consent(probe: () => Probe): void {
  test('without it the document’s text is not asked for, whatever the person does', async () => {
    await probe().open(seedNotes())
    await probe().evaluate(() => {
      const window_ = window as unknown as { asked: number }
      const get = window._docs_annotate_getAnnotatedText
      window_.asked = 0
      window._docs_annotate_getAnnotatedText = (...args) => {
        window_.asked++
        return get!(...args)
      }
    })
    await probe().caretBehind(SEED_SENTENCE)
    await probe().type('abc')
    await sleep(1500)
    const asked = () => probe().evaluate(() => (window as unknown as { asked: number }).asked)
    expect(await asked()).toBe(0)
    expect((await probe().notes()).reading).toBe('closed')
    await probe().allow()
    expect(await asked()).toBeGreaterThan(0)
    await probe().call('allow', null)
    await sleep(100)
    const then = await asked()
    await probe().type('abc')
    await sleep(1500)
    expect(await asked()).toBe(then)
    expect((await probe().notes()).lines).toEqual([])
  })

  test('without underlines the flag is not set, and Google hears nothing of it', async () => {
    // Documents opened before this one may have had underlines.
    const before = probe().server.log.length
    await probe().open(seedNotes())
    expect((await probe().truth()).annotationRequester).toBe('')
    expect(
      probe()
        .server.log.slice(before)
        .some(({ url, body }) => /logImpressions/.test(url) && /Requester/.test(body)),
    ).toBe(false)
    await probe().open(seedNotes(), { underlines: true })
    expect((await probe().truth()).annotationRequester).toBe('adapter-under-test')
  })
}
