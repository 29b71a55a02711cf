/**
 * The main job in Chromium, with the built extension and the real side panel: a reply to a manager is read once the
 * person said so, the panel shows what closes it, one click puts a better sentence in, and every undo is exact.
 */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { SEED_DRAFT, SEED_MANAGER, SEED_MESSAGE, seedScene } from '../pages/gmail/seed-scene.ts'
import { violations } from './support/axe.ts'
import { collectErrors, serviceWorker } from './support/chromium.ts'
import { composeOf, expectHoldsBack, expectKeepsTheTalkOpen, LOAD } from './support/compose.ts'
import { pause, poll } from './support/poll.ts'
import { watchReads } from './support/reads.ts'
import { Stage } from './support/stage.ts'
import { words } from './support/words.ts'

const AGREEMENT = 'Sounds good, I agree.'

let stage: Stage
let panel: Page
let errors: () => Promise<string[]>
let compose: ReturnType<typeof composeOf>

const button = (key: Parameters<typeof words>[0]) =>
  panel.getByRole('button', { name: words(key), exact: true })
const useButton = () => panel.locator('.offer button.primary:not([aria-disabled="true"])')

beforeAll(async () => {
  stage = await Stage.open()
  errors = await collectErrors(stage.session)
  compose = composeOf(stage.page)
  await stage.show(seedScene())
  panel = await stage.openPanel()
  await panel.context().grantPermissions(['clipboard-read', 'clipboard-write'])
})
afterAll(() => stage?.close())

afterEach(async () => {
  expect(await compose.errors()).toEqual([])
  expect(await errors()).toEqual([])
})

/** The scene as new, with Dana marked, and the panel's advice on it. */
async function advised(): Promise<void> {
  await stage.forget()
  await stage.mark(SEED_MANAGER)
  await stage.show(seedScene())
  // The panel may still show the page before; what is underlined belongs to this one.
  await poll(compose.underlined).toContain(AGREEMENT)
  await useButton().waitFor()
}

describe('a person who is not marked', () => {
  test('nothing is read, and the panel asks', async () => {
    await stage.forget()
    await stage.show(seedScene())
    await panel.getByText(words('unmarked_title', 'Dana')).waitFor()
    const reads = await watchReads(stage)
    const worker = await serviceWorker(stage.session.context)
    await worker.evaluate(() => {
      const heard: string[] = []
      const api = globalThis as never as {
        heard: string[]
        chrome: { runtime: { onMessage: { addListener(listen: (message: { type: string }) => void): void } } }
      }
      api.heard = heard
      api.chrome.runtime.onMessage.addListener(({ type }) => void heard.push(type))
    })
    const heard = () => worker.evaluate(() => (globalThis as never as { heard: string[] }).heard)

    await compose.caretAfter('Best,')
    await stage.page.keyboard.type(' and thanks')
    await pause(900)
    expect(await panel.innerText('main')).toContain(words('unmarked_hint'))
    expect(await reads.count()).toBe(0)
    expect(await heard()).toEqual([])
    expect(await compose.underlined()).toEqual([])
    expect(await stage.stored()).toEqual({})
    expect(await violations(panel)).toEqual([])

    await button('unmarked_always').click()
    await useButton().waitFor()
    // The counters do see reading when there is some.
    expect(await reads.count()).toBeGreaterThan(0)
    expect(await heard()).toContain('coach')
    expect(JSON.stringify(await stage.stored())).toContain(SEED_MANAGER.address)
    await reads.detach()
  })
})

describe('the remark', () => {
  beforeEach(advised)

  test('shows what Dana wrote with its cue, and the sentence that settles it', async () => {
    expect(await panel.innerText('.to')).toContain(SEED_MANAGER.name)
    expect(await panel.innerText('.theirs figcaption')).toBe(words('seen_wrote', 'Dana'))
    const cue = await panel.innerText('.theirs mark')
    expect(SEED_MESSAGE).toContain(cue)
    expect(cue).toContain('I am thinking')
    expect(await panel.innerText('.mine figcaption')).toContain(words('seen_settles'))
    expect(await panel.innerText('.mine blockquote')).toBe(AGREEMENT)
    expect(await compose.underlined()).toContain(AGREEMENT)
    expect(await panel.innerText('.held-line')).toMatch(/let Tim know/)
    expect(await panel.locator('.offer ins').count()).toBeGreaterThan(0)
    expect(await violations(panel)).toEqual([])
  })

  test('its preview is what comes into the draft', async () => {
    const previewed = await panel.evaluate(() => {
      const sheet = document.querySelector('.offer .sheet')!.cloneNode(true) as HTMLElement
      for (const gone of sheet.querySelectorAll('del')) gone.remove()
      return sheet.textContent ?? ''
    })
    await useButton().click()
    await poll(compose.text).not.toBe(SEED_DRAFT)
    const plain = (text: string) => text.replace(/\s+/g, '')
    expect(plain(await compose.text())).toBe(plain(previewed))
  })

  test('a click on the underlined words keeps it in the panel', async () => {
    await stage.page.getByText('Sounds good').click()
    expect(await panel.innerText('.mine blockquote')).toBe(AGREEMENT)
  })
})

