/** The main job while the browser's storage is full: it works as ever, and what cannot be stored is told. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SEED_DRAFT, SEED_MANAGER, seedScene } from '../pages/gmail/seed-scene.ts'
import { composeOf } from './support/compose.ts'
import { poll } from './support/poll.ts'
import { Stage } from './support/stage.ts'
import { words } from './support/words.ts'

/** The part of the extension's API that is called in the panel. */
interface Area {
  getBytesInUse(): Promise<number>
  set(items: object): Promise<void>
  remove(key: string): Promise<void>
}
declare const chrome: { storage: { local: Area & { QUOTA_BYTES: number } } }

let stage: Stage
let panel: Page
beforeAll(async () => {
  stage = await Stage.open()
  await stage.show(seedScene())
  panel = await stage.openPanel()
})
afterAll(() => stage?.close())

/** Leaves no byte. */
const fill = () =>
  panel.evaluate(async () => {
    const { local } = chrome.storage
    const room = local.QUOTA_BYTES - (await local.getBytesInUse())
    await local.set({ filler: 'x'.repeat(room - 'filler""'.length) })
  })

test('who cannot be put on the list is told so, and the mail is coached this once', async () => {
  await stage.forget()
  await fill()
  await stage.show(seedScene())
  await panel.getByRole('button', { name: words('unmarked_always'), exact: true }).click()
  await panel.locator('.failed').waitFor()
  expect(await panel.innerText('.failed')).toBe(words('say_full'))
  expect(Object.keys(await stage.stored())).toEqual(['filler'])
  await panel.getByRole('button', { name: words('unmarked_once'), exact: true }).click()
  await panel.locator('.offer button.primary:not([aria-disabled="true"])').waitFor()
})

test('Use, Undo and advice work; keeping and putting away a kind say that there is no room', async () => {
  const compose = composeOf(stage.page)
  const button = (key: Parameters<typeof words>[0]) =>
    panel.getByRole('button', { name: words(key), exact: true })
  const useButton = panel.locator('.offer button.primary:not([aria-disabled="true"])')
  await stage.forget()
  await stage.mark(SEED_MANAGER)
  await fill()
  const { filler: _f, ...before } = await stage.stored()
  await stage.show(seedScene())
  await useButton.waitFor()
  const draft = await compose.html()

  await useButton.click()
  await poll(compose.text).not.toBe(SEED_DRAFT)
  await button('keep').click()
  await panel.locator('.keep .failed').waitFor()
  expect(await panel.innerText('.keep .failed')).toBe(words('keep_full'))
  await button('undo').click()
  await poll(compose.html).toBe(draft)
  await useButton.waitFor()

  await button('dismiss').click()
  await button('dismiss_kind').click()
  await panel.locator('.unstored').waitFor()
  expect(await panel.innerText('.unstored')).toBe(words('unstored_full'))
  await poll(() => panel.innerText('[role=status]')).toBe(words('unstored_full'))
  const { filler: _g, ...after } = await stage.stored()
  expect(after).toEqual(before)
  // It held for that draft alone.
  await stage.show(seedScene())
  await useButton.waitFor()
  expect(await panel.locator('.unstored').count()).toBe(0)

  await panel.evaluate(() => chrome.storage.local.remove('filler'))
  await useButton.click()
  await button('keep').click()
  await button('keep_undo').waitFor()
  expect(await stage.stored()).toMatchObject({ pairs: { value: [{ before: SEED_DRAFT }] } })
  expect(await compose.errors()).toEqual([])
})
