import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ChromiumSession, launchChromium } from '../../browser/support/chromium.ts'
import { poll } from '../../browser/support/poll.ts'
import { type PageServer, startServer } from '../server.ts'
import { installKit } from './naive/kit.ts'
import { AGREE, ANNOTATED, body, LAST, type NaiveCase, notes } from './naive/naive-case.ts'
import { NAIVE_CASES } from './naive-cases.ts'
import { docsRoutes } from './routes.ts'
import { docsUrl, type Scene, type UrlOptions } from './scene.ts'
import { hugeNotes, LAST_SENTENCE, SEED_SENTENCE, seedNotes } from './seed-notes.ts'
import { DEFAULT_SWITCHES } from './switches.ts'

let server: PageServer
let chromium: ChromiumSession
let page: Page

beforeAll(async () => {
  server = await startServer({ 'docs.google.com': await docsRoutes() })
  chromium = await launchChromium({ port: server.port })
  page = chromium.context.pages()[0] ?? (await chromium.context.newPage())
}, 60_000)

afterAll(async () => {
  await chromium?.close()
  await server?.close()
})

async function ready(): Promise<void> {
  await page.waitForFunction(() => window.__docs?.isReady, undefined, { polling: 20 })
}

/** Loads a scene and puts the kit of the naive readers beside it. */
async function open(scene: Scene, options?: UrlOptions): Promise<void> {
  await page.goto(docsUrl(scene, options))
  await ready()
  await page.evaluate(installKit)
}

const truth = () => page.evaluate(() => window.__docs.truth())
const lines = async () => (await truth()).lines.map(({ text }) => text)

describe('a naive reader or writer fails', () => {
  async function run(naive: NaiveCase, scene: Scene, isOn: boolean): Promise<unknown> {
    await page.goto(docsUrl(scene, (isOn && naive.onUrl) || naive.url))
    if (!naive.early) await ready()
    await page.evaluate(installKit)
    if (isOn && naive.accident) await page.evaluate(`__naive.accident = ${naive.accident}`)
    try {
      return await page.evaluate(naive.run)
    } catch (error) {
      return `failed: ${error}`
    }
  }

  for (const [group, cases] of Object.entries(NAIVE_CASES)) {
    describe(group, () => {
      test.each(cases.map((naive) => [naive.name, naive] as const))('%s', async (_, naive) => {
        if (naive.off) expect(await run(naive, naive.off, false)).toEqual(naive.expected)
        expect(await run(naive, naive.on, true)).not.toEqual(naive.expected)
      })
    })
  }

  test('on every switch that there is', () => {
    const differs = ({ off, on }: NaiveCase) =>
      Object.keys(DEFAULT_SWITCHES).filter((name) => {
        const key = name as keyof typeof DEFAULT_SWITCHES
        return { ...DEFAULT_SWITCHES, ...off?.switches }[key] !== { ...DEFAULT_SWITCHES, ...on.switches }[key]
      })
    const tried = new Set(Object.values(NAIVE_CASES).flat().flatMap(differs))
    expect(Object.keys(DEFAULT_SWITCHES).filter((name) => !tried.has(name))).toEqual([])
  })
})

