import { beforeEach, describe, expect, it } from 'vitest'
import { manifest } from '../../manifest.config.ts'
import { type PermissionsApi, watchAccess } from '../../src/panel/site-access.ts'
import { SITES } from '../../src/platform/settings.ts'
import { openStore } from '../../src/platform/store.ts'
import { memoryStorage, settle } from '../session/fakes.ts'

const MATCHES = manifest('firefox').content_scripts.flatMap((script) => script.matches)
const [GMAIL] = MATCHES as [string]

/** A browser in which the person opens and closes sites. */
function browserWith(open: string[]) {
  const listeners: (() => void)[] = []
  const on = { addListener: (listener: () => void) => void listeners.push(listener) }
  let asked: string[] = []
  const api: PermissionsApi = {
    contains: async ({ origins }) => origins.every((origin) => open.includes(origin)),
    async request({ origins }) {
      asked = origins
      open.push(...origins)
      for (const tell of listeners) tell()
      return true
    },
    onAdded: on,
    onRemoved: on,
  }
  return {
    api,
    asked: () => asked,
    async close(origin: string) {
      open.splice(open.indexOf(origin), 1)
      for (const tell of listeners) tell()
      await settle()
    },
  }
}

let faults: unknown[]
let changes: number
beforeEach(() => {
  faults = []
  changes = 0
})
async function watch(api: PermissionsApi) {
  const store = openStore(memoryStorage(), () => 0)
  const access = watchAccess(
    api,
    MATCHES,
    store,
    () => changes++,
    (error) => faults.push(error),
  )
  await settle()
  return { access, store: await store }
}

describe('what the browser lets the coach see', () => {
  it('is followed as the person takes it back and gives it again', async () => {
    const browser = browserWith([...new Set(MATCHES)])
    const { access } = await watch(browser.api)
    expect(access.withheld()).toEqual([])
    changes = 0
    await browser.close(GMAIL)
    expect(access.withheld()).toEqual(['gmail'])
    expect(changes).toBe(1)
    expect(await access.request()).toBe(true)
    await settle()
    expect(browser.asked()).toEqual([GMAIL])
    expect(access.withheld()).toEqual([])
  })

  it('is not missed on a site that the person switched off', async () => {
    const { access, store } = await watch(browserWith([]).api)
    expect(access.withheld()).toEqual([...SITES])
    await store.update('settings', (own) => ({ ...own, sites: { ...own.sites, 'google-docs': false } }))
    expect(access.withheld()).toEqual(['gmail'])
  })

  it('a browser that refuses to say, or to ask, is told as a fault and nothing is claimed', async () => {
    const { api } = browserWith([])
    const refuse = () => Promise.reject(new Error('no'))
    const { access } = await watch({ ...api, contains: refuse, request: refuse })
    expect(access.withheld()).toEqual([])
    expect(await access.request()).toBeNull()
    expect(faults).toHaveLength(2)
  })
})
