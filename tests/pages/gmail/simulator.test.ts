import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ChromiumSession, launchChromium } from '../../browser/support/chromium.ts'
import { type PageServer, startServer } from '../server.ts'
import { calmScene, MUTATION_CASES, type NaiveCase, SWITCH_CASES } from './naive-cases.ts'
import { gmailRoutes } from './routes.ts'
import { FORMS, type Form, MUTATIONS, type Scene, simUrl } from './scene.ts'
import { SEED_DRAFT, SEED_MESSAGE, seedScene } from './seed-scene.ts'
import type {} from './sim-api.ts'
import { skeletonOf } from './skeleton.ts'

let server: PageServer
let chromium: ChromiumSession
let page: Page

const DANA = { name: 'Dana Lee', address: 'dana@example.test' }
const SAM = { name: 'Sam Ortiz', address: 'sam@example.test' }

/** Longer than the 250 ms after which the editor takes a snapshot. */
const SETTLED = 330

beforeAll(async () => {
  server = await startServer({ 'mail.google.com': await gmailRoutes() })
  chromium = await launchChromium({ port: server.port })
  page = chromium.context.pages()[0] ?? (await chromium.context.newPage())
  await open({ form: 'inbox' })
}, 60_000)

afterAll(async () => {
  await chromium?.close()
  await server?.close()
})

beforeEach(async () => {
  await page.evaluate(() => {
    window.__sim.saved.length = 0
    window.__sim.sent.length = 0
    window.__sim.errors.length = 0
  })
})

afterEach(async () => {
  expect(await page.evaluate(() => window.__sim.errors)).toEqual([])
})

/** Loads a scene by its address. */
async function open(scene: Scene, options?: { csp?: boolean }): Promise<void> {
  await page.goto(simUrl(scene, options))
  await page.waitForFunction(() => window.__sim?.isReady, undefined, { polling: 20 })
}

