// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import en from '../../public/_locales/en/messages.json'
import type { Actions, Stored } from '../../src/panel/actions.ts'
import { Dismiss } from '../../src/panel/parts/dismiss.tsx'
import { Keep } from '../../src/panel/parts/keep.tsx'
import { fromCatalogue, speak } from '../../src/panel/words.ts'
import type { DraftState } from '../../src/platform/protocol.ts'
import { NOTHING, ready, SEED } from '../../tools/gallery/reports.ts'

speak(fromCatalogue(en))

let root: HTMLElement
let calls: unknown[][]
let mayKeep: boolean
let answer: Stored
const note =
  (name: string) =>
  (...values: unknown[]) => {
    calls.push([name, ...values])
    return Promise.resolve(name === 'copy' ? true : answer)
  }
const actions = {
  mayKeep: () => mayKeep,
  keep: note('keep'),
  letGo: note('letGo'),
  dismiss: note('dismiss'),
  copy: note('copy'),
} as unknown as Actions

const before = ready(SEED)
const after = ready(NOTHING, { draft: 'Could you tell me more?' })
const text = () => root.textContent ?? ''
const press = async (words: string) => {
  const button = [...root.querySelectorAll('button')].find((one) => one.textContent === words)
  if (!button) throw new Error(`no button “${words}” in: ${text()}`)
  await act(async () => button.click())
}
const offer = (one: DraftState, other: DraftState) =>
  act(() => render(<Keep before={one} after={other} actions={actions} />, root))

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
  calls = []
  mayKeep = true
  answer = { ok: true, id: 'p1' }
})
afterEach(() => {
  act(() => render(null, root))
  root.remove()
})

describe('keeping before and after', () => {
  it('happens on a click, and can be taken back at once', async () => {
    offer(before, after)
    expect(calls).toEqual([])
    await press(en.keep.message)
    expect(calls).toEqual([['keep', before, after]])
    expect(text()).toContain(en.keep_done.message)
    await press(en.keep_undo.message)
    expect(calls.at(-1)).toEqual(['letGo', 'p1'])
    expect(text()).toContain(en.keep.message)
  })

  it.each<[string, DraftState, DraftState]>([
    ['in a draft where it keeps out', ready({ ...SEED, silent: 'G11' }), after],
    ['where a gate was raised', ready({ ...SEED, gates: [{ gate: 'G7', silenced: [] }] }), after],
    ['where one is raised since', before, { ...after, report: { ...NOTHING, silent: 'G11' } }],
    ['in practice', { ...before, site: 'practice' }, after],
  ])('is not offered %s', (_, one, other) => {
    offer(one, other)
    expect(text()).toBe('')
  })

  it('is not offered where the organisation switched it off', () => {
    mayKeep = false
    offer(before, after)
    expect(text()).toBe('')
  })

  it('says so when there is no room, and can be tried again', async () => {
    answer = { ok: false, problem: 'full' }
    offer(before, after)
    await press(en.keep.message)
    expect(text()).toContain(en.keep_full.message)
    answer = { ok: true, id: 'p1' }
    await press(en.keep.message)
    expect(text()).not.toContain(en.keep_full.message)
    expect(text()).toContain(en.keep_done.message)
  })
})

describe('a report on a wrong remark', () => {
  const finding = SEED.findings[0]!
  const open = async () => {
    act(() => render(<Dismiss draft={before} finding={finding} actions={actions} />, root))
    await press(en.dismiss.message)
    await press(en.wrong.message)
    return root.querySelector('textarea')!
  }

  it('shows all that would be shared: the remark and the words it is about, no rule id, no name', async () => {
    const { value } = await open()
    expect(value).toContain(finding.card.title)
    expect(value).toContain(finding.quote.trim())
    expect(value).not.toContain(finding.rule)
    expect(value).not.toContain('Dana')
    expect(value).not.toContain('Alex')
  })

  it('is copied as the person edited it, and nothing else happens', async () => {
    const field = await open()
    await act(async () => {
      field.value = 'Only this.'
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await press(en.copy.message)
    expect(calls).toEqual([['copy', 'Only this.']])
  })
})
