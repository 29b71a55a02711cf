import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FirefoxSession, launchFirefox } from '../../browser/support/firefox.ts'
import { type PageServer, startServer } from '../server.ts'
import { installKit } from './naive/kit.ts'
import { AGREE, ANNOTATED, LAST, type NaiveCase, notes } from './naive/naive-case.ts'
import { NAIVE_CASES } from './naive-cases.ts'
import { docsRoutes } from './routes.ts'
import { docsUrl, type Scene, type UrlOptions } from './scene.ts'
import { seedNotes } from './seed-notes.ts'

let server: PageServer
let firefox: FirefoxSession

beforeAll(async () => {
  server = await startServer({ 'docs.google.com': await docsRoutes() })
  firefox = await launchFirefox({ port: server.port })
}, 60_000)

afterAll(async () => {
  await firefox?.close()
  await server?.close()
})

async function open(scene: Scene, options?: UrlOptions): Promise<void> {
  await firefox.goto(docsUrl(scene, options))
  await firefox.waitFor(() => window.__docs?.isReady)
  await firefox.evaluate(installKit)
}

const lines = () => firefox.evaluate(() => window.__docs.truth().lines.map(({ text }) => text))

async function run(naive: NaiveCase, scene: Scene, isOn: boolean): Promise<unknown> {
  await open(scene, (isOn && naive.onUrl) || naive.url)
  if (isOn && naive.accident)
    await firefox.evaluate((source) => {
      const script = document.createElement('script')
      script.textContent = source
      document.head.append(script)
    }, `__naive.accident = ${naive.accident}`)
  return firefox.evaluate(naive.run).catch((error: unknown) => `failed: ${error}`)
}

test('shows the seed notes and their layer under the strict policy', async () => {
  await open(seedNotes(), ANNOTATED)
  const seen = await firefox.evaluate(() => ({
    errors: window.__docs.errors,
    labels: __naive.labels().length,
    pages: document.querySelectorAll('.kix-page-paginated > canvas').length,
  }))
  expect(seen).toEqual({ errors: [], labels: 9, pages: 1 })
})

test('takes real keys, a paste, and undoes each with real keys', async () => {
  await open(notes())
  await firefox.evaluate(() => {
    window.__docs.focus()
    window.__docs.caretBehind('Monday.')
  })
  await firefox.type(' Yes.')
  await firefox.waitFor(() => window.__docs.truth().text.includes('Monday. Yes.'))
  await firefox.evaluate(async () => __naive.write(await __naive.find('Sounds good'), 'Fine'))
  await firefox.waitFor(() => window.__docs.truth().text.includes('Fine, I agree.'))
  await firefox.press('z', 'Control')
  await firefox.waitFor(() => window.__docs.truth().text.includes('Sounds good, I agree.'))
  await firefox.press('z', 'Control')
  await firefox.waitFor(() => !window.__docs.truth().text.includes('Yes.'))
  expect(await lines()).toEqual(['The group will grow.', AGREE, LAST])
})

test('a copy fills the event that asked for it', async () => {
  await open(notes())
  const copied = await firefox.evaluate(async () => {
    const live = await __naive.api()
    live.setSelection(...(await __naive.find('Sounds good')))
    const event = __naive.clipboardEvent('copy', '', __naive.frame)
    __naive.editable.dispatchEvent(event)
    return event.clipboardData?.getData('text/plain')
  })
  expect(copied).toBe('Sounds good')
})

test('a paste whose data was only given to the constructor is empty, as Firefox makes it', async () => {
  await open(notes())
  const refused = await firefox.evaluate(async () => {
    const live = await __naive.api()
    live.setSelection(...(await __naive.find('Sounds good')))
    __naive.focus()
    const clipboardData = new __naive.frame.DataTransfer()
    clipboardData.setData('text/plain', 'Fine')
    __naive.editable.dispatchEvent(
      new __naive.frame.ClipboardEvent('paste', { clipboardData, bubbles: true }),
    )
    return __naive.sim.pastes.map((paste) => paste.refused)
  })
  expect(refused).toEqual(['empty'])
})

// What hangs on the browser: events, focus, the frame, rects. The rest is proved in Chromium.
const NAMES = [
  'layer, flag',
  'caret, with the first click',
  'objectAfterTab, dies',
  'selectBlurs',
  'pasteNeedsFocus',
  'focusResetsSelection',
  'pasteNeedsRealm',
  'pasteTrims',
  'keysNeedCode',
  'beforeinputSelects',
  'collapseSeam',
  'mode, suggesting',
  'inSelect, an edit by somebody else',
  'afterSelect, a key of the writer',
  'zoom',
]
const some = Object.values(NAIVE_CASES)
  .flat()
  .filter(({ name }) => NAMES.includes(name))

test.each(some.map((naive) => [naive.name, naive] as const))('a naive one fails: %s', async (_, naive) => {
  if (naive.off) expect(await run(naive, naive.off, false)).toEqual(naive.expected)
  expect(await run(naive, naive.on, true)).not.toEqual(naive.expected)
})

test('every named case is there', () => {
  expect(some.map(({ name }) => name).sort()).toEqual([...NAMES].sort())
})
