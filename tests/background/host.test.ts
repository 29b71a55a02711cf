import { describe, expect, it, vi } from 'vitest'
import { createHost } from '../../src/background/host.ts'
import type { PrepareInput, Sheet } from '../../src/engine/types.ts'
import type { CoachRequest } from '../../src/platform/protocol.ts'
import { fakeReport } from '../session/fakes.ts'

const request = (revision: number, draftId = 'd'): CoachRequest => ({
  type: 'coach',
  draftId,
  revision,
  input: { channel: 'email', draft: `revision ${revision}` },
})
const ready = async () => undefined
const fakeSheet = ({ notes }: PrepareInput): Sheet => ({
  silent: null,
  aloud: [notes],
  questions: [],
  worries: [],
  decisions: [],
  yours: [],
})

describe('the engine host', () => {
  it('gives text to the engine and its report back', async () => {
    const host = createHost(fakeReport, fakeSheet, ready)
    const reply = await host.handle(request(1), 'tab')
    expect(reply).toEqual({ ok: true, draftId: 'd', revision: 1, report: fakeReport(request(1).input) })
  })

  it('reads only the newest of the revisions that come together', async () => {
    const coach = vi.fn(fakeReport)
    const host = createHost(coach, fakeSheet, ready)
    const replies = await Promise.all([3, 1, 4, 2].map((revision) => host.handle(request(revision), 'tab')))
    expect(replies.map((reply) => reply.ok || reply.reason)).toEqual([
      'superseded',
      'superseded',
      true,
      'superseded',
    ])
    expect(coach).toHaveBeenCalledTimes(1)
  })

  it('keeps apart other drafts and other tabs', async () => {
    const host = createHost(fakeReport, fakeSheet, ready)
    const replies = await Promise.all([
      host.handle(request(5), 'tab 1'),
      host.handle(request(1), 'tab 2'),
      host.handle(request(1, 'other'), 'tab 1'),
    ])
    expect(replies.every((reply) => reply.ok)).toBe(true)
  })

  it('remembers nothing: a lower revision later is a new start', async () => {
    const host = createHost(fakeReport, fakeSheet, ready)
    await host.handle(request(9), 'tab')
    expect((await host.handle(request(1), 'tab')).ok).toBe(true)
  })

  it('tells of a fault without a word of the draft', async () => {
    const host = createHost(
      ({ draft }) => {
        throw new RangeError(`cannot read: ${draft}`)
      },
      fakeSheet,
      ready,
    )
    const reply = await host.handle(request(1), 'tab')
    expect(reply).toEqual({ ok: false, draftId: 'd', revision: 1, reason: 'failed', message: 'RangeError' })
  })

  it('tells when the model cannot be loaded', async () => {
    const host = createHost(fakeReport, fakeSheet, () => Promise.reject(new Error('status 404')))
    expect(await host.handle(request(1), 'tab')).toMatchObject({ ok: false, reason: 'failed' })
  })

  it('makes the sheet for a 1:1, or tells of a fault without a word of the notes', async () => {
    const asked = { type: 'prepare' as const, input: { notes: 'our secret' } }
    const host = createHost(fakeReport, fakeSheet, ready)
    expect(await host.prepare(asked)).toEqual({ ok: true, sheet: fakeSheet(asked.input) })
    const broken = createHost(
      fakeReport,
      ({ notes }) => {
        throw new RangeError(notes)
      },
      ready,
    )
    expect(await broken.prepare(asked)).toEqual({ ok: false, message: 'RangeError' })
  })
})
