/** The main job in Firefox, with the built add-on and the real sidebar, by real clicks and keys. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gmailRoutes } from '../pages/gmail/routes.ts'
import { type Scene, simUrl } from '../pages/gmail/scene.ts'
import { SEED_DRAFT, SEED_MANAGER, SEED_MESSAGE, seedScene } from '../pages/gmail/seed-scene.ts'
import { type PageServer, startServer } from '../pages/server.ts'
import { composeOf, expectHoldsBack, expectKeepsTheTalkOpen } from './support/compose.ts'
import type { FirefoxSession } from './support/firefox.ts'
import { pause, poll } from './support/poll.ts'
import { launchBuiltFirefox } from './support/stage.ts'
import { words } from './support/words.ts'

const AGREEMENT = 'Sounds good, I agree.'

let server: PageServer
let firefox: FirefoxSession
let compose: ReturnType<typeof composeOf>

beforeAll(async () => {
  server = await startServer({ 'mail.google.com': await gmailRoutes() })
  firefox = await launchBuiltFirefox({
    port: server.port,
    // As after the question that Firefox asks at installation.
    prefs: { 'extensions.originControls.grantByDefault': true },
  })
  compose = composeOf(firefox)
  await show(seedScene())
  await firefox.openSidebar()
})
afterAll(async () => {
  await firefox?.close()
  await server?.close()
})

async function show(scene: Scene): Promise<void> {
  await firefox.goto(simUrl(scene))
  await firefox.waitFor(() => window.__sim?.isReady)
}

const said = () => firefox.inSidebar<string>('document.body.innerText')
const textOf = (selector: string) =>
  firefox.inSidebar<string>(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`)
const click = (key: Parameters<typeof words>[0]) =>
  firefox.clickInSidebar(
    `[...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(words(key))})`,
  )
const advised = async (): Promise<void> => {
  await poll(() => compose.underlined()).toContain(AGREEMENT)
  await poll(() => textOf('.offer button.primary:not([aria-disabled="true"])')).toBe(words('use'))
}

describe('in Firefox’ sidebar', () => {
  test('nobody marked: nothing is read, and the sidebar asks', async () => {
    await poll(said).toContain(words('unmarked_title', 'Dana'))
    expect(await said()).toContain(words('unmarked_hint'))
    await compose.caretAfter('Best,')
    await firefox.type(' all')
    await pause(900)
    expect(await said()).toContain(words('unmarked_hint'))
    expect(await compose.underlined()).toEqual([])
  })

  test('yes: Dana’s words with the cue, the sentence that settles it, and underlines', async () => {
    await click('unmarked_always')
    await advised()
    expect(await textOf('.to')).toContain(SEED_MANAGER.name)
    const cue = await textOf('.theirs mark')
    expect(SEED_MESSAGE).toContain(cue)
    expect(cue).toContain('I am thinking')
    expect(await textOf('.mine blockquote')).toBe(AGREEMENT)
    expect(await textOf('.held-line')).toMatch(/let Tim know/)
  })

  test('Use puts it in; Ctrl+Z in the sidebar, and in the page, brings the draft back exactly', async () => {
    await show(seedScene())
    await advised()
    const before = await compose.html()
    const kept = await compose.kept()
    expect(kept).toHaveLength(2)
    await click('use')
    await poll(() => compose.text()).not.toBe(SEED_DRAFT)
    const used = await compose.html()
    expectKeepsTheTalkOpen(await compose.text())
    expectHoldsBack(await compose.text())
    expect(await compose.kept()).toEqual(kept)
    await compose.settled()
    await poll(() => textOf('.after-title')).toBe(words('used_title'))
    await firefox.pressAtFocus('z', 'Control')
    await poll(() => compose.html()).toBe(before)

    await advised()
    await click('use')
    await poll(() => compose.html()).toBe(used)
    await compose.settled()
    await compose.caretAfter('Best,')
    await firefox.press('z', 'Control')
    expect(await compose.html()).toBe(before)
    expect(await compose.errors()).toEqual([])
  })

  test('“It’s decided” silences the remark, “Still open” brings it back', async () => {
    await advised()
    await click('chip_decided')
    await poll(() => compose.underlined()).not.toContain(AGREEMENT)
    await poll(() => textOf('.mine blockquote')).not.toBe(AGREEMENT)
    await click('chip_open')
    await advised()
  })

  test('nobody was asked for anything but the page', () => {
    expect(new Set(firefox.proxy.allowed)).toEqual(new Set(['mail.google.com:443']))
    expect(server.log.every(({ method, body }) => method === 'GET' && body === '')).toBe(true)
  })
})