describe('Use', () => {
  beforeEach(advised)

  test('puts the suggestion into the draft, and nothing else changes', async () => {
    const kept = await compose.kept()
    expect(kept).toHaveLength(2)
    const tag = () => stage.page.evaluate(() => (window.__sim.body()!.cloneNode(false) as Element).outerHTML)
    const body = await tag()
    await useButton().click()
    await poll(compose.text).not.toBe(SEED_DRAFT)
    expectKeepsTheTalkOpen(await compose.text())
    expectHoldsBack(await compose.text())
    expect(await compose.kept()).toEqual(kept)
    expect(await tag()).toBe(body)
    await compose.settled()
    const saved = await compose.saved()
    expect(saved?.body).toBe(await compose.html())
    expect(saved?.parts.at(-1)?.[1]).toBe(kept.at(-1))
    await panel.getByText(words('used_title'), { exact: true }).waitFor()
    await pause(1000)
    // The talk is open now: nothing is underlined, nothing else is asked for.
    expect(await compose.underlined()).toEqual([])
    expect(await violations(panel)).toEqual([])
  })

  test('leaves the focus in the panel, where Ctrl+Z brings the draft back', async () => {
    const before = await compose.html()
    await useButton().click()
    await poll(compose.text).not.toBe(SEED_DRAFT)
    const used = await compose.html()
    await button('undo').waitFor()
    const focus = () =>
      panel.evaluate(() => [
        document.hasFocus(),
        document.querySelector('main')!.contains(document.activeElement),
      ])
    expect(await focus()).toEqual([true, true])
    await panel.keyboard.press('Control+z')
    await poll(compose.html).toBe(before)
    expect(await focus()).toEqual([true, true])
    await compose.settled()

    await useButton().click()
    await poll(compose.html).toBe(used)
    await compose.settled()
    // In the page, by its own undo, in one step.
    await stage.page.getByText('Best,').click()
    await stage.page.keyboard.press('Control+z')
    expect(await compose.html()).toBe(before)
    await useButton().waitFor()
    expect(await compose.underlined()).toContain(AGREEMENT)
  })

  test('keeps what was typed before it', async () => {
    await compose.caretAfter('Best,')
    await stage.page.keyboard.type(' always')
    await compose.settled()
    await poll(() => panel.innerText('.offer .sheet')).toContain('Best, always')
    await useButton().waitFor()
    const before = await compose.html()
    await useButton().click()
    await poll(compose.text).toMatch(/\?/)
    expect(await compose.text()).toMatch(/\nBest, always\nAlex$/)
    await compose.settled()
    await stage.page.getByText('Best, always').click()
    await stage.page.keyboard.press('Control+z')
    expect(await compose.html()).toBe(before)
  })

  test('is refused with a plain reason when the draft has moved on', async () => {
    // After an action the panel shows all news at once for a while; the test before may have been one.
    await pause(2600)
    await useButton().scrollIntoViewIfNeeded()
    const box = (await useButton().boundingBox())!
    // While a finger is on the button, the panel does not yet show that the draft was changed.
    await panel.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await panel.mouse.down()
    await stage.page.evaluate(() => {
      const body = window.__sim.body()!
      body.querySelector('div:not(:empty)')!.append(' One more line.')
      body.dispatchEvent(new InputEvent('input', { bubbles: true }))
    })
    const changed = await compose.html()
    await panel.mouse.up()
    await panel.getByText(words('failed_use'), { exact: true }).waitFor()
    expect(await compose.html()).toBe(changed)
    // And then it looks again.
    await useButton().waitFor()
    expect(await compose.underlined()).toContain(AGREEMENT)
  })

  test('of the whole draft: a word for the load, thanks, one question, and what is held back', async () => {
    const before = await compose.html()
    await panel.getByText(words('fold_whole'), { exact: true }).click()
    await button('whole_use').click()
    await poll(compose.text).not.toBe(SEED_DRAFT)
    const text = await compose.text()
    expectKeepsTheTalkOpen(text)
    expectHoldsBack(text)
    expect(text).toMatch(LOAD)
    await poll(() => panel.innerText('.held-line')).toMatch(/let Tim know/)
    await panel.keyboard.press('Control+z')
    await poll(compose.html).toBe(before)
  })
})

