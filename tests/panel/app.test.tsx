// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import en from '../../public/_locales/en/messages.json'
import { type Edit, RULE_IDS } from '../../src/engine/types.ts'
import type { Actions, Unstored } from '../../src/panel/actions.ts'
import { announce } from '../../src/panel/announce.ts'
import { App } from '../../src/panel/app.tsx'
import { commands } from '../../src/panel/commands.ts'
import { isUndo, undoFor } from '../../src/panel/keys.ts'
import { NOTHING_PASTED, type PrepareDesk } from '../../src/panel/prepare-desk.ts'
import { fromCatalogue, speak } from '../../src/panel/words.ts'
import type { FromPanel } from '../../src/platform/protocol.ts'
import type { SwitchableSite } from '../../src/platform/settings.ts'
import { EMPTY, type PanelEvent, type PanelState, reduce } from '../../src/session/panel-state.ts'
import { RESTS, TROUBLES } from '../../src/session/read/lines.ts'
import { MARKUP_DRAFT, MARKUP_REPORT, NOTHING, ready, SEED } from '../../tools/gallery/reports.ts'
import { SCENES } from '../../tools/gallery/scenes.ts'
import { applied } from '../session/fakes.ts'

speak(fromCatalogue(en))
const calls: unknown[][] = []
let withheld: SwitchableSite[] = []
let marked: Unstored | null = null
const actions = new Proxy({} as Actions, {
  get:
    (_, name) =>
    (...args: unknown[]) => {
      if (name === 'withheld') return withheld
      calls.push([name, ...args])
      return Promise.resolve(name === 'mark' ? marked : true)
    },
})
const prep: PrepareDesk = {
  view: NOTHING_PASTED,
  open: () => {},
  type: () => {},
  make: () => {},
  change: () => {},
}
let root: HTMLElement

function show(state: PanelState): void {
  const desk = { text: { from: '', message: '', draft: '' }, state: null, actions, type: () => {} }
  act(() => render(<App state={state} actions={actions} said="" desk={desk} prep={prep} />, root))
}
const page = (current: ReturnType<typeof ready>): PanelEvent => ({
  type: 'from-page',
  message: { type: 'state', drafts: [], current },
})
const seed = reduce(EMPTY, page(ready(SEED)))
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent?.startsWith(name)) as HTMLButtonElement

beforeEach(() => {
  calls.length = 0
  withheld = []
  marked = null
  root = document.body.appendChild(document.createElement('div'))
})
afterEach(() => {
  act(() => render(null, root))
  root.remove()
})