describe('the page', () => {
  test('shows the seed notes under the strict policy, and asks for nothing foreign', async () => {
    server.log.length = 0
    await open(seedNotes())
    expect(await page.title()).toBe('1:1 Dana and Alex - Google Docs')
    expect(new URL(page.url()).search).toBe('?tab=t.0')
    expect((await truth()).lines.filter(({ author }) => author === 'Dana Lee')).toHaveLength(1)
    expect(await page.evaluate(() => window.__docs.errors)).toEqual([])
    const paths = server.log.map(({ url }) => new URL(url).pathname.replace(/d\/[^/]+\//, 'd/ID/'))
    expect(new Set(paths.filter((path) => path !== '/favicon.ico'))).toEqual(
      new Set(['/document/d/ID/edit', '/sim/page.js', '/sim/page.css']),
    )
  })

  test('has the outline that is known of Google Docs', async () => {
    await open(seedNotes(), ANNOTATED)
    for (const selector of [
      '#docs-titlebar-container input.docs-title-input[value="1:1 Dana and Alex"]',
      '[aria-label^="Document status"]',
      '#docs-toolbar-mode-switcher[aria-label="Editing mode"]',
      '.chapter-item.chapter-item-selected',
      '[class*=navigation-item-level-]',
      '#docs-editor .kix-appview-editor-container > .kix-appview-editor',
      '.kix-rotatingtilemanager > .kix-rotatingtilemanager-content > .kix-page-paginated',
      '.kix-page-paginated > canvas.kix-canvas-tile-content',
      '.kix-page-paginated > div.kix-canvas-tile-content > svg > g[role=paragraph] > rect[aria-label][data-font-css]',
      '.kix-page-paginated > div.kix-canvas-tile-content.kix-canvas-tile-selection > svg',
      '.kix-cursor > .kix-cursor-caret',
      'iframe.docs-texteventtarget-iframe',
    ])
      await poll(() => page.locator(selector).count()).toBeGreaterThan(0)
    const transform = await page.locator('rect[aria-label]').first().getAttribute('transform')
    expect(transform).toMatch(/^matrix\(1,0,0,1,96,/)
    expect((await truth()).annotationRequester).toBe('coach-up-test')
  })

  test('reports the annotation flag, once, and only if it was set in time', async () => {
    const reports = async (options: UrlOptions) => {
      server.log.length = 0
      await open(notes(), options)
      return server.log.filter(({ url }) => url.endsWith('/logImpressions')).map((entry) => entry.body)
    }
    expect(await reports({})).toEqual([])
    expect(await reports(ANNOTATED)).toEqual(['{"kixAnnotatedCanvasRequester":"coach-up-test"}'])
  })

  test('sends the same requests for the same script', async () => {
    const play = async () => {
      server.log.length = 0
      await open(notes(), { id: 'same' })
      await page.evaluate(() => {
        window.__docs.caretBehind('Monday.')
        window.__docs.type(' Yes.')
      })
      await ready()
      return server.log.map(({ method, url, body: sent }) => `${method} ${url} ${sent}`)
    }
    const first = await play()
    expect(first.filter((entry) => entry.startsWith('POST'))).toHaveLength(5)
    expect((await play()).filter((entry) => !entry.includes('favicon'))).toEqual(
      first.filter((entry) => !entry.includes('favicon')),
    )
  })

  test('a reload shows what was saved, the address without a scene too', async () => {
    await open(notes())
    await page.evaluate(() => window.__docs.otherAppends('One more.'))
    await ready()
    await page.reload()
    await ready()
    expect(await lines()).toEqual(['The group will grow.', AGREE, LAST, 'One more.'])
  })

  test('a reload in the middle of typing loses nothing that was typed', async () => {
    await open(notes())
    await page.evaluate(() => window.__docs.caretBehind('Monday.'))
    await page.evaluate(() => window.__docs.type(' And more.'))
    await ready()
    await page.reload()
    await ready()
    expect((await lines()).at(-1)).toBe(`${LAST} And more.`)
  })

  test('rects stand where the text is drawn, at any zoom', async () => {
    for (const zoom of [0.5, 1, 2]) {
      await open(notes({ zoom }), ANNOTATED)
      const off = await page.evaluate((text) => {
        const rect = [...document.querySelectorAll('rect[aria-label]')][1]!.getBoundingClientRect()
        const place = window.__docs.placeOf(text)
        return [
          rect.left - place.left,
          rect.right - place.right,
          rect.top - place.top,
          rect.bottom - place.bottom,
        ]
      }, AGREE)
      expect(Math.max(...off.map(Math.abs))).toBeLessThan(0.6)
    }
  })

  test('a document of a hundred pages opens, has five page elements, shows its end', async () => {
    await open(hugeNotes(100), ANNOTATED)
    const seen = await page.evaluate((last) => {
      window.__docs.scrollTo(last)
      return {
        pages: document.querySelectorAll('.kix-page-paginated').length,
        height: document.querySelector('.kix-rotatingtilemanager-content')?.clientHeight ?? 0,
        end: [...document.querySelectorAll('rect[aria-label]')].at(-1)?.getAttribute('aria-label'),
      }
    }, LAST_SENTENCE)
    expect(seen.pages).toBe(5)
    expect(seen.height / 1066).toBeGreaterThan(80)
    expect(seen.end?.replace(/\u00a0/g, ' ')).toBe(LAST_SENTENCE)
  })
})

describe('the writer', () => {
  test('types with real keys, after a click into the text', async () => {
    await open(notes())
    const place = await page.evaluate(() => window.__docs.placeOf('agree.'))
    await page.mouse.click(place.right + 40, (place.top + place.bottom) / 2)
    await page.keyboard.type(" It's")
    await page.keyboard.press('Enter')
    await page.keyboard.type('"Two"')
    await page.keyboard.press('Backspace')
    await poll(lines).toEqual(['The group will grow.', `${AGREE} It’s`, '“Two', LAST])
  })

  test('selects with the mouse and with Shift, and copies and deletes what is selected', async () => {
    await open(notes())
    const place = await page.evaluate(() => window.__docs.placeOf('Sounds good'))
    const middle = (place.top + place.bottom) / 2
    await page.mouse.move(place.left, middle)
    await page.mouse.down()
    await page.mouse.move(place.right, middle, { steps: 3 })
    await page.mouse.up()
    expect((await truth()).selection?.text).toBe('Sounds good')
    expect(await page.locator('.kix-canvas-tile-selection rect').count()).toBe(1)
    await page.keyboard.press('Shift+ArrowRight')
    await poll(async () => (await truth()).selection?.text).toBe('Sounds good,')
    await page.keyboard.press('Delete')
    await poll(async () => (await lines())[1]).toBe(' I agree.')
    expect(await page.evaluate(() => window.__docs.selectionCalls)).toEqual([])
  })

  test('undoes with real keys: typing in one step, each paste in one, redo brings them back', async () => {
    await open(notes())
    await page.evaluate(() => {
      window.__docs.focus()
      window.__docs.caretBehind('Monday.')
    })
    await page.keyboard.type(' Yes.')
    await poll(async () => (await lines())[2]).toBe(`${LAST} Yes.`)
    await page.evaluate(async () => __naive.write(await __naive.find('Sounds good'), 'Fine'))
    await poll(async () => (await lines())[1]).toBe('Fine, I agree.')
    await page.keyboard.press('Control+z')
    await poll(lines).toEqual(['The group will grow.', AGREE, `${LAST} Yes.`])
    await page.keyboard.press('Control+z')
    await poll(async () => (await lines())[2]).toBe(LAST)
    await page.keyboard.press('Control+Shift+z')
    await page.keyboard.press('Control+y')
    await poll(lines).toEqual(['The group will grow.', 'Fine, I agree.', `${LAST} Yes.`])
  })

  test('an undo leaves what somebody else wrote meanwhile', async () => {
    await open(notes())
    await page.evaluate(async () => {
      await __naive.write(await __naive.find('Sounds good'), 'Fine')
      await __naive.settled()
      __naive.sim.otherEdits('will grow', 'will not grow')
      __naive.sim.undo()
      await __naive.settled()
    })
    expect(await lines()).toEqual(['The group will not grow.', AGREE, LAST])
  })

  test('an input method writes what it settles on', async () => {
    await open(notes())
    const text = await page.evaluate(async () => {
      __naive.sim.caretBehind('Monday.')
      __naive.sim.compose('に')
      __naive.sim.compose('日本')
      const before = __naive.sim.truth().isComposing
      __naive.sim.compose(null)
      return [before, __naive.sim.truth().isComposing, __naive.sim.truth().lines[2]?.text]
    })
    expect(text).toEqual([true, false, `${LAST}日本`])
  })

  test('pasted text takes the look of what it replaces; a line added at the end is body text', async () => {
    await open(body({ text: 'Plan', heading: 1 }, AGREE, LAST))
    await page.evaluate(async () => {
      await __naive.write(await __naive.find('Plan'), 'Plans')
      await __naive.settled()
      const [, end] = await __naive.find('Plans')
      await __naive.write([end, end], '\nWhat now?')
      await __naive.settled()
    })
    const seen = (await truth()).lines.map(({ text, heading }) => [text, heading])
    expect(seen).toEqual([
      ['Plans', 1],
      ['What now?', 0],
      [AGREE, 0],
      [LAST, 0],
    ])
  })
})

describe('a careful writer', () => {
  test('gets its text in, in one step, without losing the reader’s place', async () => {
    await open(hugeNotes(5))
    const done = await page.evaluate(async (sentence) => {
      const live = await __naive.api()
      const at = await __naive.find(sentence)
      __naive.focus()
      live.setSelection(...at)
      __naive.focus()
      const isRight = live.getText().slice(...at) === sentence
      if (isRight) __naive.paste('What would the new group need first?')
      await __naive.settled()
      return isRight && live.getText().includes('What would the new group need first?')
    }, SEED_SENTENCE)
    expect(done).toBe(true)
    const log = await page.evaluate(() => [window.__docs.selectionCalls.length, window.__docs.pastes.length])
    expect(log).toEqual([1, 1])
  })

  test('may put an overlay into a page element: it stays while the text changes', async () => {
    await open(notes(), ANNOTATED)
    const seen = await page.evaluate(async () => {
      const overlay = document.createElement('div')
      document.querySelector('.kix-page-paginated')?.append(overlay)
      __naive.sim.type('.')
      await __naive.settled()
      return [overlay.isConnected, __naive.sim.wiped]
    })
    expect(seen).toEqual([true, []])
  })

  test('exports a tab with its headings, lists, links, chips and tables', async () => {
    await open(
      body(
        { text: 'Plan', heading: 2 },
        { text: ['Ask ', { chip: 'Dana Lee' }, ' ', { text: 'soon', bold: true }], list: 'bullet' },
        { text: 'Two', list: 'number' },
        { text: [{ text: 'the page', link: 'https://example.test/' }] },
        {
          table: [
            ['a', 'b'],
            ['c', 'd'],
          ],
        },
        LAST,
      ),
    )
    const md = await page.evaluate(() => __naive.exported('format=md&tab=t.0'))
    expect(md).toBe(
      '## Plan\n\n* Ask Dana Lee **soon**\n1. Two\n\n[the page](https://example.test/)\n\n' +
        '| a | b |\n| --- | --- |\n| c | d |\n\nSee you on Monday.\n',
    )
    const html = await page.evaluate(() => __naive.exported('format=html&tab=t.0'))
    expect(html).toContain('<body class="c2 doc-content"><h2')
  })
})