/** Shows a scene in the page that is open already. */
async function show(scene: Scene): Promise<void> {
  await page.evaluate((next) => window.__sim.load(next), scene)
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const bodyHtml = () => page.evaluate(() => window.__sim.body()?.innerHTML)

const count = (selector: string) => page.evaluate((s) => document.querySelectorAll(s).length, selector)

/** Puts the caret at `offset` of the body's first text. */
async function caretAt(offset: number): Promise<void> {
  await page.evaluate((at) => {
    const body = window.__sim.body()
    body?.focus()
    const text = document.createTreeWalker(body as Node, NodeFilter.SHOW_TEXT).nextNode()
    if (text) getSelection()?.collapse(text, at)
  }, offset)
}

describe('markup', () => {
  const body = 'Hi Dana,<div><br></div><div>Later.</div>'
  const question = '<div dir="ltr">Can you send the Q3 numbers by Friday?</div>'
  const quoted =
    '<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Tue ' +
    '<a href="mailto:dana@example.test">dana@example.test</a> wrote:<br></div>' +
    '<blockquote class="gmail_quote" style="padding-left:1ex"><div dir="ltr">Kick-off.</div></blockquote></div>'
  const thread = [
    { from: SAM, html: 'Kick-off.' },
    { from: DANA, html: question + quoted },
  ]
  const answer: Partial<Scene> = { thread, draft: body, signature: '', quote: question }
  const fixtures: [string, string, Partial<Scene>][] = [
    [
      'compose-popup',
      '.dw',
      {
        form: 'popup',
        cc: [SAM],
        draft: 'Hi Dana,<div><br></div><div>You never answered my mail.</div>',
        signature: '<div dir="ltr"><b>Alex Rivera</b><div>Acme</div></div>',
      },
    ],
    ['compose-two-one-minimised', '.dw', { form: 'minimised', draft: 'First draft', signature: '' }],
    ['compose-fullscreen', '.aSs', { form: 'fullscreen', draft: 'Hi Dana,', signature: '' }],
    ['compose-standalone-window', '[role=main]', { form: 'ownWindow', draft: 'Hi Dana,', signature: '' }],
    ['reply-inline-trimmed', '.AO', { ...answer, form: 'reply' }],
    [
      'reply-inline-expanded',
      '.AO',
      { ...answer, form: 'replyAll', cc: [SAM], switches: { trimmedQuote: false } },
    ],
    [
      'reply-plaintext',
      '.AO',
      { ...answer, form: 'plainText', signature: 'Alex', draft: 'Hi Dana,<div><br></div><div>Later.</div>' },
    ],
    ['thread-no-reply', '.AO', { ...answer, form: 'thread' }],
  ]

  // Parsing the fixture in the page is what Trusted Types forbids.
  beforeAll(() => open({ form: 'inbox' }, { csp: false }))
  afterAll(() => open({ form: 'inbox' }))

  test.each(fixtures)('has the outline of the fixture %s', async (name, selector, scene) => {
    await show(calmScene(scene))
    const html = readFileSync(new URL(`fixtures/${name}.html`, import.meta.url), 'utf8')
    const expected = await page.evaluate(skeletonOf, { selector, html })
    expect(expected.length).toBeGreaterThan(10)
    expect(await page.evaluate(skeletonOf, { selector })).toEqual(expected)
  })
})

describe('forms', () => {
  const marks: Record<(typeof FORMS)[number], string> = {
    popup: '.dw .AD [role=dialog] .M9 [g_editable]',
    several: '.dw .no > .nn + .nn [g_editable]',
    minimised: '.dw [role=dialog] > .nH[style*="none"] [g_editable]',
    fullscreen: 'body > .aSs > .aSt [role=dialog] [g_editable]',
    ownWindow: 'body.xE.xp [role=main] [role=dialog] [g_editable]',
    reply: '.h7 .gA.gt .ip.adB > .M9 [g_editable]',
    replyAll: '.ip.adB .J-JN-M-I-Jm > img.mK',
    forward: '.ip.adB [g_editable] .gmail_quote > .gmail_attr',
    popoutReply: '.dw [role=dialog] .HQ img.mL',
    previewPane: '[role=main] .aia .ip.adB [g_editable]',
    threadWindow: 'body.xE.Su .ip.adB [g_editable]',
    plainText: '.aX .aA3:not([style*="none"])',
    reopenedDraft: '[g_editable] > div[dir=ltr]',
  }

  test.each(FORMS)('%s', async (form) => {
    await show(calmScene({ form }))
    expect(await count(marks[form])).toBeGreaterThan(0)
    const seen = await page.evaluate(() => {
      const own = window.__sim.body()
      return {
        attributes: ['g_editable', 'contenteditable', 'role', 'spellcheck'].map((name) =>
          own?.getAttribute(name),
        ),
        text: own?.textContent,
        truth: window.__sim.truth(),
        inputs: document.querySelectorAll('form.bAs input[name=composeid]').length,
      }
    })
    expect(seen.attributes).toEqual(['true', 'true', 'textbox', 'false'])
    expect(seen.text).toContain('start the transition on Monday.')
    expect(seen.truth).toMatchObject({ form, draftText: SEED_DRAFT, to: [DANA] })
    expect(seen.inputs).toBe(form === 'several' || form === 'minimised' ? 2 : 1)
    const answers = [
      'reply',
      'replyAll',
      'forward',
      'popoutReply',
      'previewPane',
      'threadWindow',
      'plainText',
    ]
    expect(seen.truth.message).toEqual(
      answers.includes(form) ? { id: '#msg-f:1001', from: DANA, text: SEED_MESSAGE } : null,
    )
  })

  test('the seed scene by its address, under the strict policy, asking for nothing foreign', async () => {
    server.log.length = 0
    await open(seedScene())
    expect(await page.title()).toBe('Inbox - alex@example.test - Gmail')
    expect(await page.evaluate(() => window.__sim.truth().draftText)).toBe(SEED_DRAFT)
    expect(await count('.az9 span[email="dana@example.test"]')).toBe(1)
    expect(server.log.filter(({ status }) => status >= 400)).toEqual([])
    const paths = server.log.map(({ url }) => new URL(url).pathname).filter((path) => path !== '/favicon.ico')
    expect(new Set(paths)).toEqual(
      new Set([
        '/mail/u/0/',
        '/sim/closure-editor.js',
        '/sim/page.js',
        '/sim/page.css',
        '/mail/u/0/images/cleardot.gif',
      ]),
    )
  })

  test('own windows have view=btop in their address', async () => {
    expect(simUrl({ form: 'ownWindow' })).toContain('view=btop')
    expect(simUrl({ form: 'popup' })).not.toContain('view=btop')
  })

  test('full screen moves the very same node there and back', async () => {
    await show(calmScene({ form: 'popup' }))
    const moved = await page.evaluate(() => {
      const dialog = document.querySelector('.AD [role=dialog]')
      const own = window.__sim.body()
      window.__sim.fullscreen()
      const there = document.querySelector('.aSt [role=dialog]')
      const emptied = document.querySelectorAll('.AD [role=dialog]').length
      const same = there === dialog && window.__sim.body() === own && own?.isConnected
      window.__sim.fullscreen()
      return { same, emptied, back: document.querySelector('.AD [role=dialog]') === dialog }
    })
    expect(moved).toEqual({ same: true, emptied: 0, back: true })
  })

  test('minimising hides the part of the dialog that has the body', async () => {
    await show(calmScene({ form: 'popup' }))
    const display = () =>
      page.evaluate(() => {
        const part = [...document.querySelectorAll<HTMLElement>('[role=dialog] > *')]
        return part.find((child) => child.contains(window.__sim.body()))?.style.display
      })
    await page.click('.Hl')
    expect(await display()).toBe('none')
    await page.click('.Hl')
    expect(await display()).toBe('')
  })

  test('closing removes the pop-up; in full screen only .aaZ is emptied', async () => {
    await show(calmScene({ form: 'popup' }))
    await page.click('.Ha')
    expect(await count('[role=dialog]')).toBe(0)
    await show(calmScene({ form: 'fullscreen' }))
    await page.click('.Ha')
    expect(await count('.aSt [role=dialog]')).toBe(1)
    expect(await page.evaluate(() => document.querySelector('.aaZ')?.childNodes.length)).toBe(0)
    await show(calmScene({ form: 'fullscreen', switches: { fullscreenKeepsShell: false } }))
    await page.click('.Ha')
    expect(await count('[role=dialog]')).toBe(0)
  })

  test('discard, by button and by keys, takes the compose away', async () => {
    await show(calmScene())
    await page.click('.oh')
    expect(await count('[g_editable]')).toBe(0)
    expect(await count('.ip.adB')).toBe(0)
    await show(calmScene({ form: 'popup' }))
    await caretAt(0)
    await page.keyboard.press('Control+Shift+d')
    expect(await count('[g_editable]')).toBe(0)
    expect(await page.evaluate(() => window.__sim.sent.length)).toBe(0)
  })

  test('a reply opens by click, and pops out with its draft', async () => {
    await show(calmScene({ form: 'thread' }))
    expect(await count('[g_editable]')).toBe(0)
    await page.click('.ams.bkH')
    await page.waitForSelector('.ip.adB [g_editable]')
    await page.keyboard.press('Escape')
    await caretAt(0)
    const ids = await page.evaluate(async () => {
      const own = window.__sim.body()
      if (own) own.textContent = 'Kept.'
      own?.dispatchEvent(new InputEvent('input', { bubbles: true }))
      await new Promise((resolve) => setTimeout(resolve, 330))
      const before = document.querySelector<HTMLInputElement>('input[name=draft]')?.value
      await window.__sim.popOut()
      return [before, document.querySelector<HTMLInputElement>('[role=dialog] input[name=draft]')?.value]
    })
    expect(ids[0]).toMatch(/^#msg-a:r\d+$/)
    expect(ids[1]).toBe(ids[0])
    expect(await bodyHtml()).toBe('Kept.')
    expect(await count('.ip.adB')).toBe(0)
  })

  test('leaving the thread ends its compose, coming back brings new containers', async () => {
    await show(calmScene())
    const same = await page.evaluate(async () => {
      const before = document.querySelector('[role=list]')
      await window.__sim.navigate('inbox')
      const gone = document.querySelectorAll('[g_editable]').length === 0
      await window.__sim.navigate('thread')
      return { gone, same: document.querySelector('[role=list]') === before }
    })
    expect(same).toEqual({ gone: true, same: false })
  })

  test('Shift on the full-screen button goes on in a window of its own', async () => {
    await show(calmScene({ form: 'popup', signature: '' }))
    const opened = page.waitForEvent('popup')
    await page.click('.Hq', { modifiers: ['Shift'] })
    const own = await opened
    await own.waitForSelector('body.xE.xp [g_editable]')
    expect(own.url()).toContain('view=btop')
    expect(await own.textContent('[g_editable]')).toContain('start the transition on Monday.')
    expect(await count('[g_editable]')).toBe(0)
    await own.close()
  })

  test('German: labels, words and dates', async () => {
    await show(calmScene({ language: 'de', form: 'popoutReply', switches: { trimmedQuote: false } }))
    expect(await page.getAttribute('[g_editable]', 'aria-label')).toBe('Nachrichtentext')
    expect(await page.textContent('.aoO')).toBe('Senden')
    expect(await page.textContent('.hb')).toBe('an mich')
    expect(await page.textContent('[g_editable] .gmail_attr')).toContain('Uhr schrieb Dana Lee')
    expect(await page.title()).toBe('Posteingang - alex@example.test - Gmail')
  })

  test('composes that were opened and closed leave nothing on the page', async () => {
    await show(calmScene({ form: 'inbox' }))
    const sizes = await page.evaluate(async () => {
      const before = document.querySelectorAll('*').length
      for (let i = 0; i < 30; i++) {
        await window.__sim.compose('popup')
        window.__sim.close()
      }
      return { before, after: document.querySelectorAll('*').length, open: window.__sim.composes().length }
    })
    expect(sizes).toEqual({ before: sizes.before, after: sizes.before, open: 0 })
  })
})

describe('editor', () => {
  test('typing is saved 250 ms later, in the two parts of a trimmed answer', async () => {
    await show(calmScene())
    expect(await page.inputValue('input[name=draft]')).toBe('')
    await caretAt(3)
    await page.keyboard.type('dear ')
    await sleep(SETTLED)
    const saved = (await page.evaluate(() => window.__sim.saved)).at(-1)
    expect(saved?.body).toContain('Hi dear Dana,')
    expect(saved?.parts.map(([kind]) => kind)).toEqual([0, 2])
    expect(saved?.parts[1]?.[1]).toContain('gmail_quote')
    expect(saved?.draft).toMatch(/^#msg-a:r\d+$/)
    expect(await page.inputValue('input[name=draft]')).toBe(saved?.draft)
  })

  test('Ctrl+Z is Gmail’s: exact, without an input event, and ranges into the body are lost', async () => {
    await show(calmScene())
    const before = await bodyHtml()
    await caretAt(8)
    await page.keyboard.type(' XYZ')
    await sleep(SETTLED)
    const held = await page.evaluate(() => {
      const own = window.__sim.body() as HTMLElement
      const range = document.createRange()
      range.selectNodeContents(own.childNodes[2] as Node)
      const hold = window as unknown as { heldRange: Range; inputs: number }
      hold.heldRange = range
      hold.inputs = 0
      own.addEventListener('input', () => hold.inputs++)
      return range.toString()
    })
    expect(held).toContain('Sounds good')
    await page.keyboard.press('Control+z')
    expect(await bodyHtml()).toBe(before)
    const after = await page.evaluate(() => {
      const { heldRange, inputs } = window as unknown as { heldRange: Range; inputs: number }
      return { inputs, text: heldRange.toString() }
    })
    expect(after.inputs).toBe(0)
    expect(after.text).not.toBe(held)
    await sleep(SETTLED)
    await page.keyboard.press('Control+y')
    expect(await bodyHtml()).toContain('XYZ')
  })

  test('switch gmailUndo off: the browser’s own undo, with an input event', async () => {
    await show(calmScene({ switches: { gmailUndo: false } }))
    const before = await bodyHtml()
    await caretAt(8)
    await page.keyboard.type(' XYZ')
    await sleep(SETTLED)
    const inputs = await page.evaluate(() => window.__sim.counts.trustedInput)
    await page.keyboard.press('Control+z')
    expect(await bodyHtml()).toBe(before)
    expect(await page.evaluate(() => window.__sim.counts.trustedInput)).toBeGreaterThan(inputs)
  })

  test.each([
    ['without an input event: not saved, and Ctrl+Z takes the typed words too', false],
    ['with an input event: saved, and Ctrl+Z is exact', true],
  ])('a change of the DOM %s', async (_, tell) => {
    await show(calmScene())
    const start = await bodyHtml()
    await caretAt(8)
    await page.keyboard.type(' typed')
    await sleep(SETTLED)
    const typed = await bodyHtml()
    await page.evaluate((dispatch) => {
      window.__sim.saved.length = 0
      const own = window.__sim.body() as HTMLElement
      const line = own.childNodes[2]?.firstChild as Text
      line.data = 'Could you say more?'
      if (dispatch) own.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }, tell)
    await sleep(SETTLED)
    expect(await page.evaluate(() => window.__sim.saved.length)).toBe(tell ? 1 : 0)
    await page.keyboard.press('Control+z')
    expect(await bodyHtml()).toBe(tell ? typed : start)
  })

  test('switch autosave off: nothing is saved', async () => {
    await show(calmScene({ switches: { autosave: false } }))
    await caretAt(0)
    await page.keyboard.type('x')
    await sleep(SETTLED)
    expect(
      await page.evaluate(() => [window.__sim.saved.length, window.__sim.counts.delayedChange > 0]),
    ).toEqual([0, true])
  })

  test('“…” moves the quote into the body as one saved part', async () => {
    await show(calmScene({ afterQuote: '<div>And this.</div>' }))
    expect(await page.inputValue('input[name=uet]')).toContain('gmail_quote')
    expect(await page.evaluate(() => window.__sim.truth().draftText)).toBe(SEED_DRAFT)
    await page.click('.ajR')
    expect(await page.inputValue('input[name=uet]')).toBe('')
    expect(
      await count('[g_editable] > div[dir=ltr][gmail_original] + br + .gmail_quote_container + div'),
    ).toBe(1)
    expect(await page.evaluate(() => window.__sim.truth().draftText)).toBe(`${SEED_DRAFT}\nAnd this.`)
    await sleep(SETTLED)
    expect(await page.evaluate(() => window.__sim.saved.at(-1)?.parts.length)).toBe(1)
  })

  test('plain text holds the signature and the quote as text', async () => {
    await show(calmScene({ plainText: true }))
    await page.evaluate(() => window.__sim.expandQuote())
    const lines = await page.evaluate(() =>
      [...(window.__sim.body()?.childNodes ?? [])].map((node) => node.textContent ?? ''),
    )
    expect(lines).toContain('-- ')
    expect(lines?.filter((line) => line.startsWith('> ')).length).toBe(1)
    expect(await count('[g_editable] *:not(br)')).toBe(0)
  })
})

describe('recipients', () => {
  const state = () =>
    page.evaluate(() => ({
      chips: [...document.querySelectorAll('.anm[name=to] [role=option]')].map((c) =>
        c.getAttribute('data-name'),
      ),
      rows: document.querySelector<HTMLElement>('.fX')?.style.display,
      summary: [...document.querySelectorAll('.aoD.hl:not([style*=none]) .az9 span')].map((s) =>
        s.getAttribute('email'),
      ),
    }))

  test('fold into the summary when the focus leaves them and come back with it', async () => {
    await show(calmScene({ form: 'popup', cc: [SAM] }))
    expect(await state()).toEqual({ chips: ['Dana Lee'], rows: '', summary: [] })
    await caretAt(0)
    const folded = { chips: [], rows: 'none', summary: [DANA.address, SAM.address] }
    expect(await state()).toEqual(folded)
    await page.click('.az9')
    expect(await state()).toEqual({ chips: ['Dana Lee'], rows: '', summary: [] })
    await page.click('input[name=subjectbox]')
    expect(await state()).toEqual(folded)
  })

  test('are typed, committed, removed; and each change is saved', async () => {
    await show(calmScene({ form: 'popup' }))
    await page.click('.anm[name=to] input')
    await page.keyboard.type('priya@example.test')
    expect((await state()).chips).toEqual(['Dana Lee'])
    expect(await page.inputValue('.anm[name=to] input')).toBe('priya@example.test')
    await page.keyboard.press('Enter')
    expect((await state()).chips).toEqual(['Dana Lee', 'priya@example.test'])
    await page.click('[data-hovercard-id="dana@example.test"] .afX')
    expect((await state()).chips).toEqual(['priya@example.test'])
    expect(await page.evaluate(() => window.__sim.saved.at(-1)?.to.length)).toBe(1)
  })

  test('change under the writer', async () => {
    await show(calmScene({ form: 'popup' }))
    await page.evaluate((sam) => window.__sim.setRecipients({ to: [sam] }), SAM)
    expect((await state()).chips).toEqual(['Sam Ortiz'])
  })

  test('in the old form', async () => {
    await show(calmScene({ form: 'popup', switches: { oldRecipients: true } }))
    expect(await page.inputValue('.vR > input[type=hidden][name=to]')).toBe('Dana Lee <dana@example.test>')
    expect(await count('textarea.vO[name=to]')).toBe(1)
    expect(await count('.vN[email="dana@example.test"]')).toBe(1)
    expect(await count('.anm:not([name=from])')).toBe(0)
  })
})

describe('sending', () => {
  const sendWays: [string, Form, () => Promise<unknown>][] = [
    ['the button', 'popup', () => page.click('.aoO')],
    ['Ctrl+Enter in the body', 'popup', () => page.keyboard.press('Control+Enter')],
    ['Ctrl+Enter in full screen', 'fullscreen', () => page.keyboard.press('Control+Enter')],
    ['the button of an answer', 'reply', () => page.click('.aoO')],
  ]

  test.each(sendWays)('by %s', async (_, form, act) => {
    // Long enough to look at the compose while its mail is on its way.
    await show(calmScene({ form, switches: { sending: 500 } }))
    await caretAt(0)
    await act()
    const during = await page.evaluate(() => ({
      chips: document.querySelectorAll('.anm:not([name=from]) [role=option]').length,
      summary: document.querySelectorAll('.az9 span[email]').length,
      open: document.querySelectorAll('[g_editable]').length,
    }))
    expect(during).toEqual({ chips: 0, summary: 1, open: 1 })
    await page.waitForSelector('.vh')
    expect(await count('[g_editable]')).toBe(0)
    const sent = await page.evaluate(() => window.__sim.sent)
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({
      subject: 'Re: The new group',
      to: [DANA],
      plainText: false,
      undone: false,
    })
    expect(sent[0]?.body).toContain('start the transition on Monday.')
    expect(await count('.adn.ads:not([data-legacy-message-id])')).toBe(form === 'reply' ? 1 : 0)
  })

  test.each(['popup', 'reply'] as const)('undo opens the %s again: same draft, new element', async (form) => {
    await show(calmScene({ form }))
    await page.evaluate(() => {
      const keep = window as unknown as { old: HTMLElement | null }
      keep.old = window.__sim.body()
    })
    await page.click('.aoO')
    await page.waitForSelector('#link_undo')
    await page.click('#link_undo')
    await page.waitForSelector('[g_editable]')
    const again = await page.evaluate(() => ({
      same: window.__sim.body() === (window as unknown as { old: HTMLElement }).old,
      draft: document.querySelector<HTMLInputElement>('input[name=draft]')?.value,
      sent: window.__sim.sent[0],
      wrapped: window.__sim.body()?.firstElementChild?.getAttribute('dir'),
      trimmed: document.querySelector<HTMLInputElement>('input[name=uet]')?.value !== '',
    }))
    expect(again).toMatchObject({ same: false, wrapped: 'ltr', trimmed: form === 'reply' })
    expect(again.sent?.undone).toBe(true)
    expect(again.draft).toBe(again.sent?.draft)
  })
})

describe('thread', () => {
  test('an older message has no text until it is opened', async () => {
    const older = { from: SAM, html: '<div dir="ltr">Kick-off is on Monday.</div>' }
    await show(calmScene({ thread: [older, { from: DANA, html: 'Fine.' }], form: 'thread' }))
    expect(await count('.kv .adf.ads[data-message-id="#msg-f:1001"]')).toBe(1)
    expect(await count('.a3s:not(.undefined)')).toBe(1)
    await page.click('.kv')
    expect(await count('.h7 .adn.ads[data-message-id="#msg-f:1001"] .a3s:not(.undefined)')).toBe(1)
    expect(await count('.a3s:not(.undefined)')).toBe(2)
  })

  test('a message in the middle is answered below itself', async () => {
    const thread = [SAM, DANA, SAM].map((from, at) => ({ from, html: `<div dir="ltr">Mail ${at}.</div>` }))
    await show(calmScene({ thread, answers: 1 }))
    expect(await page.inputValue('input[name=rm]')).toBe('#msg-f:1002')
    const above = await page.evaluate(() =>
      window.__sim.body()?.closest('.gA.gt')?.previousElementSibling?.getAttribute('data-message-id'),
    )
    expect(above).toBe('#msg-f:1002')
  })
})

describe('policy', () => {
  test('strict: strings become neither HTML nor scripts, style elements need the nonce', async () => {
    await open(calmScene())
    const refused = await page.evaluate(() => {
      const box = document.createElement('div')
      document.body.append(box)
      let html = 'allowed'
      try {
        box.innerHTML = '<b>x</b>'
      } catch (error) {
        html = (error as Error).name
      }
      const style = document.createElement('style')
      style.textContent = 'body { outline: 7px solid red }'
      document.head.append(style)
      const outline = getComputedStyle(document.body).outlineWidth
      box.remove()
      style.remove()
      return { html, outline }
    })
    expect(refused.html).toBe('TypeError')
    expect(refused.outline).not.toBe('7px')
    const errors = await page.evaluate(() =>
      window.__sim.errors.splice(0).map(({ text }) => text.split(':')[0]),
    )
    expect(errors).toEqual(['require-trusted-types-for', 'style-src-elem'])
  })

  test('switched off by the address', async () => {
    await open(calmScene(), { csp: false })
    const allowed = await page.evaluate(() => {
      const box = document.createElement('div')
      box.innerHTML = '<b>x</b>'
      return box.innerHTML
    })
    expect(allowed).toBe('<b>x</b>')
    await open({ form: 'inbox' })
  })
})

/** Runs a naive reader on a scene. */
async function read(scene: Scene, naive: NaiveCase): Promise<unknown> {
  if (naive.early) {
    await show({ form: 'inbox' })
    await page.evaluate(`window.naive = ${naive.read}`)
    return page.evaluate(
      async ({ scene, selector }) => {
        const reader = (window as unknown as { naive: () => unknown }).naive
        const seen = new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            if (!document.querySelector(selector)) return
            observer.disconnect()
            resolve(reader())
          })
          observer.observe(document, { childList: true, subtree: true, attributes: true })
        })
        const done = window.__sim.load(scene)
        const value = await seen
        await done
        return value
      },
      { scene, selector: naive.early },
    )
  }
  await show(scene)
  if (naive.focusBody) await caretAt(0)
  return page.evaluate(naive.read)
}

