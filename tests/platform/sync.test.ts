import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newPerson, PEOPLE, SETTINGS, type Settings } from '../../src/platform/settings.ts'
import { sealed } from '../../src/platform/storage.ts'
import { createSync, type SyncArea } from '../../src/platform/sync.ts'
import { memoryStorage } from '../session/fakes.ts'

const DEFAULTS = SETTINGS.defaults()
const record = (settings: Partial<Settings>) => sealed(SETTINGS, { ...DEFAULTS, ...settings })

function account(content: Record<string, unknown> = {}): SyncArea & { content: Record<string, unknown> } {
  const area = memoryStorage(content)
  return {
    ...area,
    async remove(keys) {
      for (const key of keys) delete content[key]
    },
  }
}

/** A computer with an account; a change goes the way that the browser takes it. */
function computer(there: ReturnType<typeof account>, forbidden = false) {
  const local = memoryStorage({ people: sealed(PEOPLE, [newPerson('a', 'Dana', ['dana@example.test'])]) })
  const sync = createSync(local, there, async () => forbidden)
  return {
    local,
    sync,
    settings: () => (local.content.settings as { value: Settings } | undefined)?.value,
    async change(settings: Partial<Settings>) {
      const before = local.content.settings
      local.content.settings = record(settings)
      await sync.onLocal(before, local.content.settings)
    },
  }
}

describe('settings that follow the person', () => {
  it('stay here unless the person turns it on', async () => {
    const there = account()
    const here = computer(there)
    await here.change({ sign: false })
    expect(there.content).toEqual({})
  })

  it('are put into the account then, and nothing else is', async () => {
    const there = account()
    const here = computer(there)
    await here.change({ sync: true, sign: false, quietUntil: 5 })
    const { sync: _s, quietUntil: _q, ...shared } = { ...DEFAULTS, sign: false }
    expect(there.content).toEqual({ settings: { version: SETTINGS.version, value: shared } })
    await here.change({ sync: true, underlines: 'never' })
    expect(there.content.settings).toMatchObject({ value: { underlines: 'never', sign: DEFAULTS.sign } })
  })

  it('that the account has already are taken over', async () => {
    const there = account({ settings: record({ underlines: 'always' }) })
    const here = computer(there)
    await here.change({ sync: true, quietUntil: 7 })
    expect(here.settings()).toEqual({ ...DEFAULTS, underlines: 'always', sync: true, quietUntil: 7 })
  })

  it('come from another computer only while it is on', async () => {
    const there = account()
    const on = computer(there)
    const off = computer(there)
    await on.change({ sync: true })
    await off.change({})
    there.content.settings = record({ rulesOff: ['assumed-motive'] })
    await Promise.all([on.sync.onAccount(), off.sync.onAccount()])
    expect(on.settings()?.rulesOff).toEqual(['assumed-motive'])
    expect(off.settings()?.rulesOff).toEqual([])
  })

  it('leave the account when it is turned off', async () => {
    const there = account()
    const here = computer(there)
    await here.change({ sync: true })
    await here.change({ sync: false })
    expect(there.content).toEqual({})
    expect(here.settings()).toEqual(DEFAULTS)
  })

  it('stay here where the organisation says so', async () => {
    const there = account()
    const here = computer(there, true)
    await here.change({ sync: true })
    expect(there.content).toEqual({})
  })

  it('of a newer version are left alone, and broken ones are replaced', async () => {
    const newer = { version: SETTINGS.version + 1, value: {} }
    const there = account({ settings: newer })
    const here = computer(there)
    await here.change({ sync: true, sign: false })
    expect(there.content.settings).toEqual(newer)
    expect(here.settings()?.sign).toBe(false)
    there.content.settings = 'x'
    await here.change({ sync: true, sign: false })
    expect(there.content.settings).toMatchObject({ value: { sign: false } })
  })

  it('never hold a name, an address or a count, whatever is changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ sync: fc.boolean(), sign: fc.boolean(), quietUntil: fc.option(fc.nat()) }), {
          minLength: 1,
          maxLength: 8,
        }),
        async (changes) => {
          const there = account()
          const here = computer(there)
          for (const change of changes) await here.change(change)
          expect(Object.keys(there.content)).toEqual(changes.at(-1)?.sync ? ['settings'] : [])
          const value = (there.content.settings as { value: object } | undefined)?.value ?? {}
          const allowed = ['sites', 'underlines', 'sign', 'rulesOff']
          expect(Object.keys(value).filter((key) => !allowed.includes(key))).toEqual([])
        },
      ),
    )
  })
})
