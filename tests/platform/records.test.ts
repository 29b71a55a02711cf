import { expect, it } from 'vitest'
import { openStore } from '../../src/platform/store.ts'
import { memoryStorage } from '../session/fakes.ts'

const now = () => 0

it('a change between the first look and the last is not lost', async () => {
  const storage = memoryStorage()
  const { get } = storage
  storage.get = async (keys) => {
    const read = await get(keys)
    if (keys.includes('settings')) {
      storage.get = get
      await storage.set({ settings: { version: 1, value: { underlines: 'never' } } })
    }
    return read
  }
  expect((await openStore(storage, now)).current.settings.underlines).toBe('never')
})

it('a change of the policy during the opening is not lost', async () => {
  let tell = (): void => undefined
  let value = {}
  const store = await openStore(memoryStorage(), now, {
    onChanged: (listener) => {
      tell = listener
    },
    async read() {
      const read = value
      if (!('signOff' in value)) {
        value = { signOff: true }
        tell()
      }
      return read
    },
  })
  expect(store.policy.signOff).toBe(true)
})

it('two contexts that take turns lose no change', async () => {
  let last: Promise<unknown> = Promise.resolve()
  const storage = memoryStorage()
  const shared = {
    ...storage,
    alone<T>(act: () => Promise<T>): Promise<T> {
      const done = last.then(act)
      last = done.catch(() => undefined)
      return done
    },
  }
  const [here, there] = [await openStore(shared, now), await openStore(shared, now)]
  const count = (name: string) => (usage: typeof here.current.usage) => ({
    ...usage,
    moveCounts: { ...usage.moveCounts, [name]: 1 },
  })
  await Promise.all([here.update('usage', count('a')), there.update('usage', count('b'))])
  expect(here.current.usage.moveCounts).toEqual({ a: 1, b: 1 })
})
