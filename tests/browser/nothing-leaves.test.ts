/**
 * Promise 1: the same script with and without the extension gives the same requests (address, method, body), and
 * nobody asks for another host. The extension's part of the script goes through all that a person can do in the panel.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { SEED_MANAGER, seedScene } from '../pages/gmail/seed-scene.ts'
import { collectErrors } from './support/chromium.ts'
import { composeOf } from './support/compose.ts'
import { type Asked, recordNetwork } from './support/net-log.ts'
import { pause, until } from './support/poll.ts'
import { Stage } from './support/stage.ts'
import { words } from './support/words.ts'

const AGREEMENT = 'Sounds good, I agree.'
const GMAIL = 'https://mail.google.com'

interface Run {
  /** Method, address and body, as they came to the server. */
  log: string[]
  network: Asked[]
  errors: string[]
  stored: Record<string, unknown>
}

/** The page sends what it would save: the text of the draft goes the page's own way, and only that. */
function sync(stage: Stage): Promise<void> {
  return stage.page.evaluate(async () => {
    const { saved, sent } = window.__sim
    await fetch('/mail/u/0/sync', { method: 'POST', body: JSON.stringify([saved.at(-1), sent]) })
  })
}

/** All that a person can do in the panel; at its end the draft is as it was. */
async function coach(stage: Stage): Promise<void> {
  const { page } = stage
  const compose = composeOf(page)
  const panel = await stage.openPanel()
  const press = (key: Parameters<typeof words>[0]) =>
    panel
      .getByRole('button', { name: words(key), exact: true })
      .first()
      .click()
  const use = panel.locator('.offer button.primary:not([aria-disabled="true"])')
  await press('unmarked_always')
  await use.waitFor()
  await press('chip_decided')
  await panel.locator('.mine', { hasText: AGREEMENT }).waitFor({ state: 'detached' })
  await press('chip_open')
  await panel.locator('.mine', { hasText: AGREEMENT }).waitFor()
  for (const fold of await panel.locator('details summary').all()) await fold.click()
  await panel.getByLabel(words('own_label')).fill('What would Tim need first?')
  await panel.keyboard.press('Enter')
  await panel.locator('.whole .sheet', { hasText: 'What would Tim need first?' }).waitFor()
  for (const second of await panel.locator('.second-way').all()) await second.click()
  await press('copy')
  const before = await compose.html()
  await use.click()
  await until(async () => expect(await compose.html()).not.toBe(before))
  await press('undo')
  await until(async () => expect(await compose.html()).toBe(before))
  await compose.settled()
  await use.waitFor()
  await press('dismiss')
  await press('dismiss_this')
  // A tab without the coach, and the settings page.
  const other = await stage.session.context.newPage()
  await other.bringToFront()
  await panel.getByText(words('elsewhere_title', SEED_MANAGER.name)).waitFor()
  await press('settings')
  await until(() =>
    expect(
      stage.session.context
        .pages()
        .map((one) => one.url())
        .join(),
    ).toContain('/options/'),
  )
  await page.bringToFront()
  await panel.locator('.to', { hasText: SEED_MANAGER.name }).waitFor()
}

async function play(extension: boolean): Promise<Run> {
  const recording = recordNetwork()
  const stage = await Stage.open({ extension, args: [recording.argument] })
  let rest: Pick<Run, 'errors' | 'stored'> = { errors: [], stored: {} }
  try {
    const { page } = stage
    const compose = composeOf(page)
    const errors = extension ? await collectErrors(stage.session) : null
    await page.bringToFront()
    await stage.show(seedScene())
    await compose.caretAfter('Best,')
    await page.keyboard.type(' as always')
    await compose.settled()
    await sync(stage)
    if (extension) await coach(stage)
    await sync(stage)
    await compose.caretAfter('Best, as always')
    await page.keyboard.type('!')
    await pause(1000)
    await page.keyboard.press('Control+Enter')
    await page.waitForFunction(() => window.__sim.sent.length === 1 && window.__sim.isReady)
    await sync(stage)
    expect(await compose.errors()).toEqual([])
    if (errors) rest = { errors: await errors(), stored: await stage.stored() }
  } finally {
    await stage.close()
  }
  const log = stage.server.log.map(({ method, url, body }) => `${method} ${url} ${body}`)
  return { log, network: recording.read(), ...rest }
}

describe('the same script', () => {
  let plain: Run
  let coached: Run
  beforeAll(async () => {
    plain = await play(false)
    coached = await play(true)
  })

  test('gives the same requests with and without the extension', () => {
    expect(plain.log.length).toBeGreaterThan(5)
    expect(plain.log.filter((line) => line.startsWith('POST'))).toHaveLength(3)
    expect(plain.log.at(-1)).toContain('Best, as always!')
    // Files of one page come in any order, what the page sends in its own.
    expect([...coached.log].sort()).toEqual([...plain.log].sort())
    const sent = ({ log }: Run) => log.filter((line) => !line.startsWith('GET'))
    expect(sent(coached)).toEqual(sent(plain))
  })

  test('asks no other host', () => {
    for (const { network } of [plain, coached]) {
      const asked = network.filter(({ url }) => /^(https?|wss?):/.test(url))
      expect(asked.some(({ url }) => url.startsWith(`${GMAIL}/`))).toBe(true)
      const elsewhere = asked.filter(({ url }) => !url.startsWith(`${GMAIL}/`))
      // A browser asks for some things by itself, with no page or extension behind it.
      expect(elsewhere.filter(({ by }) => by !== 'not an origin')).toEqual([])
      for (const { url } of elsewhere) expect(new URL(url).hostname).toMatch(OWN_CHATTER)
    }
  })

  test('leaves no entry among the extension’s errors', () => {
    expect(coached.errors).toEqual([])
  })

  test('leaves in the storage whom to coach and counts, and no words of the draft', () => {
    const { people, usage, ...others } = coached.stored as Record<string, { value: unknown }>
    expect(Object.keys(others).filter((key) => key !== 'settings')).toEqual([])
    expect(JSON.stringify(people)).toContain(SEED_MANAGER.address)
    expect(JSON.stringify(coached.stored)).not.toMatch(/Monday|Sounds good|director|What would Tim/)
    expect(usage).toBeDefined()
  })
})

/** Hosts that a Chromium without any extension asks for, too. */
const OWN_CHATTER = /(^|\.)(googleapis\.com|gstatic\.com)$|^(accounts|clients\d|update|www)\.google\.com$/