describe('a naive reader fails on the switch', () => {
  test.each(SWITCH_CASES.map((naive) => [naive.name, naive] as const))('%s', async (_, naive) => {
    expect(await read(naive.off, naive)).toEqual(naive.expected)
    expect(await read(naive.on, naive)).not.toEqual(naive.expected)
  })

  test('lateApp, if it looks when the document is complete', async () => {
    const look = async (lateApp: number) => {
      await page.goto(simUrl(calmScene({ switches: { lateApp } })))
      const found = await count('[g_editable]')
      await page.waitForFunction(() => window.__sim?.isReady, undefined, { polling: 20 })
      return found
    }
    expect(await look(0)).toBe(1)
    expect(await look(1000)).toBe(0)
  })

  test('subframe, if it runs in every frame', async () => {
    const inAllFrames = async (subframe: boolean) => {
      await show(calmScene({ switches: { subframe } }))
      if (subframe)
        await page.frameLocator('.simFrame').locator('[g_editable]').waitFor({ state: 'attached' })
      const found = await Promise.all(
        page.frames().map((frame) => frame.evaluate(() => document.querySelectorAll('[g_editable]').length)),
      )
      return found.reduce((sum, n) => sum + n, 0)
    }
    expect(await inAllFrames(false)).toBe(1)
    expect(await inAllFrames(true)).toBe(2)
    await open({ form: 'inbox' })
  })

  test('fullscreenKeepsShell, if it waits for the dialog to go', async () => {
    const dialogsAfterClose = async (fullscreenKeepsShell: boolean) => {
      await show(calmScene({ form: 'fullscreen', switches: { fullscreenKeepsShell } }))
      await page.evaluate(() => window.__sim.close())
      return count('[role=dialog]')
    }
    expect(await dialogsAfterClose(false)).toBe(0)
    expect(await dialogsAfterClose(true)).toBe(1)
  })

  test('full screen, if it takes a node that leaves its place for gone', async () => {
    await show(calmScene({ form: 'popup' }))
    const removals = await page.evaluate(async () => {
      const own = window.__sim.body()
      let removed = 0
      const observer = new MutationObserver((records) => {
        for (const record of records)
          for (const node of record.removedNodes) if (node.contains(own)) removed++
      })
      observer.observe(document.body, { childList: true, subtree: true })
      window.__sim.fullscreen()
      await Promise.resolve()
      return { removed, connected: own?.isConnected }
    })
    expect(removals).toEqual({ removed: 1, connected: true })
  })

  test('gmailUndo, if it keeps offsets from before', async () => {
    const textAtOffsets = async (undo: boolean) => {
      await show(calmScene())
      await caretAt(0)
      await page.keyboard.type('Well. ')
      await sleep(SETTLED)
      await page.evaluate(() => {
        const text = window.__sim.body()?.firstChild as Text
        const range = document.createRange()
        const start = text.data.indexOf('Hi Dana')
        range.setStart(text, start)
        range.setEnd(text, start + 7)
        Object.assign(window, { naiveRange: range, naiveOffsets: [start, start + 7] })
      })
      if (undo) await page.keyboard.press('Control+z')
      return page.evaluate(() => {
        const { naiveRange, naiveOffsets } = window as unknown as {
          naiveRange: Range
          naiveOffsets: [number, number]
        }
        return [naiveRange.toString(), window.__sim.body()?.textContent?.slice(...naiveOffsets)]
      })
    }
    expect(await textAtOffsets(false)).toEqual(['Hi Dana', 'Hi Dana'])
    const [range, text] = await textAtOffsets(true)
    expect(range).not.toBe('Hi Dana')
    expect(text).not.toBe('Hi Dana')
  })
})

