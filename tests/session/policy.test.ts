import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/platform/store.ts'
import { PAUSE } from '../../src/session/reader.ts'
import { Session } from '../../src/session/session.ts'
import { FakeSource, makeWorld, settle } from './fakes.ts'

const noop = () => undefined

describe('a site that the organisation switched off', () => {
  it('is not read, also when the person asks, and is read again once the policy is gone', async () => {
    const world = await makeWorld()
    let policy: unknown = { sitesOff: ['gmail'] }
    let tell = noop
    const store = await openStore(world.storage, () => world.clock.time, {
      read: async () => policy,
      onChanged: (listener) => {
        tell = listener as typeof noop
      },
    })
    const source = new FakeSource()
    const session = new Session(
      source,
      { ...world.platform, store },
      { changed: noop, focused: noop, gone: noop, invalidated: noop },
    )
    session.setPanelOpen(true)
    session.ask()
    source.type('Hi Dana, I agree.')
    await world.clock.pass(PAUSE)
    expect(source.reads).toBe(0)
    expect(world.host.requests).toEqual([])
    expect(session.state().resting).toBe('organisation')

    policy = {}
    tell()
    await settle()
    await world.clock.pass(PAUSE)
    expect(session.state().phase).toBe('ready')
  })
})
