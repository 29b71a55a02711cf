// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import en from '../../public/_locales/en/messages.json'
import { RULE_IDS } from '../../src/engine/types.ts'
import { endOfDay, Quiet } from '../../src/options/quiet.tsx'
import { fromCatalogue, speak } from '../../src/panel/words.ts'
import { SETTINGS, type Settings } from '../../src/platform/settings.ts'
import { OPTIONS_SCENES } from '../../tools/gallery/options-scenes.tsx'

speak(fromCatalogue(en))
let root: HTMLElement
const show = (name: string) => {
  const Scene = OPTIONS_SCENES[name]!
  act(() => render(<Scene />, root))
}
const text = () => root.textContent ?? ''
const input = (label: string) =>
  [...root.querySelectorAll('label')]
    .find((one) => one.textContent?.startsWith(label))
    ?.querySelector('input') as HTMLInputElement

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
})
afterEach(() => {
  act(() => render(null, root))
  root.remove()
})

describe('the settings page', () => {
  it.each(Object.keys(OPTIONS_SCENES))('shows no rule id and no missing text: %s', (name) => {
    show(name)
    for (const id of [...RULE_IDS, 'undefined', '[object', 'NaN']) expect(text()).not.toContain(id)
    expect(text()).not.toMatch(/\b[a-z]+_[a-z]+\b/)
  })

  it('says in a line what the organisation restricted, and lets nobody change that', () => {
    show('settings-policy')
    expect(root.querySelector('.aside')?.textContent).toContain('Google Docs, “A guess at their reasons”')
    const locked = [en.sites_docs, en.kind_assumed_motive, en.underlines_always, en.sync]
    for (const { message } of locked) expect(input(message).disabled, message).toBe(true)
    const free = [en.sites_gmail, en.kind_closed_agreement, en.underlines_never, en.sign_label]
    for (const { message } of free) expect(input(message).disabled, message).toBe(false)
  })

  it('speaks of no organisation where there is no policy', () => {
    show('settings')
    expect(text()).not.toContain('rganisation')
  })

  it('gives the weekly chart as a table to those who do not see it', () => {
    show('settings-kept')
    const rows = [...root.querySelectorAll('.chart tr')].map((row) => row.textContent)
    expect(rows).toHaveLength(12)
    expect(rows.at(-1)).toBe('Week of Nov 163')
  })

  it('starts with everything that reaches further turned off', () => {
    show('settings-empty')
    for (const { message } of [en.sync, en.weeks_on]) expect(input(message).checked).toBe(false)
    expect(input(en.underlines_panel.message).checked).toBe(true)
  })
})

describe('a quiet day', () => {
  const NOON = new Date(2026, 10, 22, 12).getTime()
  let settings: Settings
  const draw = () =>
    act(() =>
      render(
        <Quiet
          settings={settings}
          now={NOON}
          onSettings={(change) => {
            settings = change(settings)
          }}
        />,
        root,
      ),
    )

  it('lasts until midnight where the person is, and can be ended', () => {
    settings = SETTINGS.defaults()
    draw()
    root.querySelector('button')?.click()
    expect(settings.quietUntil).toBe(new Date(2026, 10, 23).getTime())
    draw()
    expect(text()).toContain(en.quiet_on_today.message)
    root.querySelector('button')?.click()
    expect(settings.quietUntil).toBeNull()
  })

  it('that was begun by the keyboard is told with its end', () => {
    settings = { ...SETTINGS.defaults(), quietUntil: NOON + 3600_000 }
    draw()
    expect(text()).toMatch(/Quiet until 1:00\sPM/)
    expect(endOfDay(NOON)).not.toBe(settings.quietUntil)
  })
})
