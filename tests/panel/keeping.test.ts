import { expect, it, vi } from 'vitest'
import { keeping } from '../../src/panel/keeping.ts'
import { openLocalStore } from '../../src/platform/areas.ts'
import { browser } from '../../src/platform/browser.ts'
import { fake } from '../platform/fake-browser.ts'

it('a fault of the storage that passes does not last as long as the panel', async () => {
  fake.reset()
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const { letGo } = keeping(openLocalStore(), () => undefined)
  await vi.waitFor(() => expect(fake.events.storage.listeners.size).toBeGreaterThan(1))
  const get = vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('I/O'))
  expect(await letGo('p')).toEqual({ ok: false, problem: 'failed' })
  get.mockRestore()
  expect(await letGo('p')).toEqual({ ok: true, id: 'p' })
  warn.mockRestore()
})
