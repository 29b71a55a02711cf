/** What sessions have to store, written by one for all tabs. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { applyImport } from '../../src/platform/exchange.ts'
import { FREE } from '../../src/platform/policy.ts'
import type { Change, WriteReply } from '../../src/platform/protocol.ts'
import { newPerson, PEOPLE, SETTINGS } from '../../src/platform/settings.ts'
import { peekRecord, sealed } from '../../src/platform/storage.ts'
import { openStore } from '../../src/platform/store.ts'
import { twice } from '../../src/platform/twice.ts'
import { USAGE } from '../../src/platform/usage.ts'
import { createWriter } from '../../src/platform/writer.ts'
import { memoryStorage } from '../session/fakes.ts'

const NOW = Date.UTC(2026, 10, 22)
const used = (move: string, wording = move): Change => ({
  what: 'used',
  wordingIds: [wording],
  moves: [move],
})
const undone = (move: string): Change => ({ what: 'undone', wordingIds: [move], moves: [move] })

class Stopped extends Error {}

/** A storage that is as slow as a browser's: others get their turn between any two steps. */
function slowStorage() {
  const area = memoryStorage()
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve))
  return {
    ...area,
    async get(keys: string[]) {
      await turn()
      return area.get(keys)
    },
    async set(items: Record<string, unknown>) {
      await turn()
      await area.set(items)
      await turn()
    },
  }
}

/**
 * A background over the storage, started anew whenever it was stopped. `stops`: at which of its steps at the storage
 * it stops: before the step, or after it and before anybody hears of it.
 */
function background(storage: ReturnType<typeof slowStorage>, stops: { at: number; after: boolean }[] = []) {
  let step = 0
  let number = 0
  const start = () => {
    const life = { isOver: false }
    const stepped =
      <In, Out>(act: (value: In) => Promise<Out>) =>
      async (value: In): Promise<Out> => {
        if (life.isOver) throw new Stopped()
        const stop = stops.find(({ at }) => at === step)
        step++
        if (!stop) return act(value)
        if (stop.after) await act(value)
        life.isOver = true
        worker = start()
        throw new Stopped()
      }
    const write = createWriter({ get: stepped(storage.get), set: stepped(storage.set) }, () => NOW)
    return { life, write }
  }
  let worker = start()

  /** As a tab asks: once more when the background is gone before it answered. */
  return (change: Change): Promise<WriteReply> => {
    const id = `${++number}`
    return twice(async () => {
      const { life, write } = worker
      const reply = await write({ type: 'write', id, change })
      if (life.isOver) throw new Stopped()
      return reply
    })
  }
}

const usageIn = async (storage: ReturnType<typeof slowStorage>) => (await peekRecord(storage, USAGE)).value

describe('counts', () => {
  it('of two tabs at once are all there', async () => {
    const storage = slowStorage()
    const write = background(storage)
    const moves = Array.from({ length: 20 }, (_, i) => `move-${i % 4}`)
    await Promise.all(moves.map((move, i) => write(used(move, `w${i}`))))
    const { moveCounts, recent } = await usageIn(storage)
    expect(moveCounts).toEqual({ 'move-0': 5, 'move-1': 5, 'move-2': 5, 'move-3': 5 })
    expect(recent).toHaveLength(20)
  })

  it('are all there, each once, wherever the background is stopped', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const moves = fc.constantFrom('a', 'b', 'c')
    await fc.assert(
      fc.asyncProperty(
        fc.array(moves, { minLength: 1, maxLength: 6 }),
        fc.record({ at: fc.nat(24), after: fc.boolean() }),
        async (uses, stop) => {
          const storage = slowStorage()
          const write = background(storage, [stop])
          await Promise.all(uses.map((move) => write(used(move))))
          const counts = Object.fromEntries(
            [...new Set(uses)].map((move) => [move, uses.filter((one) => one === move).length]),
          )
          expect((await usageIn(storage)).moveCounts).toEqual(counts)
        },
      ),
      { numRuns: 80 },
    )
    vi.restoreAllMocks()
  })

  it('of what was taken back go, once', async () => {
    const storage = slowStorage()
    const write = createWriter(storage, () => NOW)
    await write({ type: 'write', id: '1', change: used('a') })
    await write({ type: 'write', id: '2', change: used('a') })
    for (let again = 0; again < 2; again++) await write({ type: 'write', id: '3', change: undone('a') })
    expect(await usageIn(storage)).toEqual({ moveCounts: { a: 1 }, recent: [], weeks: null })
  })

  it('are known by few ids, however many there were', async () => {
    const storage = slowStorage()
    const write = createWriter(storage, () => NOW)
    for (let n = 0; n < 60; n++) await write({ type: 'write', id: `${n}`, change: used('a', `w${n}`) })
    expect((storage.content.usage as { marks: string[] }).marks).toHaveLength(20)
  })

  it('that cannot be understood are put aside before anything is written', async () => {
    const storage = slowStorage()
    storage.content.usage = 'broken'
    await createWriter(storage, () => NOW)({ type: 'write', id: '1', change: used('a') })
    expect((await usageIn(storage)).moveCounts).toEqual({ a: 1 })
    expect(Object.entries(storage.content).filter(([key]) => key.startsWith('usage.aside'))).toEqual([
      [expect.any(String), 'broken'],
    ])
  })
})

