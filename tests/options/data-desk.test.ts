import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openDataDesk } from '../../src/options/data-desk.ts'
import { PAIRS } from '../../src/platform/pairs.ts'
import { newPerson, PEOPLE, SETTINGS } from '../../src/platform/settings.ts'
import { USAGE } from '../../src/platform/usage.ts'
import { memoryStorage } from '../session/fakes.ts'

const record = (type: { key: string; version: number }, value: unknown) => ({
  [type.key]: { version: type.version, value },
})
const FULL = {
  ...record(SETTINGS, {
    ...SETTINGS.defaults(),
    underlines: 'never',
    rulesOff: ['assumed-motive'],
    sync: true,
  }),
  ...record(PEOPLE, [newPerson('d', 'Dana', ['dana@example.test'])]),
  ...record(USAGE, { ...USAGE.defaults(), weeks: {} }),
  ...record(PAIRS, [{ id: 'p', date: '2026-11-20', before: 'a', after: 'b' }]),
}

let content: Record<string, unknown>
let storage: ReturnType<typeof memoryStorage>
const desk = () =>
  openDataDesk(
    {
      ...storage,
      all: async () => content,
      remove: async (keys) => {
        for (const key of keys) delete content[key]
      },
    },
    () => 0,
    () => ({ pairsOff: false }),
  )

beforeEach(() => {
  content = structuredClone(FULL)
  storage = memoryStorage(content)
})

describe('putting the settings back to the start', () => {
  it('leaves people, counts and kept pairs as they are', async () => {
    expect(await desk().resetSettings()).toBe('done')
    expect(content).toEqual({ ...FULL, ...record(SETTINGS, SETTINGS.defaults()) })
  })

  it.each([
    ['full', new DOMException('no room', 'QuotaExceededError')],
    ['failed', new Error('I/O')],
  ])('changes nothing when it cannot be stored: %s', async (came, error) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    storage.set = () => Promise.reject(error)
    expect(await desk().resetSettings()).toBe(came)
    expect(content).toEqual(FULL)
    warn.mockRestore()
  })
})

describe('deleting everything', () => {
  it('takes also what was put aside, and what nobody knows any more', async () => {
    Object.assign(content, { 'people.aside.2026-11-01': 'broken', filler: 1 })
    expect(await desk().deleteAll()).toBe('done')
    expect(content).toEqual({})
  })
})
