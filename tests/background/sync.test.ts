import { beforeEach, describe, expect, it } from 'vitest'
import { listenForSync } from '../../src/background/sync.ts'
import { openLocalStore } from '../../src/platform/areas.ts'
import { fake } from '../platform/fake-browser.ts'

beforeEach(() => {
  fake.reset()
  listenForSync()
})
const turn = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('the background', () => {
  it('takes settings along once the person turned that on, from whichever page', async () => {
    const store = await openLocalStore()
    await store.update('settings', (own) => ({ ...own, underlines: 'never' }))
    await turn()
    expect(fake.account.size).toBe(0)
    await store.update('settings', (own) => ({ ...own, sync: true }))
    await turn()
    expect(fake.account.get('settings')).toMatchObject({ value: { underlines: 'never' } })
  })

  it('does not where the organisation forbids it', async () => {
    fake.managed = { syncOff: true }
    const store = await openLocalStore()
    await store.update('settings', (own) => ({ ...own, sync: true }))
    await turn()
    expect(fake.account.size).toBe(0)
    expect(store.policy.syncOff).toBe(true)
    expect(store.current.settings.sync).toBe(false)
  })
})
