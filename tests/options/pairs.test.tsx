// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import en from '../../public/_locales/en/messages.json'
import { Pairs } from '../../src/options/pairs.tsx'
import { pairsAsText } from '../../src/options/pairs-text.ts'
import { fromCatalogue, speak } from '../../src/panel/words.ts'
import type { Pair } from '../../src/platform/pairs.ts'
import { FREE } from '../../src/platform/policy.ts'

speak(fromCatalogue(en))
const FIRST: Pair = {
  id: 'a',
  date: '2026-11-20',
  before: 'Sounds good.',
  after: 'What would it look like?',
}
const SECOND: Pair = { id: 'b', date: '2026-11-21', before: 'I agree. <b>', after: 'How do you see it? <b>' }

let root: HTMLElement
let pairs: Pair[]
let saved: number
let isFull: boolean

const draw = () =>
  act(() =>
    render(
      <Pairs
        pairs={pairs}
        policy={FREE}
        onSave={() => saved++}
        onPairs={async (change) => {
          if (isFull) return false
          pairs = change(pairs)
          return true
        }}
      />,
      root,
    ),
  )
const press = async (words: string, at = 0) => {
  const buttons = [...root.querySelectorAll('button')].filter(({ textContent }) =>
    textContent?.startsWith(words),
  )
  await act(async () => buttons[at]?.click())
  draw()
}

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
  pairs = [FIRST, SECOND]
  saved = 0
  isFull = false
  draw()
})
afterEach(() => {
  act(() => render(null, root))
  root.remove()
})

describe('the kept pairs', () => {
  it('stand there before and after, with their day, as text', () => {
    expect(root.textContent).toContain('November 20, 2026')
    expect(root.textContent).toContain('<b>')
    expect(root.querySelector('b')).toBeNull()
  })

  it('are deleted one by one, and come back in their place by Undo, which has the focus', async () => {
    await press(en.pairs_delete.message)
    expect(pairs).toEqual([SECOND])
    expect(document.activeElement?.textContent).toBe(en.undo.message)
    await press(en.undo.message)
    expect(pairs).toEqual([FIRST, SECOND])
  })

  it('stay, and nothing claims otherwise, when that could not be stored', async () => {
    isFull = true
    await press(en.pairs_delete.message)
    expect(pairs).toEqual([FIRST, SECOND])
    expect(root.textContent).not.toContain(en.pairs_deleted.message)
  })

  it('are saved as a text that holds each of them whole', async () => {
    await press(en.pairs_save.message)
    expect(saved).toBe(1)
    const text = pairsAsText(pairs)
    for (const { date, before, after } of pairs)
      for (const part of [date, before, after]) expect(text).toContain(part)
  })
})