describe('the panel', () => {
  it('never shows a rule id, a move id or a missing text, in any state', () => {
    for (const [name, scene] of Object.entries(SCENES)) {
      withheld = scene.withheld ?? []
      show(scene.state)
      const text = root.textContent ?? ''
      for (const id of [...RULE_IDS, 'paint-the-picture', 'asks-first', 'undefined', '[object'])
        expect(text, name).not.toContain(id)
      expect(text, name).not.toMatch(/\b[a-z]+_[a-z]+\b/)
      expect(root.querySelectorAll('[aria-live]'), name).toHaveLength(1)
    }
  })

  it('shows markup as text', () => {
    show(reduce(EMPTY, page(ready(MARKUP_REPORT, { draft: MARKUP_DRAFT }))))
    expect(root.querySelector('script, img, b')).toBeNull()
    expect(root.textContent).toContain('<script>alert(3)</script>')
  })

  it('shows nothing that stands for reading before a person is marked', () => {
    show(SCENES.unmarked!.state)
    expect(root.textContent).toContain('Is Dana someone you coach up?')
    button('Just this once').click()
    button('Yes, always').click()
    expect(calls.map(([name]) => name)).toEqual(['ask', 'mark'])
  })

  it('says so when a person could not be put on the list, and can be tried again', async () => {
    marked = 'full'
    show(SCENES.unmarked!.state)
    await act(async () => button('Yes, always').click())
    expect(root.querySelector('.failed')?.textContent).toBe(en.say_full.message)
    marked = null
    await act(async () => button('Yes, always').click())
    expect(root.querySelector('.failed')).toBeNull()
  })

  it('says which sites the browser keeps it out of, and the way back in is one click', () => {
    withheld = ['gmail', 'google-docs']
    show(SCENES.absent!.state)
    expect(root.querySelector('h2')?.textContent).toBe('Your browser keeps me out of Gmail and Google Docs')
    button(en.withheld_let_in.message).click()
    expect(calls).toEqual([['letIn']])
    expect(button(en.paste_open.message)).toBeTruthy()
  })

  it('stays as ever where only one of them is closed, and says so beside it', () => {
    withheld = ['google-docs']
    show(SCENES.absent!.state)
    expect(root.querySelector('h2')?.textContent).toBe(en.absent_title.message)
    expect(root.querySelector('.aside')?.textContent).toContain('keeps me out of Google Docs')
    button(en.withheld_let_in.message).click()
    expect(calls).toEqual([['letIn']])
  })

  it('shows in the gallery each trouble and each reason to rest', () => {
    const states = Object.values(SCENES).map(({ state }) => state.current)
    for (const trouble of Object.keys(TROUBLES))
      expect(
        states.some((one) => one?.trouble === trouble),
        trouble,
      ).toBe(true)
    for (const why of Object.keys(RESTS))
      expect(
        states.some((one) => one?.resting === why),
        why,
      ).toBe(true)
  })

  it('shows no card and no technique where it protects', () => {
    show(SCENES.protected!.state)
    expect(root.querySelector('.offer, .seen, .chips, .ladder, .openness')).toBeNull()
  })

  it.each([
    ['Before I let Tim know on Monday, how do you see it?', 'held_waits'],
    ["I'll let Tim know on Monday once I hear from you. How do you see it?", 'held_waits'],
    ['How do you see it?', 'held_back'],
  ] as const)('says of a promise whether it waits or is held back: %s', (text, key) => {
    const quote = "I'll let Tim know on Monday."
    const offer = { ...SEED.suggestions[0]!, text, heldBack: [{ quote, start: 0, end: quote.length }] }
    show(reduce(EMPTY, page(ready({ ...SEED, suggestions: [offer] }, { draft: quote }))))
    const said = en[key].message.replace('$1', quote.slice(0, -1))
    expect(root.querySelector('.held-line')?.textContent).toContain(said)
  })

  it('uses the suggestion, once', () => {
    show(seed)
    button('Use this').click()
    const offer = SEED.suggestions[0]!
    expect(calls).toEqual([['use', offer.edits, [offer.wordingId], [offer.move], 's1']])
    show(reduce(seed, { type: 'used', suggestionId: 's1' }))
    button('Use this').click()
    expect(calls).toHaveLength(1)
  })

  it('keeps the focus on the button after Use, with Undo the next stop, and brings it back after Undo', () => {
    show(seed)
    const use = button('Use this')
    act(() => use.focus())
    const sent = reduce(seed, { type: 'used', suggestionId: 's1' })
    const used = ready(NOTHING, { revision: 4, canUndo: true, last: { action: 'use', ok: true } })
    const done = reduce(sent, page(used))
    show(sent)
    show(done)
    expect(document.activeElement).toBe(use)
    const stops = [...root.querySelectorAll<HTMLElement>('button, input, summary')]
    expect(stops[stops.indexOf(use) + 1]?.textContent).toBe('Undo')
    act(() => button('Undo').focus())
    show(reduce(done, page(ready(SEED, { revision: 5, last: { action: 'undo', ok: true } }))))
    expect(document.activeElement).toBe(button('Use this'))
  })

  it('keeps focus, folds and typed text over a new report', () => {
    show(seed)
    const input = root.querySelector<HTMLInputElement>('#own-question')!
    const fold = root.querySelector('details')!
    fold.open = true
    act(() => input.focus())
    input.value = 'half a'
    act(() => void input.dispatchEvent(new Event('input', { bubbles: true })))
    show(reduce(seed, page(ready(SEED, { revision: 4 }))))
    expect(document.activeElement).toBe(input)
    expect(input.value).toBe('half a')
    expect(root.querySelector('details')).toBe(fold)
    expect(fold.open).toBe(true)
  })

  it('tells when a kind could not be put away for good, and says it once', () => {
    const { state } = SCENES['dismissed-unstored']!
    show(state)
    expect(root.querySelector('.unstored')?.textContent).toMatch(/no room left/)
    expect(announce(seed, state)).toMatch(/no room left/)
    expect(announce(state, reduce(state, page({ ...state.current!, revision: 9 })))).toBeNull()
  })

  it('takes a chip back when it is pressed again', () => {
    show(SCENES['chip-open']!.state)
    expect(button('Still open').getAttribute('aria-pressed')).toBe('true')
    button('Still open').click()
    button('It’s decided').click()
    expect(calls).toEqual([
      ['context', null],
      ['context', 'decided'],
    ])
  })
})