describe('a change asked for once more', () => {
  it.each<[string, (storage: ReturnType<typeof slowStorage>) => Promise<unknown>]>([
    [
      'the settings page has written',
      async (storage) => (await openStore(storage, () => NOW)).update('usage', () => USAGE.defaults()),
    ],
    ['a copy was taken in', (storage) => applyImport(storage, { usage: USAGE.defaults() }, FREE, NOW)],
  ])('is not made again, though %s meanwhile', async (_, meanwhile) => {
    const storage = slowStorage()
    const write = createWriter(storage, () => NOW)
    await write({ type: 'write', id: '1', change: used('a') })
    await meanwhile(storage)
    expect(await write({ type: 'write', id: '1', change: used('a') })).toBe('written')
    expect(await usageIn(storage)).toEqual(USAGE.defaults())
    await write({ type: 'write', id: '2', change: used('a') })
    expect((await usageIn(storage)).moveCounts).toEqual({ a: 1 })
  })
})

describe('a kind of remark', () => {
  const ruleOff = (personId: string | null): Change => ({
    what: 'rule-off',
    rule: 'closed-agreement',
    personId,
  })

  it('is switched off for one person, or for all, and nothing else is changed', async () => {
    const storage = slowStorage()
    const people = [newPerson('dana', 'Dana', ['dana@example.test']), newPerson('kai', 'Kai', [])]
    await storage.set({ people: sealed(PEOPLE, people) })
    const write = background(storage)
    expect(await Promise.all([write(ruleOff('dana')), write(ruleOff(null)), write(ruleOff('dana'))])).toEqual(
      ['written', 'written', 'written'],
    )
    expect((await peekRecord(storage, PEOPLE)).value).toEqual([
      { ...people[0], rulesOff: ['closed-agreement'] },
      people[1],
    ])
    expect((await peekRecord(storage, SETTINGS)).value).toEqual({
      ...SETTINGS.defaults(),
      rulesOff: ['closed-agreement'],
    })
  })

  it('switched on again meanwhile stays on when the same is asked for once more', async () => {
    const storage = slowStorage()
    const write = createWriter(storage, () => NOW)
    await write({ type: 'write', id: '1', change: ruleOff(null) })
    const options = await openStore(storage, () => NOW)
    await options.update('settings', (settings) => ({ ...settings, rulesOff: [] }))
    expect(await write({ type: 'write', id: '1', change: ruleOff(null) })).toBe('written')
    expect((await peekRecord(storage, SETTINGS)).value.rulesOff).toEqual([])
  })

  it.each([
    [new DOMException('exceeded', 'QuotaExceededError'), 'full'],
    [new Error('the disk is gone'), 'failed'],
  ] as const)('that cannot be stored is told (%s), and what comes after it is stored', async (error, why) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const storage = slowStorage()
    const { set } = storage
    const write = background(storage)
    storage.set = () => Promise.reject(error)
    const area = { get: storage.get, set: (items: Record<string, unknown>) => storage.set(items) }
    const direct = createWriter(area, () => NOW)
    expect(await direct({ type: 'write', id: '1', change: ruleOff(null) })).toBe(why)
    expect(warn).toHaveBeenCalled()
    storage.set = set
    expect(await direct({ type: 'write', id: '2', change: ruleOff(null) })).toBe('written')
    expect(await write(used('a'))).toBe('written')
    warn.mockRestore()
  })
})
