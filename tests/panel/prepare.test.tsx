// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import en from '../../public/_locales/en/messages.json'
import type { Sheet } from '../../src/engine/types.ts'
import type { Actions } from '../../src/panel/actions.ts'
import { openPrepareDesk, type PrepareDesk } from '../../src/panel/prepare-desk.ts'
import { arrange } from '../../src/panel/read/arrange-sheet.ts'
import { sheetText } from '../../src/panel/read/sheet-text.ts'
import { Prepare } from '../../src/panel/states/prepare.tsx'
import { fromCatalogue, speak } from '../../src/panel/words.ts'
import type { PrepareReply, PrepareRequest } from '../../src/platform/prepare.ts'
import { isPrepareReply, isPrepareRequest } from '../../src/platform/prepare.ts'
import { PREPARE_SCENES, SHEET } from '../../tools/gallery/prepare-scenes.ts'
import { settle } from '../session/fakes.ts'

speak(fromCatalogue(en))

interface Open {
  request: PrepareRequest
  answer(reply: PrepareReply): Promise<void>
  fail(): Promise<void>
}

/** A desk whose host answers when the test says so. */
function setUp() {
  const asked: Open[] = []
  const faults: string[] = []
  const ask = (request: PrepareRequest) =>
    new Promise<PrepareReply>((resolve, reject) =>
      asked.push({
        request,
        answer(reply) {
          resolve(reply)
          return settle()
        },
        fail() {
          reject(new Error('a word of the notes'))
          return settle()
        },
      }),
    )
  const desk = openPrepareDesk(
    ask,
    (where) => faults.push(where),
    () => {},
  )
  return { desk, asked, faults }
}
const text = { from: 'Dana Reyes', notes: 'n', messages: 'm', worries: 'w' }

describe('the desk', () => {
  it('asks with all that was pasted and the manager’s first name', async () => {
    const { desk, asked } = setUp()
    desk.type(text)
    desk.make()
    expect(desk.view.phase).toBe('making')
    expect(asked[0]!.request.input).toEqual({ notes: 'n', messages: 'm', worries: 'w', manager: 'Dana' })
    await asked[0]!.answer({ ok: true, sheet: SHEET })
    expect(desk.view).toMatchObject({ phase: 'made', sheet: SHEET })
  })

  it('keeps what was pasted when the host fails, and can try once more', async () => {
    const { desk, asked, faults } = setUp()
    desk.type(text)
    desk.make()
    await asked[0]!.fail()
    expect(desk.view).toMatchObject({ phase: 'failed', text })
    expect(faults).toEqual(['prepare'])
    desk.make()
    await asked[1]!.answer({ ok: false, message: 'RangeError' })
    expect(desk.view).toMatchObject({ phase: 'failed', text })
  })

  it('drops an answer that comes after the person went back to the boxes', async () => {
    const { desk, asked } = setUp()
    desk.type(text)
    desk.make()
    desk.change()
    await asked[0]!.answer({ ok: true, sheet: SHEET })
    expect(desk.view).toMatchObject({ phase: 'writing', sheet: null, text })
  })
})

describe('the sheet', () => {
  it('says each thing once: what is said aloud is not listed again', () => {
    const { aloud, questions, worries, decisions } = arrange(SHEET)
    expect(aloud.map(({ of }) => of?.quote)).toEqual([
      'Dana thinking of cutting the Thursday call',
      'Dana: worried about the June numbers with the new group',
      'agreed: let the director go; Tim takes over',
    ])
    expect([questions.length, worries.length, decisions.length]).toEqual([1, 0, 1])
  })

  it('finds the words of a question that is said with its topic before it', () => {
    const one = { quote: 'the audit', from: 'earlier' as const, ask: 'What would help?', wordingId: 'w' }
    const sheet: Sheet = { ...SHEET, aloud: ['About the audit: what would help?'], worries: [one] }
    expect(arrange(sheet).aloud[0]!.of).toBe(one)
  })

  it('copies as plain text, with everything on it', () => {
    const copied = sheetText(SHEET, 'Dana')
    expect(copied).toMatch(/^For your 1:1 with Dana\n\nThree to say aloud\n1\. What are you hoping/)
    for (const { ask, quote } of [...SHEET.questions, ...SHEET.worries, ...SHEET.decisions]) {
      expect(copied.split(ask)).toHaveLength(2)
      expect(copied).toContain(`(${quote})`)
    }
    expect(copied).toContain('- what should happen with the Leeds desk?')
    expect(copied).toContain('No other option noted, and nobody named.')
  })
})

describe('what is on screen', () => {
  let root: HTMLElement
  const calls: unknown[][] = []
  const actions = new Proxy({} as Actions, {
    get:
      (_, name) =>
      (...args: unknown[]) => {
        calls.push([name, ...args])
        return Promise.resolve(true)
      },
  })
  const show = (desk: PrepareDesk) => act(() => render(<Prepare desk={desk} actions={actions} />, root))
  const still = (name: string): PrepareDesk => ({
    ...setUp().desk,
    view: PREPARE_SCENES[name]!.prepare!,
  })
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find((one) => one.textContent === name) as HTMLButtonElement

  beforeEach(() => {
    calls.length = 0
    root = document.body.appendChild(document.createElement('div'))
  })
  afterEach(() => {
    act(() => render(null, root))
    root.remove()
  })

  it('has words for every state', () => {
    for (const name of Object.keys(PREPARE_SCENES)) {
      show(still(name))
      const words = root.textContent ?? ''
      expect(words, name).not.toMatch(/undefined|\[object|\b[a-z]+_[a-z]+\b/)
      expect(words.length, name).toBeGreaterThan(10)
    }
  })

  it('makes nothing of empty boxes', () => {
    const { desk, asked } = setUp()
    show(desk)
    root.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    expect(asked).toEqual([])
    expect(button('Make my sheet').getAttribute('aria-disabled')).toBe('true')
  })

  it('shows no question and no technique where it protects, and help behind a click', () => {
    show(still('prepare-protected'))
    expect(root.querySelector('.prepared, li, blockquote')).toBeNull()
    expect(root.querySelector('details')?.open).toBe(false)
    expect(button('Change what I pasted')).toBeDefined()
  })

  it('offers no such help where the text is only in another language or too long', () => {
    for (const name of ['prepare-language', 'prepare-too-long', 'prepare-grief']) {
      show(still(name))
      expect(root.querySelector('details'), name).toBeNull()
    }
  })

  it('shows markup as text', () => {
    show(still('prepare-markup'))
    expect(root.querySelector('img, b')).toBeNull()
    expect(root.textContent).toContain('<img src=x onerror=alert(1)>')
  })

  it('copies the whole sheet', () => {
    show(still('prepare-sheet'))
    act(() => button('Copy').click())
    expect(calls).toEqual([['copy', sheetText(SHEET, 'Dana')]])
  })
})

describe('what comes over the wire', () => {
  it('is looked at before it is believed', () => {
    expect(isPrepareRequest({ type: 'prepare', input: { notes: '' } })).toBe(true)
    for (const bad of [null, {}, { type: 'prepare' }, { type: 'prepare', input: { notes: 1 } }])
      expect(isPrepareRequest(bad)).toBe(false)
    expect(isPrepareReply({ ok: true, sheet: SHEET })).toBe(true)
    expect(isPrepareReply({ ok: false, message: 'RangeError' })).toBe(true)
    for (const bad of [null, { ok: true }, { ok: true, sheet: { ...SHEET, aloud: [1] } }, { ok: false }])
      expect(isPrepareReply(bad)).toBe(false)
  })
})
