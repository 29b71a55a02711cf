import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONSENTS, type Consent } from '../../src/platform/consents.ts'
import {
  afterImport,
  applyImport,
  changesOf,
  type Everything,
  exportText,
  type Imported,
  readEverything,
  readExport,
  readUnderstood,
  undoImport,
  writeEverything,
} from '../../src/platform/exchange.ts'
import { FREE } from '../../src/platform/policy.ts'
import { newPerson, SETTINGS } from '../../src/platform/settings.ts'
import { USAGE } from '../../src/platform/usage.ts'
import { memoryStorage } from '../session/fakes.ts'

const NOW = Date.UTC(2026, 10, 22)
const DANA = newPerson('d', 'Dana', ['dana@example.test'])
const TIM = newPerson('t', 'Tim', ['tim@example.test'])
const PAIR = { id: 'p', date: '2026-11-22', before: 'I agree.', after: 'What led to it?' }
const DOCUMENT: Consent = {
  documentId: 'doc',
  personId: 'd',
  shared: false,
  reason: 'title',
  title: '1:1 Dana and Alex',
  seen: '2026-11-20',
}
const EMPTY: Everything = {
  settings: SETTINGS.defaults(),
  people: [],
  usage: USAGE.defaults(),
  pairs: [],
  consents: CONSENTS.defaults(),
}
const FULL: Everything = {
  settings: { ...SETTINGS.defaults(), underlines: 'never', rulesOff: ['assumed-motive'] },
  people: [DANA, TIM],
  usage: { moveCounts: { 'what-led': 2 }, recent: [{ id: 'w', date: '2026-11-22' }], weeks: {} },
  pairs: [PAIR],
  consents: { documents: [DOCUMENT], byName: true },
}
const importOf = (text: string): Imported => {
  const read = readExport(text)
  if (!read.ok) throw new Error(read.problem)
  return read.imported
}

describe('a saved copy', () => {
  it('gives everything back on another computer', async () => {
    const storage = memoryStorage()
    await applyImport(storage, importOf(exportText(FULL, NOW)), FREE, NOW)
    expect(await readEverything(storage)).toEqual(FULL)
  })

  it('does not carry over whether to sync, or a quiet afternoon', () => {
    const own = { ...FULL, settings: { ...FULL.settings, sync: true, quietUntil: NOW } }
    const text = exportText(own, NOW)
    expect(text).not.toMatch(/sync|quiet/)
    expect(afterImport(own, importOf(text), FREE).settings).toEqual(own.settings)
  })

  it('changes nothing where everything is there already', () => {
    expect(afterImport(FULL, importOf(exportText(FULL, NOW)), FREE)).toEqual(FULL)
  })

  it('adds people and pairs and takes none away; a person who is there is changed', () => {
    const here: Everything = { ...EMPTY, people: [{ ...DANA, id: 'other', tone: 'warm' }], pairs: [] }
    const next = afterImport(here, { people: [DANA, TIM] }, FREE)
    expect(next.people).toEqual([{ ...DANA, id: 'other' }, TIM])
    expect(afterImport(FULL, { people: [], pairs: [] }, FREE)).toEqual(FULL)
  })

  it('says first what it would change', () => {
    const here: Everything = { ...EMPTY, people: [{ ...DANA, tone: 'warm' }] }
    const changes = changesOf(here, importOf(exportText(FULL, NOW)), FREE)
    expect(changes).toMatchObject({
      settings: { names: ['underlines', 'rulesOff'] },
      peopleAdded: ['Tim'],
      peopleChanged: ['Dana'],
      pairsAdded: 1,
      usage: true,
      documents: 1,
      byName: true,
    })
  })
})

describe('a copy with documents', () => {
  it('means the person who is here under another id', () => {
    const here: Everything = { ...EMPTY, people: [{ ...DANA, id: 'other' }] }
    const next = afterImport(here, importOf(exportText(FULL, NOW)), FREE)
    expect(next.consents.documents).toEqual([{ ...DOCUMENT, personId: 'other' }])
  })
})

describe('where the organisation forbids to keep pairs', () => {
  it('a copy brings none in, and that is said', () => {
    const limits = { pairsOff: true }
    expect(afterImport(EMPTY, { pairs: [PAIR] }, limits).pairs).toEqual([])
    expect(afterImport(FULL, { pairs: [] }, limits).pairs).toEqual([PAIR])
    expect(changesOf(EMPTY, { pairs: [PAIR] }, limits)).toMatchObject({ pairsAdded: 0, pairsLeftOut: 1 })
  })
})

