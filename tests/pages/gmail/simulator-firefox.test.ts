import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FirefoxSession, launchFirefox } from '../../browser/support/firefox.ts'
import { type PageServer, startServer } from '../server.ts'
import { calmScene } from './naive-cases.ts'
import { gmailRoutes } from './routes.ts'
import { FORMS, MUTATIONS, type Scene, simUrl } from './scene.ts'
import { seedScene } from './seed-scene.ts'
import type {} from './sim-api.ts'

let server: PageServer
let firefox: FirefoxSession

beforeAll(async () => {
  server = await startServer({ 'mail.google.com': await gmailRoutes() })
  firefox = await launchFirefox({ port: server.port })
  await firefox.goto(simUrl(seedScene()))
  await firefox.waitFor(() => window.__sim?.isReady)
}, 60_000)

afterAll(async () => {
  await firefox?.close()
  await server?.close()
})

/** Shows a scene in the page that is open already. */
function show(scene: Scene): Promise<void> {
  return firefox.evaluate((next) => window.__sim.load(next), scene)
}

describe('the simulator in Firefox', () => {
  test('shows the seed scene under the strict policy', async () => {
    const seen = await firefox.evaluate(() => ({
      errors: window.__sim.errors,
      editable: window.__sim.composes().map(({ editable }) => editable),
    }))
    expect(seen).toEqual({ errors: [], editable: [true] })
    expect(firefox.proxy.allowed.length).toBeGreaterThan(0)
  })

  test('shows every form, mutated too', async () => {
    for (const form of FORMS) {
      for (const names of [[], [...MUTATIONS]]) {
        await show(calmScene({ form, mutations: { names, seed: 4 } }))
        const seen = await firefox.evaluate(() => ({
          own: document.querySelector('[g_editable][contenteditable]') !== null,
          text: window.__sim.body()?.textContent?.includes('start the transition on Monday.'),
          errors: window.__sim.errors.length,
        }))
        expect(seen, `${form} ${names.join()}`).toEqual({ own: true, text: true, errors: 0 })
      }
    }
  }, 30_000)

  test('saves what is typed, undoes it exactly, sends it', async () => {
    await show(calmScene())
    const before = await firefox.evaluate(() => {
      const body = window.__sim.body() as HTMLElement
      body.focus()
      getSelection()?.collapse(body.firstChild, 8)
      return body.innerHTML
    })
    await firefox.type(' XYZ')
    await firefox.waitFor(() => window.__sim.saved.at(-1)?.body.includes('XYZ'))
    await firefox.press('z', 'Control')
    await firefox.waitFor((html) => window.__sim.body()?.innerHTML === html, before)
    await firefox.press('Enter', 'Control')
    const sent = await firefox.waitFor(() => window.__sim.isReady && window.__sim.sent)
    expect(sent).toHaveLength(1)
    expect(await firefox.evaluate(() => document.querySelectorAll('[g_editable]').length)).toBe(0)
  })
})
