/** The settings page of the built extension, in Chromium: what it stores, and what it does when storing goes wrong. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PEOPLE, SETTINGS } from '../../src/platform/settings.ts'
import { simUrl } from '../pages/gmail/scene.ts'
import { SEED_MANAGER, seedScene } from '../pages/gmail/seed-scene.ts'
import { violations } from './support/axe.ts'
import { collectErrors, extensionId } from './support/chromium.ts'
import { composeOf } from './support/compose.ts'
import { poll } from './support/poll.ts'
import { Stage } from './support/stage.ts'
import { words } from './support/words.ts'

/** The part of the extension's API that is called inside its page. */
interface Area {
  get(keys?: string | null): Promise<Record<string, unknown>>
  set(items: object): Promise<void>
  remove(key: string): Promise<void>
  clear(): Promise<void>
}
declare const chrome: { storage: Record<'local' | 'sync' | 'managed', Area> }

const TIM = { name: 'Tim Okafor', address: 'tim@example.test' }

let stage: Stage
let page: Page
let address: string
let errors: () => Promise<string[]>

const button = (key: Parameters<typeof words>[0], ...values: string[]) =>
  page.getByRole('button', { name: words(key, ...values), exact: true })
const said = () => page.innerText('[role=status].saved')
const stored = (area: 'local' | 'sync' = 'local') =>
  page.evaluate((name) => chrome.storage[name].get(null), area)
const put = (items: object) => page.evaluate((all) => chrome.storage.local.set(all), items)
const open = async () => {
  await page.goto(address)
  await page.getByRole('heading', { level: 1, name: words('options_title') }).waitFor()
}
const type = async ({ name, address: mail }: typeof TIM) => {
  await page.getByLabel(words('people_name'), { exact: true }).fill(name)
  await page.getByLabel(words('people_addresses')).fill(mail)
}

beforeAll(async () => {
  stage = await Stage.open()
  errors = await collectErrors(stage.session)
  page = stage.page
  const id = await extensionId(stage.session.context)
  address = `chrome-extension://${id}/src/options/index.html`
})
afterAll(() => stage?.close())
beforeEach(async () => {
  await open()
  await page.evaluate(async () => {
    await chrome.storage.local.clear()
    await chrome.storage.sync.clear()
  })
  await open()
})

describe('the page', () => {
  test('can be read by all, with everything open', async () => {
    await stage.mark(SEED_MANAGER, TIM)
    await page
      .getByRole('button', { name: words('options_edit') })
      .first()
      .click()
    expect(await page.getByText('Alt').count()).toBeGreaterThan(0)
    expect(await violations(page)).toEqual([])
    expect(await errors()).toEqual([])
  })

  test('changes a person, leaves a kind of remark out for them, and brings it back', async () => {
    await stage.mark(SEED_MANAGER)
    await page.getByRole('button', { name: words('options_edit') }).click()
    const kind = page.locator('.kinds').getByLabel(words('kind_closed_agreement'))
    await page.getByLabel(words('tone_brief')).check()
    await kind.uncheck()
    await button('options_save').click()
    await page.getByText(words('people_off_one')).waitFor()
    expect((await stored()).people).toMatchObject({
      value: [{ name: SEED_MANAGER.name, tone: 'brief', rulesOff: ['closed-agreement'] }],
    })
    await page.getByRole('button', { name: words('options_edit') }).click()
    await kind.check()
    await button('options_save').click()
    await page.getByText(words('people_off_one')).waitFor({ state: 'detached' })
  })

  test('brings back a person who was removed, in their place', async () => {
    await stage.mark(SEED_MANAGER, TIM)
    await page
      .getByRole('button', { name: words('options_remove') })
      .first()
      .click()
    await page.getByText(words('people_removed', SEED_MANAGER.name)).waitFor()
    expect((await stored()).people).toMatchObject({ value: [{ name: TIM.name }] })
    // The keyboard's place is on Undo.
    await page.keyboard.press('Enter')
    await poll(stored).toMatchObject({
      people: { value: [{ name: SEED_MANAGER.name }, { name: TIM.name }] },
    })
  })

  test('counts by week only while that is turned on', async () => {
    await page.getByLabel(words('weeks_on')).check()
    await poll(stored).toMatchObject({ usage: { value: { weeks: {} } } })
    await page.getByLabel(words('weeks_on')).uncheck()
    await poll(stored).toMatchObject({ usage: { value: { weeks: null } } })
  })
})

describe('underlines', () => {
  test('in a mail that is open follow the choice at once, whether the panel is open or not', async () => {
    await stage.mark(SEED_MANAGER)
    const mail = await stage.session.context.newPage()
    await mail.goto(simUrl(seedScene()))
    await mail.waitForFunction(() => window.__sim?.isReady)
    const { underlined } = composeOf(mail)
    await page.getByLabel(words('underlines_always')).check()
    await poll(underlined).toContain('Sounds good, I agree.')
    // No panel is open here.
    await page.getByLabel(words('underlines_panel'), { exact: true }).check()
    await poll(underlined).toEqual([])
    await page.getByLabel(words('underlines_always')).check()
    await poll(underlined).not.toEqual([])
    await page.getByLabel(words('underlines_never'), { exact: true }).check()
    await poll(underlined).toEqual([])
    await mail.close()
  })
})

