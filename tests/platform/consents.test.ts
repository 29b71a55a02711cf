import { describe, expect, it } from 'vitest'
import {
  allWithdrawn,
  CONSENTS,
  type Consent,
  type Consents,
  holds,
  refusal,
  type Sighting,
  withConsent,
  withdrawn,
  withSeen,
} from '../../src/platform/consents.ts'
import type { Change } from '../../src/platform/protocol.ts'
import { openRecords } from '../../src/platform/records.ts'
import { loadRecord } from '../../src/platform/storage.ts'
import { isWriteRequest } from '../../src/platform/validate.ts'
import { createWriter } from '../../src/platform/writer.ts'
import { memoryStorage } from '../session/fakes.ts'

const NOTHING = CONSENTS.defaults()
const BY_NAME: Consents = { documents: [], byName: true }
const consent = (documentId: string, more: Partial<Consent> = {}): Consent => ({
  documentId,
  personId: 'dana',
  shared: true,
  reason: 'said',
  title: '1:1 Dana and Alex',
  seen: '2026-11-20',
  ...more,
})

const DAY = '2026-11-22'
const NOW = Date.UTC(2026, 10, 22)
const sighting = (documentId: string, more: Partial<Sighting> = {}): Sighting => ({
  documentId,
  title: '1:1 Dana and Alex',
  named: null,
  ...more,
})
const BY_TITLE = { named: { personId: 'dana', reason: 'title' } } as const

describe('what is allowed in documents', () => {
  it('keeps the newest first, and one of each document', () => {
    const all = withConsent(
      withConsent(withConsent(NOTHING, consent('a')), consent('b')),
      consent('a', { shared: false }),
    )
    expect(all.documents.map(({ documentId, shared }) => [documentId, shared])).toEqual([
      ['a', false],
      ['b', true],
    ])
  })

  it('taken back leaves the id alone: neither whose notes nor the title', () => {
    const all = withConsent(withConsent(NOTHING, consent('a')), consent('b'))
    expect(withdrawn(all, 'a').documents).toEqual([consent('b'), refusal('a')])
    expect(JSON.stringify(refusal('a'))).not.toContain('dana')
  })

  it('taken back at once is none, and no name opens another', () => {
    const all = withConsent(withConsent(NOTHING, consent('a')), consent('b', { reason: 'title' }), true)
    const none = allWithdrawn(all)
    expect(none.byName).toBe(false)
    expect(none.documents.some((one) => holds(one, none))).toBe(false)
  })

  it('by a name holds only as long as names are allowed', () => {
    const named = consent('a', { reason: 'title' })
    expect(holds(named, { documents: [], byName: true })).toBe(true)
    expect(holds(named, NOTHING)).toBe(false)
    expect(holds(consent('a'), NOTHING)).toBe(true)
  })

  it('is not given again by a tab that was open when it was taken back', () => {
    const refused = withConsent(NOTHING, refusal('a'), true)
    for (const seen of [sighting('a'), sighting('a', BY_TITLE), sighting('a', { shared: false })])
      expect(withSeen(refused, seen, DAY)).toBe(refused)
    expect(withSeen(NOTHING, sighting('a'), DAY)).toBe(NOTHING)
    expect(withSeen(NOTHING, sighting('a', BY_TITLE), DAY)).toBe(NOTHING)
    const named = withSeen(BY_NAME, sighting('a', BY_TITLE), DAY)
    expect(named.documents).toEqual([consent('a', { reason: 'title', seen: DAY })])
    const forbidden = { ...named, byName: false }
    expect(withSeen(forbidden, sighting('a', { ...BY_TITLE, title: 'new' }), DAY)).toBe(forbidden)
  })

  it('seen again gets its title and day, and what was said of it stays as it is stored', () => {
    const said = consent('a', { personId: 'kai', shared: false })
    const all = { ...withConsent(BY_NAME, said), byName: true }
    for (const seen of [sighting('a', { title: 'New' }), sighting('a', { title: 'New', ...BY_TITLE })])
      expect(withSeen(all, seen, DAY).documents).toEqual([{ ...said, title: 'New', seen: DAY }])
  })

  it('by a name is for whom it names now, and who can read it stays', () => {
    const all = { ...withConsent(BY_NAME, consent('a', { reason: 'attendees', shared: false })) }
    const kai = { named: { personId: 'kai', reason: 'title' } } as const
    expect(withSeen(all, sighting('a', kai), DAY).documents).toEqual([
      consent('a', { personId: 'kai', reason: 'title', shared: false, seen: DAY }),
    ])
  })

  it('can be read by them or not, as was said last, and nothing else is changed by that', () => {
    const all = withConsent(NOTHING, consent('a', { personId: 'kai', seen: DAY }))
    expect(withSeen(all, sighting('a', { shared: false }), DAY).documents).toEqual([
      consent('a', { personId: 'kai', shared: false, seen: DAY }),
    ])
  })

  it('seen twice on a day is nothing new', () => {
    const title = 'x'.repeat(1000)
    const once = withSeen(BY_NAME, sighting('a', { ...BY_TITLE, title }), DAY)
    expect(withSeen(once, sighting('a', { ...BY_TITLE, title }), DAY)).toBe(once)
  })

  it('is read from older copies without titles, and a title is cut', () => {
    const stored = { documents: [{ documentId: 'a', personId: 'dana', shared: false }], byName: true }
    expect(CONSENTS.parse(stored, 1)?.documents).toEqual([
      consent('a', { shared: false, title: '', seen: '' }),
    ])
    expect(withConsent(NOTHING, consent('a', { title: 'x'.repeat(1000) })).documents[0]?.title).toHaveLength(
      200,
    )
    expect(CONSENTS.parse({ documents: [{ documentId: 1 }] }, 1)).toBeNull()
  })
})

