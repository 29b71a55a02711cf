import { describe, expect, it } from 'vitest'
import { type WorkerLike, workerHost } from '../../src/background/worker-host.ts'
import type { ToWorker } from '../../src/background/worker-protocol.ts'
import type { CoachRequest } from '../../src/platform/protocol.ts'
import { fakeReport } from '../session/fakes.ts'

const request = (revision: number): CoachRequest => ({
  type: 'coach',
  draftId: 'd',
  revision,
  input: { channel: 'email', draft: 'I agree' },
})

class FakeWorker implements WorkerLike {
  readonly sent: ToWorker[] = []
  terminated = false
  onmessage: WorkerLike['onmessage'] = null
  onerror: WorkerLike['onerror'] = null
  postMessage(message: ToWorker): void {
    this.sent.push(message)
  }
  terminate(): void {
    this.terminated = true
  }
  answer(index: number): void {
    const { id, request } = this.sent[index]!
    if (request.type === 'prepare') throw new Error('asked for a sheet')
    const { draftId, revision, input } = request
    const reply = { ok: true as const, draftId, revision, report: fakeReport(input) }
    this.onmessage?.({ data: { id, reply } } as Parameters<NonNullable<WorkerLike['onmessage']>>[0])
  }
}

function setUp() {
  const workers: FakeWorker[] = []
  const host = workerHost(() => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  })
  return { workers, host }
}

describe('the host with a worker', () => {
  it('starts one worker with the first request and gives each answer to its asker', async () => {
    const { workers, host } = setUp()
    expect(workers).toHaveLength(0)
    const [first, second] = [host.handle(request(1), 'a'), host.handle(request(2), 'b')]
    workers[0]?.answer(1)
    workers[0]?.answer(0)
    expect((await first).revision).toBe(1)
    expect((await second).revision).toBe(2)
    expect(workers).toHaveLength(1)
    expect(workers[0]?.sent.map(({ sender }) => sender)).toEqual(['a', 'b'])
  })

  it('fails what was asked of a worker that breaks, and starts another', async () => {
    const { workers, host } = setUp()
    const lost = host.handle(request(1), 'a')
    workers[0]?.onerror?.({} as ErrorEvent)
    expect(await lost).toMatchObject({ ok: false, reason: 'failed' })
    expect(workers[0]?.terminated).toBe(true)
    const kept = host.handle(request(2), 'a')
    workers[1]?.answer(0)
    expect((await kept).ok).toBe(true)
  })

  it('asks for a sheet in the same way, and tells when the worker stops over it', async () => {
    const { workers, host } = setUp()
    const asked = { type: 'prepare' as const, input: { notes: 'n' } }
    const answer = host.prepare(asked)
    expect(workers[0]!.sent[0]!.request).toEqual(asked)
    workers[0]!.onerror?.({} as ErrorEvent)
    expect(await answer).toEqual({ ok: false, message: 'the engine worker stopped' })
  })
})