describe('syncing', () => {
  test('is off, and turned on takes the settings along and nobody’s name', async () => {
    await stage.mark(SEED_MANAGER)
    await page.getByLabel(words('underlines_never'), { exact: true }).check()
    await poll(said).toBe(words('options_saved'))
    expect(await stored('sync')).toEqual({})
    await page.getByLabel(words('sync')).check()
    await poll(() => stored('sync')).toMatchObject({ settings: { value: { underlines: 'never' } } })
    const account = JSON.stringify(await stored('sync'))
    expect(account).not.toContain(SEED_MANAGER.name)
    expect(account).not.toContain(SEED_MANAGER.address)
    await page.getByLabel(words('sync')).uncheck()
    await poll(() => stored('sync')).toEqual({})
  })
})

describe('a policy', () => {
  test('that is not there restricts nothing and is not spoken of', async () => {
    expect(await page.evaluate(() => chrome.storage.managed.get())).toEqual({})
    expect(await page.getByText(words('policy_blind')).count()).toBe(0)
    // Chromium has read the schema and found nothing wrong with it.
    expect(await errors()).toEqual([])
  })
})

describe('when the storage is full', () => {
  /** More than fits beside it: the browser's limit is 10 MiB. */
  const fill = () =>
    page.evaluate(async () => {
      const room = 10 * 1024 * 1024 - 200
      await chrome.storage.local.set({ filler: 'x'.repeat(room - JSON.stringify({ filler: '' }).length) })
    })
  afterEach(() => page.evaluate(() => chrome.storage.local.remove('filler')))

  test('it says so in plain words, and neither what is stored nor what was typed is lost', async () => {
    await type(SEED_MANAGER)
    await button('people_add').click()
    await page.getByText(SEED_MANAGER.address, { exact: true }).waitFor()
    const before = (await stored()).people
    await fill()
    await type(TIM)
    await button('people_add').click()
    await poll(said).toBe(words('options_full'))
    expect((await stored()).people).toEqual(before)
    expect(await page.getByLabel(words('people_name'), { exact: true }).inputValue()).toBe(TIM.name)
    expect(await page.getByLabel(words('people_addresses')).inputValue()).toBe(TIM.address)

    await page.evaluate(() => chrome.storage.local.remove('filler'))
    await button('people_add').click()
    await page.getByText(TIM.address, { exact: true }).waitFor()
  })
})

describe('when the storage is corrupt', () => {
  const NEWER = { version: SETTINGS.version + 1, value: { glow: true } }

  test('what cannot be read is kept aside and told, can be saved as a file, and goes only on a click', async () => {
    await put({ [PEOPLE.key]: 'broken', [SETTINGS.key]: NEWER })
    await open()
    await page.getByText(words('aside_broken', words('aside_people'))).waitFor()
    await page.getByText(words('aside_newer', words('aside_settings'))).waitFor()
    const aside = (name: Parameters<typeof words>[0]) => page.locator('.asides li', { hasText: words(name) })
    const asides = async () =>
      Object.entries(await stored())
        .filter(([key]) => key.includes('.aside.'))
        .map(([, value]) => value)
    expect(await asides()).toEqual(expect.arrayContaining(['broken', NEWER]))
    expect(await violations(page)).toEqual([])

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      aside('aside_settings')
        .getByRole('button', { name: words('aside_save') })
        .click(),
    ])
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(NEWER)

    await type(TIM)
    await button('people_add').click()
    await page.getByText(TIM.address, { exact: true }).waitFor()
    expect(await asides()).toHaveLength(2)

    await aside('aside_people')
      .getByRole('button', { name: words('aside_delete') })
      .click()
    await page
      .locator('.asides .look')
      .getByRole('button', { name: words('aside_delete') })
      .click()
    await poll(asides).toEqual([NEWER])
  })
})

describe('a copy', () => {
  test('is saved, everything is deleted, and the copy brings it back', async () => {
    await stage.mark(SEED_MANAGER)
    await page.getByLabel(words('underlines_always')).check()
    await poll(said).toBe(words('options_saved'))
    const before = await stored()
    const [download] = await Promise.all([page.waitForEvent('download'), button('export').click()])
    const copy = {
      name: 'coach-up.json',
      mimeType: 'application/json',
      buffer: readFileSync(await download.path()),
    }

    await button('delete_all').click()
    await button('delete_all_yes').click()
    await poll(stored).toEqual({})

    await page.locator('input[type=file]').setInputFiles({ ...copy, buffer: Buffer.from('{"a":1}') })
    await page.getByText(words('import_not_ours')).waitFor()
    expect(await stored()).toEqual({})

    await page.locator('input[type=file]').setInputFiles(copy)
    await page.getByText(words('import_added', SEED_MANAGER.name)).waitFor()
    // Looking changes nothing.
    expect(await stored()).toEqual({})
    expect(await violations(page)).toEqual([])
    await button('import_take').click()
    await poll(stored).toMatchObject(before)
    await page.getByText(SEED_MANAGER.address, { exact: true }).waitFor()
    await page
      .locator('.data')
      .getByRole('button', { name: words('undo') })
      .click()
    await poll(stored).toMatchObject({ people: { value: [] } })
  })
})