describe('consents are written by the background, for all tabs', () => {
  const request = (id: string, change: Change) => ({ type: 'write' as const, id, change })

  it('one after the other: two tabs lose nothing of each other', async () => {
    const storage = memoryStorage()
    const write = createWriter(storage, () => NOW)
    const replies = await Promise.all([
      write(request('1', { what: 'consent', consent: consent('a'), names: false })),
      write(request('2', { what: 'consent', consent: consent('b'), names: true })),
      write(request('3', { what: 'consent-seen', seen: sighting('a') })),
    ])
    expect(replies).toEqual(['written', 'written', 'written'])
    const { value } = await loadRecord(storage, CONSENTS, 0)
    expect(value).toEqual({ documents: [consent('a', { seen: DAY }), consent('b')], byName: true })
  })

  it('and a tab that has not heard of a newer one changes nothing of it', async () => {
    const storage = memoryStorage()
    const write = createWriter(storage, () => NOW)
    await write(request('1', { what: 'consent', consent: consent('a'), names: true }))
    const newer = consent('a', { personId: 'kai', shared: false })
    await write(request('2', { what: 'consent', consent: newer, names: false }))
    await write(request('3', { what: 'consent-seen', seen: sighting('a', BY_TITLE) }))
    const { value } = await loadRecord(storage, CONSENTS, 0)
    expect(value.documents).toEqual([{ ...newer, seen: DAY }])
  })

  it('each once: asked for again, it does not undo what was said meanwhile, in the settings or elsewhere', async () => {
    const storage = memoryStorage()
    const allow = request('1', { what: 'consent', consent: consent('a'), names: true })
    expect(await createWriter(storage, () => NOW)(allow)).toBe('written')
    const settings = await openRecords(storage, { consents: CONSENTS }, () => NOW)
    await settings.update('consents', allWithdrawn)
    // The background was stopped before it could answer, and started anew.
    expect(await createWriter(storage, () => NOW)(allow)).toBe('written')
    const { value } = await loadRecord(storage, CONSENTS, 0)
    expect(value).toEqual({ documents: [refusal('a')], byName: false })
  })

  it('and what cannot be understood is refused', () => {
    expect(isWriteRequest(request('1', { what: 'consent', consent: consent('a'), names: true }))).toBe(true)
    for (const more of [{}, BY_TITLE, { shared: false }])
      expect(isWriteRequest(request('1', { what: 'consent-seen', seen: sighting('a', more) }))).toBe(true)
    for (const change of [
      { what: 'consent', consent: { documentId: 1 }, names: true },
      { what: 'consent', consent: consent('a') },
      { what: 'consent-seen' },
      { what: 'consent-seen', seen: { documentId: 'a', title: 'x' } },
      {
        what: 'consent-seen',
        seen: { documentId: 'a', title: 'x', named: { personId: 1, reason: 'title' } },
      },
      {
        what: 'consent-seen',
        seen: { documentId: 'a', title: 'x', named: { personId: 'b', reason: 'said' } },
      },
    ])
      expect(isWriteRequest({ type: 'write', id: '1', change })).toBe(false)
  })
})
