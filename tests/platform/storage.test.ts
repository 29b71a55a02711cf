import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  newPerson,
  PEOPLE,
  RECENT_LIMIT,
  recentIds,
  rememberUse,
  SETTINGS,
  USAGE,
} from '../../src/platform/settings.ts'
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
      usage: { dismissCounts: {}, moveCounts: {}, recent: [] },
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
        for (const type of [SETTINGS, PEOPLE, USAGE]) {
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

describe('used wordings', () => {
  it('are kept without doubles, the last ones only', () => {
    let usage = USAGE.defaults()
    for (let i = 0; i < RECENT_LIMIT + 5; i++) usage = rememberUse(usage, [`w${i}`], ['what-led'], NOW)
    usage = rememberUse(usage, ['w10'], [], NOW)
    expect(usage.recent).toHaveLength(RECENT_LIMIT)
    expect(usage.recent.at(-1)).toEqual({ id: 'w10', date: '2026-11-22' })
    expect(usage.recent.filter(({ id }) => id === 'w10')).toHaveLength(1)
    expect(usage.moveCounts).toEqual({ 'what-led': RECENT_LIMIT + 5 })
  })

  it('of more than four weeks ago may come again', () => {
    const usage = rememberUse(USAGE.defaults(), ['old'], [], NOW - 29 * 24 * 3600 * 1000)
    expect(recentIds(rememberUse(usage, ['new'], [], NOW), NOW)).toEqual(['new'])
  })
})
