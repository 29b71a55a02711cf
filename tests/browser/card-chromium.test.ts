/** Sign and card in Chromium: in a popup window, where no side panel can open, and beside one that can. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SETTINGS } from '../../src/platform/settings.ts'
import { simUrl } from '../pages/gmail/scene.ts'
import { SEED_MANAGER, seedScene } from '../pages/gmail/seed-scene.ts'
import { agreementAt, type Bare, besideOf, specification } from './card/specification.ts'
import { besideIn } from './support/beside.ts'
import { attachToPanel, collectErrors, extensionId, serviceWorker } from './support/chromium.ts'
import { composeOf } from './support/compose.ts'
import { pause, poll, until } from './support/poll.ts'
import { Stage } from './support/stage.ts'
import { words } from './support/words.ts'

interface Chrome {
  storage: { local: { set(items: object): Promise<void> } }
}
declare const chrome: Chrome

let stage: Stage
let errors: () => Promise<string[]>
let bare: Bare
/** The popup window. */
let popup: Page

function bareOf(page: Page): Bare {
  return {
    compose: composeOf(page),
    inRoot: besideIn(page),
    show: async (scene) => {
      await page.goto(simUrl(scene))
      await page.waitForFunction(() => window.__sim?.isReady, undefined, { polling: 20 })
    },
    evaluate: (fn) => page.evaluate(fn),
    click: (x, y) => page.mouse.click(x, y),
    press: (key, ...modifiers) => page.keyboard.press([...modifiers, key].join('+')),
    type: (text) => page.keyboard.type(text),
  }
}

const set = async (change: object): Promise<void> => {
  const record = {
    [SETTINGS.key]: { version: SETTINGS.version, value: { ...SETTINGS.defaults(), ...change } },
  }
  const worker = await serviceWorker(stage.session.context)
  await worker.evaluate((items) => chrome.storage.local.set(items), record)
}

beforeAll(async () => {
  stage = await Stage.open()
  errors = await collectErrors(stage.session)
  await stage.mark(SEED_MANAGER)
  await stage.show(seedScene({ form: 'inbox' }))
  const [page] = await Promise.all([
    stage.session.context.waitForEvent('page'),
    stage.page.evaluate(
      (url) => void window.open(url, '', 'popup,width=1000,height=760'),
      simUrl(seedScene()),
    ),
  ])
  popup = page
  bare = bareOf(page)
})
afterAll(() => stage?.close())

describe('in a popup window of Chromium', () => {
  specification(() => bare)

  test('no error is on record', async () => {
    // That the browser opens no side panel here is told once a click, and expected.
    expect((await errors()).filter((error) => !error.includes('open panel'))).toEqual([])
  })

  test('the sign follows the settings, and hiding everything hides sign, card and underlines', async () => {
    const beside = besideOf(bare)
    await bare.show(seedScene())
    await poll(beside.sign).toBe('notes')
    await beside.clickOn('.sign')
    await poll(beside.text).toContain('Still open')
    await set({ quietUntil: Date.now() + 60_000 })
    await poll(beside.sign).toBeNull()
    expect(await beside.boxOf('.card')).toBeNull()
    expect(await bare.compose.underlined()).toEqual([])
    await set({ sign: false })
    await pause(800)
    expect(await beside.sign()).toBeNull()
    await set({})
    await poll(beside.sign).toBe('notes')
  })
})

describe('a pointer on underlined words', () => {
  const away: [number, number] = [5, 5]
  let page: Page
  let beside: ReturnType<typeof besideOf>
  let place: [number, number]
  beforeAll(async () => {
    page = popup
    beside = besideOf(bare)
    await set({ underlines: 'always' })
    await bare.show(seedScene())
    await until(async () => expect(await bare.compose.underlined()).not.toEqual([]))
    place = (await bare.evaluate(agreementAt))!
  })
  afterAll(() => set({}))
  const isOpen = () => beside.boxOf('.card')

  test('that rests there shows them in the card, which closes when it rests elsewhere', async () => {
    await page.mouse.move(...place)
    await poll(isOpen).not.toBeNull()
    expect(await beside.text()).toContain('Still open')
    await page.mouse.move(...away)
    await poll(isOpen).toBeNull()
  })

  test('that only passes shows nothing', async () => {
    await page.mouse.move(...place)
    await page.mouse.move(...away)
    await pause(1200)
    expect(await isOpen()).toBeNull()
  })

  test('leaves a card alone that the person uses', async () => {
    await page.mouse.move(...place)
    await poll(isOpen).not.toBeNull()
    await beside.clickOn('.card #dismiss')
    await page.mouse.move(...away)
    await pause(1200)
    expect(await isOpen()).not.toBeNull()
    await page.keyboard.press('Escape')
    await poll(isOpen).toBeNull()
  })

  test('that rests there while the person types does not open it again', async () => {
    await page.mouse.click(...place)
    await poll(isOpen).not.toBeNull()
    await page.mouse.move(place[0] + 1, place[1])
    await bare.type('x')
    await poll(isOpen).toBeNull()
    await pause(1200)
    expect(await isOpen()).toBeNull()
    await bare.press('Backspace')
  })
})

test('in a tab, a click on the sign opens the side panel and no card', async () => {
  const tab = bareOf(stage.page)
  const beside = besideOf(tab)
  await tab.show(seedScene())
  await stage.page.bringToFront()
  await poll(beside.sign).toBe('notes')
  await beside.clickOn('.sign')
  const url = `chrome-extension://${await extensionId(stage.session.context)}/src/panel/index.html`
  const { panel, detach } = await attachToPanel(stage.session.userDataDir, url)
  await panel.getByText(words('way_asks'), { exact: true }).waitFor()
  await poll(() => beside.boxOf('.card')).toBeNull()
  await detach()
})
