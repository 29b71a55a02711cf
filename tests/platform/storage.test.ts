import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RECORD_TYPES } from '../../src/platform/exchange.ts'
import { newPerson, SETTINGS } from '../../src/platform/settings.ts'
import { isFull, listAsides } from '../../src/platform/storage.ts'
import { openStore } from '../../src/platform/store.ts'
import { memoryStorage, settle } from '../session/fakes.ts'

const NOW = Date.UTC(2026, 10, 22)
const open = (content: Record<string, unknown> = {}) => openStore(memoryStorage(content), () => NOW)

describe('what is stored', () => {
  it('starts with defaults and writes nothing by itself', async () => {
    const storage = memoryStorage()
    const store = await openStore(storage, () => NOW)
    expect(store.current).toEqual({
      settings: SETTINGS.defaults(),
      people: [],
      usage: { moveCounts: {}, recent: [], weeks: null },
    })
    expect(storage.content).toEqual({})
  })

  it('fills in what an older version did not know', async () => {
    const store = await open({ settings: { version: 1, value: { underlines: 'always' } } })
    expect(store.current.settings).toEqual({ ...SETTINGS.defaults(), underlines: 'always' })
    expect(store.asides).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['corrupt', 'x', 'corrupt'],
    ['without a version', { underlines: 'always' }, 'corrupt'],
    ['of another shape', { version: 1, value: [1] }, 'corrupt'],
    ['from a newer version', { version: 2, value: { glow: true } }, 'newer-version'],
  ])('is kept aside and told when it is %s', async (_, settings, reason) => {
    const storage = memoryStorage({ settings })
    const store = await openStore(storage, () => NOW)
    const keptAs = 'settings.aside.2026-11-22T00:00:00.000Z'
    expect(store.asides).toEqual([{ key: 'settings', keptAs, reason }])
    expect(storage.content[keptAs]).toEqual(settings)
    expect(store.current.settings).toEqual(SETTINGS.defaults())
  })

  it('keeps all people aside when one of them cannot be read', async () => {
    const storage = memoryStorage({ people: { version: 1, value: [newPerson('a', 'A', []), { id: 1 }] } })
    const store = await openStore(storage, () => NOW)
    expect(store.current.people).toEqual([])
    expect(Object.keys(storage.content)).toHaveLength(2)
  })

  it('is understood or refused whatever it is, and what is understood stays the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const type of RECORD_TYPES) {
          const parsed = type.parse(value, 1)
          if (parsed !== null) expect(type.parse(structuredClone(parsed), 1)).toEqual(parsed)
        }
      }),
    )
  })

  it('takes changes one after the other', async () => {
    const store = await open()
    const mark = (id: string) => store.update('people', (people) => [...people, newPerson(id, id, [])])
    await Promise.all([mark('a'), mark('b'), mark('c')])
    expect(store.current.people.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('tells of changes from here and from elsewhere', async () => {
    const storage = memoryStorage()
    const [here, there] = [await openStore(storage, () => NOW), await openStore(storage, () => NOW)]
    const heard: string[] = []
    const end = new AbortController()
    here.onChange(({ settings }) => heard.push(settings.underlines), end.signal)
    await there.update('settings', (settings) => ({ ...settings, underlines: 'never' }))
    await settle()
    expect(heard).toEqual(['never'])
    expect(here.current.settings.underlines).toBe('never')
    end.abort()
    await there.update('settings', (settings) => ({ ...settings, underlines: 'always' }))
    expect(heard).toEqual(['never'])
  })

  it('a write that fails is told to its caller and stops no other', async () => {
    const storage = memoryStorage()
    const store = await openStore(storage, () => NOW)
    const { set } = storage
    storage.set = () => Promise.reject(new Error('full'))
    await expect(store.update('settings', (one) => one)).rejects.toThrow('full')
    storage.set = set
    await store.update('settings', (one) => ({ ...one, sign: true }))
    expect(store.current.settings.sign).toBe(true)
  })
})

describe('people', () => {
  it('have addresses without blanks, in lower case', () => {
    expect(newPerson('d', ' Dana Lee ', [' Dana@Example.test ', ''])).toMatchObject({
      name: 'Dana Lee',
      addresses: ['dana@example.test'],
    })
  })
})

describe('when there is no room', () => {
  const CORRUPT = { version: 1, value: 'x' }
  const full = () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'))

  it('what cannot be understood stays where it is, is told, and is not written over', async () => {
    const storage = memoryStorage({ people: CORRUPT })
    storage.set = full
    const store = await openStore(storage, () => NOW)
    expect(store.current.people).toEqual([])
    expect(store.asides).toEqual([{ key: 'people', keptAs: 'people', reason: 'corrupt' }])
    await expect(store.update('people', () => [newPerson('a', 'A', [])])).rejects.toThrow('quota')
    expect(storage.content).toEqual({ people: CORRUPT })
  })

  it('a failed change leaves what was there, here and in the storage', async () => {
    const storage = memoryStorage()
    const store = await openStore(storage, () => NOW)
    await store.update('people', () => [newPerson('a', 'A', [])])
    const before = structuredClone(storage.content)
    storage.set = full
    await expect(store.update('people', () => [])).rejects.toThrow('quota')
    expect(store.current.people).toHaveLength(1)
    expect(storage.content).toEqual(before)
  })

  it.each([
    [new Error('Resource::kQuotaBytes quota exceeded'), true],
    [new DOMException('exceeded', 'QuotaExceededError'), true],
    [new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.'), true],
    [new Error('Extension context invalidated.'), false],
    ['quota', false],
  ])('is told from other faults: %s', (error, expected) => {
    expect(isFull(error)).toBe(expected)
  })
})

describe('what was put aside', () => {
  const list = (content: Record<string, unknown>) =>
    listAsides(
      { ...memoryStorage(content), all: async () => content, remove: async () => undefined },
      RECORD_TYPES,
    )

  it('is listed with what it was and why, the oldest first', async () => {
    const newer = { version: 9, value: {} }
    const broken = { version: 1, value: 'x' }
    const found = await list({
      'settings.aside.2026-11-22T00:00:00.000Z': newer,
      'people.aside.2026-11-20T00:00:00.000Z': broken,
      people: { version: 1, value: [] },
    })
    expect(found).toEqual([
      {
        key: 'people',
        keptAs: 'people.aside.2026-11-20T00:00:00.000Z',
        reason: 'corrupt',
        date: '2026-11-20',
        content: broken,
      },
      {
        key: 'settings',
        keptAs: 'settings.aside.2026-11-22T00:00:00.000Z',
        reason: 'newer-version',
        date: '2026-11-22',
        content: newer,
      },
    ])
  })

  it('is also what stands unread in its old place', async () => {
    expect(await list({ usage: 7, settings: { version: 1, value: {} } })).toEqual([
      { key: 'usage', keptAs: 'usage', reason: 'corrupt', date: '', content: 7 },
    ])
  })
})