describe('the whole draft, edited first', () => {
  const MINE = 'Hi Dana,\n\nwhat would help most?\n\nAlex'
  let now: PanelState
  /** The person's own acts change the panel's state, as in the real one. */
  const acting = new Proxy(actions, {
    get: (_, name: keyof Actions) =>
      name === 'edit' || name === 'use'
        ? commands(
            (command) => void calls.push([command]),
            (event) => see(event),
          )[name]
        : actions[name],
  })
  const see = (event: PanelEvent) => {
    now = reduce(now, event)
    const desk = { text: { from: '', message: '', draft: '' }, state: null, actions, type: () => {} }
    act(() => render(<App state={now} actions={acting} said="" desk={desk} prep={prep} />, root))
  }
  const { revision, draft, draftId } = seed.current!
  const labels = (...ids: string[]) => ids.map((id) => ({ draftId: id, label: id }))
  /** News of the page, with the drafts that are open there. */
  const news = (current: ReturnType<typeof ready>, ...ids: string[]): PanelEvent => ({
    type: 'from-page',
    message: { type: 'state', drafts: labels(draftId, ...ids), current },
  })
  const type = (text: string) => {
    const field = area()!
    field.value = text
    act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
  }
  const edit = () => {
    now = EMPTY
    see(news(ready(SEED)))
    act(() => button('Edit first').click())
    type(MINE)
  }
  const area = () => root.querySelector<HTMLTextAreaElement>('textarea.sheet')
  const sent = () => calls.map(([command]) => command as Extract<FromPanel, { type: 'use' }>)
  const result = (command: { edits: Edit[] }) => applied(draft!, command.edits)

  it('is for the revision that the panel shows', () => {
    edit()
    act(() => button('Use the whole draft').click())
    expect(sent()).toMatchObject([{ type: 'use', revision }])
    expect(result(sent()[0]!)).toBe(MINE)
  })

  it('is still of use when the draft is read anew with the same words', () => {
    edit()
    see(news(ready(SEED, { revision: revision + 1 })))
    act(() => button('Use the whole draft').click())
    expect(sent()).toMatchObject([{ revision: revision + 1 }])
    expect(result(sent()[0]!)).toBe(MINE)
  })

  it('never takes out what was typed on the page meanwhile: it stays, with a plain line', () => {
    edit()
    see(news(ready(SEED, { revision: revision + 1, draft: `${draft} And I need Friday off.` })))
    expect(area()?.value).toBe(MINE)
    expect(root.querySelector('.whole .failed')?.textContent).toMatch(/has changed since you began/)
    act(() => button('Use the whole draft').click())
    expect(calls).toEqual([])
    act(() => button('Undo my edits').click())
    act(() => button('Use the whole draft').click())
    expect(sent()).toMatchObject([{ revision: revision + 1 }])
  })

  it.each([
    ['has no rewrite', ready(NOTHING, { revision: revision + 1 })],
    ['keeps out', SCENES.protected!.state.current!],
    ['is on its way', (({ report: _r, ...bare }) => bare)(ready(SEED, { phase: 'waiting' }))],
    ['cannot be made', (({ report: _r, ...bare }) => bare)(ready(SEED, { phase: 'trouble' }))],
    ['is not wanted', (({ report: _r, ...bare }) => bare)(ready(SEED, { phase: 'unmarked' }))],
  ])('stays, under the same hand, when the new report %s', (_, next) => {
    edit()
    const field = area()!
    act(() => field.focus())
    see(news({ ...next, draftId }))
    expect(area()).toBe(field)
    expect(document.activeElement).toBe(field)
    type(`${MINE}!`)
    expect(area()?.value).toBe(`${MINE}!`)
    expect(button('Copy')).toBeTruthy()
  })

  it('cannot be put in where the coach keeps out', () => {
    edit()
    see(news({ ...SCENES.protected!.state.current!, draftId, draft: draft! }))
    act(() => button('Use the whole draft').click())
    expect(calls).toEqual([])
  })

  it('stays while the person looks at another draft or another tab', () => {
    edit()
    see(news(ready(SEED, { draftId: 'other' }), 'other'))
    expect(area()).toBeNull()
    see({ type: 'link', link: 'absent' })
    see({ type: 'from-page', message: { type: 'hello', site: 'gmail', version: '1' } })
    see({ type: 'from-page', message: { type: 'state', drafts: labels('there'), current: null } })
    see({ type: 'link', link: 'connecting' })
    see({ type: 'from-page', message: { type: 'hello', site: 'gmail', version: '1' } })
    see(news(ready(SEED)))
    expect(area()?.value).toBe(MINE)
  })

  it('goes when the person puts it away', () => {
    edit()
    act(() => button('Undo my edits').click())
    expect(area()).toBeNull()
    expect(now.mine).toEqual({})
    expect(button('Edit first')).toBeTruthy()
  })

  it('goes when its draft closes', () => {
    edit()
    see({ type: 'from-page', message: { type: 'state', drafts: [], current: null } })
    expect(now.mine).toEqual({})
  })

  it('goes once it stands in the draft, and not when it was refused', () => {
    const refused = ready(SEED, {
      revision: revision + 1,
      last: { action: 'use', ok: false, trouble: 'stale' },
    })
    const used = ready(NOTHING, {
      revision: revision + 2,
      draft: MINE,
      canUndo: true,
      last: { action: 'use', ok: true },
    })
    edit()
    act(() => button('Use the whole draft').click())
    see(news(refused))
    expect(area()?.value).toBe(MINE)
    act(() => button('Use the whole draft').click())
    see(news(used))
    expect(area()).toBeNull()
    expect(now.mine).toEqual({})
  })

  it('typed on while its Use was under way, can be put in next', () => {
    const used = ready(SEED, {
      revision: revision + 1,
      draft: MINE,
      canUndo: true,
      last: { action: 'use', ok: true },
    })
    edit()
    act(() => button('Use the whole draft').click())
    type(`${MINE}!`)
    act(() => button('Use the whole draft').click())
    expect(sent()).toHaveLength(1)
    see(news(used))
    expect(area()?.value).toBe(`${MINE}!`)
    expect(root.querySelector('.whole .failed')).toBeNull()
    act(() => button('Use the whole draft').click())
    expect(sent().at(-1)).toMatchObject({ revision: revision + 1, wordingIds: [], moves: [] })
    expect(applied(MINE, sent().at(-1)!.edits)).toBe(`${MINE}!`)
  })

  it('stays when a suggestion was used in its place', () => {
    const used = ready(NOTHING, { revision: revision + 1, canUndo: true, last: { action: 'use', ok: true } })
    edit()
    see({ type: 'used', suggestionId: 's1' })
    see(news(used))
    expect(area()?.value).toBe(MINE)
  })

  it('is sent to the page for that revision, not for the newest one', () => {
    const posted: unknown[] = []
    const { use } = commands(
      (command) => posted.push({ revision: 9, ...command }),
      () => undefined,
    )
    use([], [], [], null, revision)
    use([], [], [], null)
    expect(posted).toMatchObject([{ revision }, { revision: 9 }])
  })
})