describe('a naive reader fails on the mutation', () => {
  test.each(MUTATION_CASES.map((naive) => [naive.name, naive] as const))('%s', async (_, naive) => {
    expect(await read(naive.off, naive)).toEqual(naive.expected)
    expect(await read(naive.on, naive)).not.toEqual(naive.expected)
  })

  test('every kind has a case', () => {
    for (const name of MUTATIONS)
      expect(MUTATION_CASES.some((naive) => naive.name.startsWith(name))).toBe(true)
  })
})

describe('mutated pages', () => {
  /** What stays in every mutated page: the hooks that the facts call stable. */
  const stable = () =>
    page.evaluate(() => {
      const own = document.querySelector<HTMLElement>('[g_editable=true][role=textbox][contenteditable=true]')
      const answered = document.querySelector<HTMLInputElement>('input[name=rm]')?.value
      const holder = answered ? document.querySelector(`[data-message-id="${answered}"]`) : null
      return {
        own: own === window.__sim.body(),
        text: own?.textContent?.includes('start the transition on Monday.'),
        to: [...document.querySelectorAll('[name=to] [role=option][data-name]')].map((chip) =>
          chip.getAttribute('data-hovercard-id'),
        ),
        sender: holder?.querySelector('[email]')?.getAttribute('email') ?? null,
        message: holder?.textContent?.includes('Our team has been doing great.') ?? null,
        labels: document.querySelectorAll('[aria-label="Message Body"]').length,
        classes: document.querySelectorAll('.M9 .Ap .Am').length,
      }
    })

  test('keep the stable hooks, and differ enough to fool readers by class', async () => {
    let classesLost = 0
    for (let seed = 1; seed <= 24; seed++) {
      const form = (['reply', 'popup', 'popoutReply', 'previewPane'] as const)[seed % 4] ?? 'reply'
      await show(calmScene({ form, mutations: { names: [...MUTATIONS], seed } }))
      const seen = await stable()
      expect(seen, `seed ${seed}, ${form}`).toMatchObject({
        own: true,
        text: true,
        to: [DANA.address],
        labels: 0,
      })
      if (form !== 'popup') expect(seen).toMatchObject({ sender: DANA.address, message: true })
      if (seen.classes === 0) classesLost++
    }
    expect(classesLost).toBeGreaterThan(12)
  })

  test('are the same for the same seed', async () => {
    const html = async (seed: number) => {
      await show(calmScene({ mutations: { names: [...MUTATIONS], seed } }))
      return page.evaluate(() => document.body.innerHTML.replace(/(id|labelledby|value)="[^"]*"/g, ''))
    }
    const first = await html(5)
    expect(await html(5)).toBe(first)
    expect(await html(6)).not.toBe(first)
  })

  test.each(['reply', 'popup', 'fullscreen'] as const)(
    'still work: %s is typed into, undone, sent',
    async (form) => {
      await show(calmScene({ form, mutations: { names: [...MUTATIONS], seed: 3, share: 0.6 } }))
      const before = await bodyHtml()
      await caretAt(8)
      await page.keyboard.type(' XYZ')
      await sleep(SETTLED)
      expect(await page.evaluate(() => window.__sim.saved.length)).toBeGreaterThan(0)
      await page.keyboard.press('Control+z')
      expect(await bodyHtml()).toBe(before)
      await page.evaluate(() => {
        window.__sim.expandRecipients()
        window.__sim.minimise()
        window.__sim.minimise()
      })
      await caretAt(0)
      await page.keyboard.press('Control+Enter')
      await page.evaluate(() => window.__sim.ready())
      expect(await page.evaluate(() => window.__sim.sent[0]?.to)).toEqual([DANA])
      expect(await count('[g_editable]')).toBe(0)
      await page.evaluate(() => window.__sim.undoSend())
      expect(await count('[g_editable]')).toBe(1)
    },
  )

  test('can come over a page that is open', async () => {
    await show(calmScene())
    const same = await page.evaluate(() => {
      const own = window.__sim.body()
      window.__sim.mutate(['renamedClasses', 'wrappedContainers', 'droppedTds'], 11, 1)
      return own?.isConnected && document.querySelector('[g_editable]') === own
    })
    expect(same).toBe(true)
    expect(await count('.Am, td')).toBe(0)
  })
})
