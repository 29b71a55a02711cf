// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import en from '../../public/_locales/en/messages.json'
import { RULE_IDS } from '../../src/engine/types.ts'
import { fromCatalogue, speak } from '../../src/panel/words.ts'
import { pieces } from '../../src/practice/box.tsx'
import { PRACTICE_SCENES } from '../../src/practice/scenes.ts'
import { PRACTICE_STATES } from '../../tools/gallery/practice-scenes.tsx'

speak(fromCatalogue(en))
let root: HTMLElement
const show = (name: string) => {
  const Page = PRACTICE_STATES[name]!
  act(() => render(<Page />, root))
}

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
})
afterEach(() => {
  act(() => render(null, root))
  root.remove()
})

describe('the practice page', () => {
  it('has words for every state, and never shows a rule id', () => {
    for (const name of Object.keys(PRACTICE_STATES)) {
      show(name)
      const text = root.textContent ?? ''
      for (const id of [...RULE_IDS, 'undefined', '[object']) expect(text, name).not.toContain(id)
      expect(text, name).not.toMatch(/\b[a-z]+_[a-z]+\b/)
      expect(root.querySelectorAll('h1'), name).toHaveLength(1)
      expect(root.querySelectorAll('[aria-live]'), name).toHaveLength(1)
    }
  })

  it('leads to every scene', () => {
    show('practice')
    const links = [...root.querySelectorAll('a')].map((a) => a.getAttribute('href'))
    expect(links).toEqual(PRACTICE_SCENES.map((scene) => `#${scene.id}`))
  })

  it('asks for an answer before it coaches', () => {
    show('practice-scene')
    expect(root.querySelector('.coaching')?.textContent).toContain('Your turn')
    expect(root.querySelector('textarea')?.value).toBe('')
  })

  it('shows no way to paste, for the box is here already', () => {
    show('practice-language')
    expect(root.textContent).not.toContain(en.paste_open.message)
  })
})

describe('the text beneath the box', () => {
  const mark = (start: number, end: number) => ({ start, end, strength: 'core' as const, findingId: 'f' })

  it('is the draft, letter for letter, whatever is underlined', () => {
    for (const marks of [[], [mark(0, 5)], [mark(3, 8), mark(0, 5)], [mark(6, 99)], [mark(2, 2)]])
      expect(
        pieces('Agreed, Tim.', marks)
          .map((piece) => piece.text)
          .join(''),
      ).toBe('Agreed, Tim.')
  })

  it('underlines the words that are meant', () => {
    const marked = pieces('Hi. Agreed, Tim. Best', [mark(4, 16)]).filter((piece) => piece.strength)
    expect(marked.map((piece) => piece.text)).toEqual(['Agreed, Tim.'])
  })
})
