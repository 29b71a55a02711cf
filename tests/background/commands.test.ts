import { beforeEach, describe, expect, it, vi } from 'vitest'
import { listenForCommands, toggleQuiet } from '../../src/background/commands.ts'
import { browser } from '../../src/platform/browser.ts'
import { listenForTabCommand } from '../../src/platform/messages.ts'
import { SETTINGS } from '../../src/platform/settings.ts'
import { fake } from '../platform/fake-browser.ts'

beforeEach(() => fake.reset())

describe('"Coach this draft"', () => {
  it('opens the panel in the same turn and tells the page', async () => {
    const [openPanel, atPage] = [vi.fn(), vi.fn()]
    listenForTabCommand(atPage)
    listenForCommands(openPanel)
    fake.events.command.fire('coach-draft', { id: 5 })
    expect(openPanel).toHaveBeenCalledWith({ tabId: 5 })
    await vi.waitFor(() => expect(atPage).toHaveBeenCalledWith('coach-draft'))
  })

  it('on a page without the coach does no harm', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    listenForCommands(() => undefined)
    fake.events.command.fire('coach-draft', { id: 5 })
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(warn).not.toHaveBeenCalled()
    warn.mockRestore()
  })
})

describe('"Hide everything"', () => {
  it('is stored for half a day, and taken back when pressed again', async () => {
    listenForCommands(() => undefined)
    fake.events.command.fire('hide-everything')
    await vi.waitFor(() => expect(fake.stored.get('settings')).toBeDefined())
  })

  it('works at the next press when the storage failed at the first', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const get = vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('I/O'))
    listenForCommands(() => undefined)
    fake.events.command.fire('hide-everything')
    await vi.waitFor(() => expect(warn).toHaveBeenCalled())
    fake.events.command.fire('hide-everything')
    await vi.waitFor(() => expect(fake.stored.get('settings')).toBeDefined())
    get.mockRestore()
    warn.mockRestore()
  })

  it('is shown again by a second press, or by itself after half a day', () => {
    const hidden = toggleQuiet(SETTINGS.defaults(), 1000)
    expect(hidden.quietUntil).toBe(1000 + 12 * 3600 * 1000)
    expect(toggleQuiet(hidden, 2000).quietUntil).toBeNull()
    expect(toggleQuiet(hidden, 1e12).quietUntil).toBeGreaterThan(1e12)
  })
})