describe('the person’s word', () => {
  beforeEach(advised)

  test('“It’s decided” silences the remark, “Still open” brings it back', async () => {
    await button('chip_decided').click()
    // A yes to what is decided settles nothing; that it weighs on her may still be worth a word.
    await poll(compose.underlined).not.toContain(AGREEMENT)
    await panel.locator('.mine blockquote', { hasText: AGREEMENT }).waitFor({ state: 'detached' })
    expect(await panel.getByText(words('way_asks'), { exact: true }).count()).toBe(0)
    await button('chip_open').click()
    await useButton().waitFor()
    expect(await panel.innerText('.mine blockquote')).toBe(AGREEMENT)
    await poll(compose.underlined).toContain(AGREEMENT)
  })

  test('“Leave it” ends it for this draft, and asking wakes it', async () => {
    await button('chip_leave').click()
    await panel.getByText(words('left_title'), { exact: true }).waitFor()
    expect(await compose.underlined()).toEqual([])
    await button('rest_ask').click()
    await useButton().waitFor()
  })

  test('Dismiss puts the remark away, and it stays away', async () => {
    await button('dismiss').click()
    await button('dismiss_this').click()
    await poll(() => panel.locator('.mine blockquote', { hasText: AGREEMENT }).count()).toBe(0)
    await poll(compose.underlined).not.toContain(AGREEMENT)
    await compose.caretAfter('Best,')
    await stage.page.keyboard.type(' x')
    await pause(1200)
    expect(await compose.underlined()).not.toContain(AGREEMENT)
    expect(await panel.locator('.mine blockquote', { hasText: AGREEMENT }).count()).toBe(0)
  })

  test('Copy copies the sentence', async () => {
    await panel
      .locator('.offer')
      .getByRole('button', { name: words('copy'), exact: true })
      .click()
    await panel
      .locator('.offer')
      .getByRole('button', { name: words('copied'), exact: true })
      .waitFor()
    const copied = await panel.evaluate(() => navigator.clipboard.readText())
    expect(copied.trim().length).toBeGreaterThan(10)
    await useButton().click()
    await poll(compose.text).not.toBe(SEED_DRAFT)
    const used = await compose.text()
    for (const part of copied.split('…')) expect(used).toContain(part.trim())
  })

  test('an own question stands in the whole draft word for word', async () => {
    const mine = 'What would make you sure that Tim is right for it?'
    await panel.getByText(words('own_label'), { exact: true }).click()
    await poll(() => panel.evaluate(() => document.activeElement?.id)).toBe('own-question')
    await panel.getByLabel(words('own_label')).fill(mine)
    await panel.keyboard.press('Enter')
    await panel.getByText(words('fold_whole'), { exact: true }).click()
    await panel.locator('.whole .sheet', { hasText: mine }).waitFor()
    await button('whole_use').click()
    await poll(compose.text).toContain(mine)
    expectKeepsTheTalkOpen(await compose.text())
  })
})

test('by the keyboard alone: open, mark, read, use, undo', async () => {
  await stage.forget()
  await stage.show(seedScene())
  await panel.getByText(words('unmarked_title', 'Dana')).waitFor()
  const before = await compose.html()
  const focused = () => panel.evaluate(() => document.activeElement?.textContent ?? '')
  const tabTo = async (name: string): Promise<number> => {
    for (let steps = 1; steps <= 20; steps++) {
      await panel.keyboard.press('Tab')
      if ((await focused()) === name) return steps
    }
    throw new Error(`no way by Tab to “${name}”`)
  }
  await tabTo(words('unmarked_always'))
  await panel.keyboard.press('Enter')
  await useButton().waitFor()
  // The place is kept, before the remark, and a screen reader hears that there is something.
  expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  const title = await panel.innerText('.seen h2')
  expect(await panel.innerText('[role=status]')).toBe(words('say_remark', title))
  await tabTo(words('use'))
  await panel.keyboard.press('Enter')
  await poll(compose.text).not.toBe(SEED_DRAFT)
  await button('undo').waitFor()
  expect(await panel.innerText('[role=status]')).toBe(words('say_used'))
  expect(await tabTo(words('undo'))).toBe(1)
  await panel.keyboard.press('Enter')
  await poll(compose.html).toBe(before)
  expect(await panel.innerText('[role=status]')).toBe(words('say_undone'))
  expect(await focused()).not.toBe('')
})