it('what cannot be read is not saved as if it were empty', async () => {
  const storage = memoryStorage({ people: 'x', pairs: { version: 1, value: [PAIR] } })
  const file = JSON.parse(exportText(await readUnderstood(storage), NOW))
  expect(file.people).toBeUndefined()
  expect(file.pairs.value).toEqual([PAIR])
})

describe('a file that is taken in', () => {
  const file = (more: object) => JSON.stringify({ format: 'coach-up', version: 1, ...more })

  it.each([
    ['', 'not-ours'],
    ['{"a":1}', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"format":"coach-up"}', 'not-ours'],
    [file({ version: 2 }), 'newer-version'],
    [file({ settings: { version: 7, value: {} } }), 'newer-version'],
    [file({ people: { version: 1, value: [{ id: 1 }] } }), 'broken'],
    [file({ pairs: [] }), 'broken'],
    [file({}), 'empty'],
  ])('is refused whole, with a reason: %s', (text, problem) => {
    expect(readExport(text)).toEqual({ ok: false, problem })
  })

  it('may begin with a byte order mark', () => {
    expect(readExport(`\uFEFF${exportText(FULL, NOW)}`).ok).toBe(true)
  })

  it('gives only what the store would take, or a reason, whatever it holds', () => {
    const part = fc.oneof(
      fc.jsonValue(),
      fc.record({ version: fc.constantFrom(1, 2, 'x'), value: fc.jsonValue() }),
    )
    const parts = { settings: part, people: part, usage: part, pairs: part, consents: part }
    fc.assert(
      fc.property(fc.record(parts, { requiredKeys: [] }), (content) => {
        const read = readExport(file(content))
        if (!read.ok) return
        const next = afterImport(EMPTY, read.imported, FREE)
        expect(importOf(exportText(next, NOW)).people).toEqual(next.people)
      }),
    )
  })
})

describe('taking in', () => {
  it('can be taken back', async () => {
    const storage = memoryStorage()
    await writeEverything(storage, { ...EMPTY, people: [TIM] })
    const before = structuredClone(storage.content)
    const was = await applyImport(storage, importOf(exportText(FULL, NOW)), FREE, NOW)
    expect(storage.content).not.toEqual(before)
    await undoImport(storage, was, NOW)
    expect(storage.content).toEqual(before)
  })

  it('can be taken back without what was changed after it', async () => {
    const storage = memoryStorage()
    await writeEverything(storage, { ...EMPTY, people: [{ ...DANA, tone: 'warm' }] })
    const step = await applyImport(storage, importOf(exportText(FULL, NOW)), FREE, NOW)
    const later = newPerson('l', 'Lee', ['lee@example.test'])
    await writeEverything(storage, {
      ...step.after,
      settings: { ...step.after.settings, sign: !step.after.settings.sign },
      people: [...step.after.people, later],
      usage: { ...step.after.usage, moveCounts: { 'what-led': 3 } },
      pairs: [...step.after.pairs, { ...PAIR, id: 'q', before: 'Fine.' }],
    })
    await undoImport(storage, step, NOW)
    expect(await readEverything(storage)).toEqual({
      ...EMPTY,
      settings: { ...EMPTY.settings, sign: !EMPTY.settings.sign },
      people: [{ ...DANA, tone: 'warm' }, later],
      usage: { moveCounts: { 'what-led': 1 }, recent: [], weeks: null },
      pairs: [{ ...PAIR, id: 'q', before: 'Fine.' }],
    })
  })

  it('changes nothing when there is no room for all of it', async () => {
    const storage = memoryStorage()
    await writeEverything(storage, { ...EMPTY, people: [TIM] })
    const before = structuredClone(storage.content)
    storage.set = () => Promise.reject(new Error('quota exceeded'))
    await expect(applyImport(storage, importOf(exportText(FULL, NOW)), FREE, NOW)).rejects.toThrow('quota')
    expect(storage.content).toEqual(before)
  })

  it('puts aside what could not be understood before', async () => {
    const storage = memoryStorage({ people: 'x' })
    await applyImport(storage, { people: [TIM] }, FREE, NOW)
    expect(storage.content['people.aside.2026-11-22T00:00:00.000Z']).toBe('x')
    expect((await readEverything(storage)).people).toEqual([TIM])
  })
})