describe('the live region', () => {
  it('speaks of a remark once and not of every keystroke', () => {
    expect(announce(EMPTY, seed)).toBe('A thought on your draft: Still open')
    expect(announce(seed, reduce(seed, page(ready(SEED, { revision: 4 }))))).toBeNull()
  })

  it('tells what came of Use', () => {
    const sent = reduce(seed, { type: 'used', suggestionId: 's1' })
    const used = ready(NOTHING, { canUndo: true, last: { action: 'use', ok: true } })
    expect(announce(sent, reduce(sent, page(used)))).toMatch(/in your draft/)
  })
})

describe('Ctrl+Z', () => {
  const press = (target: Element, init: KeyboardEventInit) => {
    let asked = false
    target.addEventListener('keydown', (e) => {
      asked = isUndo(e as KeyboardEvent)
    })
    target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }))
    return asked
  }
  it('undoes from anywhere but a text field', () => {
    show(seed)
    expect(press(button('Use this'), { key: 'z', ctrlKey: true })).toBe(true)
    expect(press(root, { key: 'z', metaKey: true })).toBe(true)
    expect(press(root, { key: 'Z', ctrlKey: true, shiftKey: true })).toBe(false)
    expect(press(root.querySelector('#own-question')!, { key: 'z', ctrlKey: true })).toBe(false)
  })

  it('undoes only in what is to be seen: the page’s draft, the pasted one, or nothing over "Prepare my 1:1"', () => {
    const undone: string[] = []
    const undo = (name: string) => ({ undo: () => void undone.push(name) })
    const used = reduce(EMPTY, page(ready(SEED, { canUndo: true })))
    const desk = { state: used, actions: undo('pasted') }
    const press = (state: PanelState, open: boolean) =>
      undoFor({ state, actions: undo('page') }, desk, { view: { ...prep.view, open } })?.()
    press(used, true)
    press(seed, false)
    expect(undone).toEqual([])
    press(used, false)
    press({ ...seed, paste: true }, false)
    expect(undone).toEqual(['page', 'pasted'])
  })
})
