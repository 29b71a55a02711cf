import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openLocalStore } from '../../src/platform/areas.ts'
import { browser } from '../../src/platform/browser.ts'
import { policies } from '../../src/platform/live.ts'
import { UNKNOWN } from '../../src/platform/policy.ts'
import { fake } from './fake-browser.ts'

beforeEach(() => {
  fake.reset()
  vi.restoreAllMocks()
})
const broken = () => vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(new Error('I/O'))

describe('the policy', () => {
  it('is none where Firefox finds none', async () => {
    expect(await policies.read()).toBeUndefined()
  })

  it('is asked for again after a fault that passes', async () => {
    fake.managed = { pairsOff: true }
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValueOnce(new Error('I/O'))
    expect(await policies.read()).toEqual({ pairsOff: true })
  })

  it('that cannot be read lets the coach rest, rather than switch on what may be off', async () => {
    broken()
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const store = await openLocalStore()
    expect(store.policy).toEqual(UNKNOWN)
    expect(store.current.settings.sites).toEqual({ gmail: false, 'google-docs': false })
    expect(warn).toHaveBeenCalled()
  })

  it('that was known holds on when its change cannot be read', async () => {
    fake.managed = { signOff: true }
    const store = await openLocalStore()
    const known = store.policy
    broken()
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    fake.events.storage.fire({ signOff: { newValue: false } }, 'managed')
    await vi.waitFor(() => expect(warn).toHaveBeenCalled())
    expect(store.policy).toEqual(known)
  })
})
