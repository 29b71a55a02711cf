// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import en from '../../public/_locales/en/messages.json'
import { RULE_IDS } from '../../src/engine/types.ts'
import type { Actions } from '../../src/panel/actions.ts'
import { Body } from '../../src/panel/states/body.tsx'
import { fromCatalogue, speak } from '../../src/panel/words.ts'
import type { NotesCommand } from '../../src/platform/protocol.ts'
import { EMPTY, reduce } from '../../src/session/panel-state.ts'
import { NOTES_SCENES } from '../../tools/gallery/notes-scenes.ts'

speak(fromCatalogue(en))
let root: HTMLElement
let said: NotesCommand[]
const actions = {
  notes: (command: NotesCommand) => said.push(command),
  withheld: () => [],
} as unknown as Actions
const show = (name: string) => {
  const { state } = NOTES_SCENES[name]!
  act(() => render(<Body state={state} actions={actions} />, root))
}
const text = () => root.textContent ?? ''
const press = (words: string) => {
  const button = [...root.querySelectorAll('button')].find((one) => one.textContent === words)
  if (!button) throw new Error(`no button “${words}”`)
  act(() => button.click())
}

beforeEach(() => {
  said = []
  root = document.body.appendChild(document.createElement('div'))
})
afterEach(() => {
  act(() => render(null, root))
  root.remove()
})

describe('beside a document', () => {
  it.each(Object.keys(NOTES_SCENES))('shows no rule id and no missing text: %s', (name) => {
    show(name)
    for (const id of [...RULE_IDS, 'undefined', '[object', 'NaN']) expect(text()).not.toContain(id)
    expect(text()).not.toMatch(/\b[a-z]+_[a-z]+\b/)
  })

  it('speaks of notes and not of mail where no document is open, and where one is in another tab', () => {
    show('notes-no-draft')
    expect(text()).toContain(en.nodraft_notes.message)
    expect(text()).not.toMatch(/Gmail|mail|reply/)
    show('notes-elsewhere')
    expect(text()).toContain('Your notes with Dana Lee are in another tab')
  })

  it('learns from the page which kind it is, and keeps to mail where it is mail', () => {
    const hello = (site: 'gmail' | 'google-docs') =>
      reduce(EMPTY, { type: 'from-page', message: { type: 'hello', site, version: '1' } })
    expect(hello('google-docs').site).toBe('google-docs')
    act(() => render(<Body state={hello('gmail')} actions={actions} />, root))
    expect(text()).toContain(en.nodraft_line.message)
  })

  it('says plainly that several lines are not changed at once, and offers to copy', () => {
    show('notes-several-lines')
    expect(text()).toContain(en.several_line.message)
    expect([...root.querySelectorAll('button')].some((one) => one.textContent === en.copy.message)).toBe(true)
  })
})

describe('whom a document names', () => {
  it('is asked for by a button with its price beside it', () => {
    show('notes-ask')
    const button = [...root.querySelectorAll('button')].find(
      (one) => one.textContent === en.notes_look.message,
    )
    const hint = root.querySelector(`#${button?.getAttribute('aria-describedby')}`)
    expect(hint?.textContent).toBe(en.notes_look_hint.message)
    press(en.notes_look.message)
    expect(said).toEqual([{ act: 'attendees' }])
  })

  it('is asked for once at a time', () => {
    show('notes-ask-looking')
    press(en.notes_looking.message)
    expect(said).toEqual([])
  })

  it('chooses the person, and the panel no longer says that it has not looked', () => {
    show('notes-ask-attendees')
    expect(root.querySelector('select')?.value).toBe('p1')
    expect(text()).not.toContain(en.notes_ask_line.message)
    press(en.notes_allow.message)
    expect(said).toEqual([{ act: 'allow', personId: 'p1', shared: true, names: false }])
  })
})

describe('the sheet from a document', () => {
  it.each([
    ['notes-sheet', 'From all 34 lines of the tab on screen'],
    ['notes-sheet-selected', 'From the 12 lines you selected'],
    ['notes-sheet-copy', 'From a copy with 34 lines'],
  ])('says how the notes were read: %s', (name, line) => {
    show(name)
    expect(text()).toContain(line)
  })

  it('can be made anew of the same part, of a selection, or put away', () => {
    show('notes-sheet-selected')
    press(en.notes_sheet_again.message)
    press(en.notes_sheet_select.message)
    press(en.back.message)
    expect(said).toEqual([
      { act: 'prepare', of: 'selection' },
      { act: 'prepare', of: 'selection' },
      { act: 'close-sheet' },
    ])
  })

  it('too long, or with grief in it, asks for a part of the document and not for another paste', () => {
    show('notes-sheet-long')
    expect(text()).toContain(en.notes_sheet_long.message)
    show('notes-sheet-grief')
    expect(text()).toContain(en.notes_sheet_grief.message)
  })
})
