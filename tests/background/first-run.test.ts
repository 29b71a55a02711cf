import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FIRST_RUN, listenForInstallation } from '../../src/background/first-run.ts'
import { PEOPLE } from '../../src/platform/settings.ts'
import { fake } from '../platform/fake-browser.ts'

const page = `chrome-extension://coach-up/${FIRST_RUN}`
/** Long enough for the storage in memory to answer. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5))

beforeEach(() => {
  fake.reset()
  listenForInstallation()
})

describe('the first run', () => {
  it('opens after an installation', async () => {
    fake.events.installed.fire({ reason: 'install' })
    await vi.waitFor(() => expect(fake.calls).toEqual([`tabs.create ${page}`]))
  })

  it.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])(
    'stays away after %s',
    async (reason) => {
      fake.events.installed.fire({ reason })
      await aMoment()
      expect(fake.calls).toEqual([])
    },
  )

  it('stays away where somebody has been before: Firefox installs a temporary add-on at every loading', async () => {
    fake.stored.set(PEOPLE.key, { version: PEOPLE.version, value: [] })
    fake.events.installed.fire({ reason: 'install', temporary: true })
    await aMoment()
    expect(fake.calls).toEqual([])
  })
})
