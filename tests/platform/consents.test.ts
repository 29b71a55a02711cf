import { describe, expect, it } from 'vitest'
import {
  allWithdrawn,
  CONSENTS,
  type Consent,
  holds,
  refusal,
  withConsent,
  withdrawn,
  withSeen,
} from '../../src/platform/consents.ts'
import type { Change } from '../../src/platform/protocol.ts'
import { loadRecord } from '../../src/platform/storage.ts'
import { isWriteRequest } from '../../src/platform/validate.ts'
import { createWriter } from '../../src/platform/writer.ts'
import { memoryStorage } from '../session/fakes.ts'

const NOTHING = CONSENTS.defaults()
const consent = (documentId: string, more: Partial<Consent> = {}): Consent => ({
  documentId,
  personId: 'dana',
  shared: true,
  reason: 'said',
  title: '1:1 Dana and Alex',
  seen: '2026-11-20',
  ...more,
})

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
    const seen = consent('a', { seen: '2026-11-22' })
    expect(withSeen(withConsent(NOTHING, consent('a')), seen).documents).toEqual([seen])
    const refused = withConsent(NOTHING, refusal('a'), true)
    expect(withSeen(refused, seen)).toBe(refused)
    expect(withSeen(NOTHING, seen)).toBe(NOTHING)
    const named = consent('a', { reason: 'title' })
    expect(withSeen(NOTHING, named)).toBe(NOTHING)
    expect(withSeen({ documents: [], byName: true }, named).documents).toEqual([named])
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
    const write = createWriter(storage, () => 0)
    const replies = await Promise.all([
      write(request('1', { what: 'consent', consent: consent('a'), names: false })),
      write(request('2', { what: 'consent', consent: consent('b'), names: true })),
      write(request('3', { what: 'consent-seen', consent: consent('a', { seen: '2026-11-22' }) })),
    ])
    expect(replies).toEqual(['written', 'written', 'written'])
    const { value } = await loadRecord(storage, CONSENTS, 0)
    expect(value).toEqual({ documents: [consent('a', { seen: '2026-11-22' }), consent('b')], byName: true })
  })

  it('and what cannot be understood is refused', () => {
    expect(isWriteRequest(request('1', { what: 'consent', consent: consent('a'), names: true }))).toBe(true)
    for (const change of [
      { what: 'consent', consent: { documentId: 1 }, names: true },
      { what: 'consent', consent: consent('a') },
      { what: 'consent-seen' },
    ])
      expect(isWriteRequest({ type: 'write', id: '1', change })).toBe(false)
  })
})
