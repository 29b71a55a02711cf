import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Session } from '../../src/session/session.ts'
import { FakeSource, makeWorld } from './fakes.ts'

/** One thing that happens to a session; what leads to advice and to using it comes most often. */
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('type' as const), text: fc.constantFrom('I agree', 'No', '') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('silently' as const),
      text: fc.constantFrom('Behind', 'I agree'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('pass' as const), time: fc.constantFrom(0, 100, 400, 20_000) }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('answer' as const), index: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fail' as const), index: fc.nat(3) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('use' as const), age: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('panel' as const), open: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('ask' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const) }) },
)

describe('whatever happens in whatever order', () => {
  it('advice is applied only to the text it was made for, and Undo brings back exactly that', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60, size: 'max' }), async (steps) => {
        const world = await makeWorld()
        world.host.answersAtOnce = false
        const source = new FakeSource()
        const noop = () => undefined
        const hooks = { changed: noop, focused: noop, gone: noop, invalidated: noop }
        const session = new Session(source, world.platform, hooks)
        session.setPanelOpen(true)
        const draftId = source.draftId
        /** What the panel has seen with a report: revision and the draft it stood on. */
        const seen: { revision: number; draft: string }[] = []
        let used = 0

        for (const one of steps) {
          if (one.do === 'type') source.type(one.text)
          else if (one.do === 'silently') source.text = one.text
          else if (one.do === 'pass') await world.clock.pass(one.time)
          else if (one.do === 'answer') world.host.answer(one.index % Math.max(1, world.host.open))
          else if (one.do === 'fail')
            world.host.fail(new Error('stopped'), one.index % Math.max(1, world.host.open))
          else if (one.do === 'panel') session.setPanelOpen(one.open)
          else if (one.do === 'ask' || one.do === 'leave')
            await session.handle({ type: one.do, draftId, revision: 0 })
          else if (one.do === 'use') {
            const view = seen.at(-1 - one.age)
            if (!view) continue
            const current = session.state()
            const count = source.taken.length
            const text = ` What led you there? ${used++}`
            const end = view.draft.length
            await session.handle({
              type: 'use',
              edits: [{ start: end, end, text }],
              wordingIds: [],
              moves: [],
              draftId,
              revision: view.revision,
            })
            const taken = source.taken.slice(count)
            if (view.revision !== current.revision) expect(taken).toEqual([])
            for (const change of taken)
              expect(change).toEqual({ before: view.draft, expected: view.draft, after: view.draft + text })
          } else if (one.do === 'undo') {
            const last = source.taken.at(-1)
            const before = source.text
            await session.handle({ type: 'undo', draftId, revision: 0 })
            if (source.text !== before) expect([before, source.text]).toEqual([last?.after, last?.before])
          }
          await world.clock.pass(0)
          const state = session.state()
          if (state.report && state.draft !== undefined) {
            // A report always stands on the text that is shown with it.
            expect(state.report.ladder).toEqual([`about: ${state.draft}`])
            seen.push({ revision: state.revision, draft: state.draft })
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
