import { describe, expect, it } from 'vitest'
import { openLine } from '../../src/panel/line.ts'
import type { PanelEnd } from '../../src/platform/messages.ts'
import type { ToPanel } from '../../src/platform/protocol.ts'
import { EMPTY, type PanelState, reduce } from '../../src/session/panel-state.ts'
import { ready, SEED } from '../../tools/gallery/reports.ts'

/** A panel in front of two tabs, of which only the first has the coach. */
function panel() {
  const view = { state: EMPTY as PanelState }
  const time = { now: 10_000, due: [] as (() => void)[] }
  const front = { tab: 1, say: (_: ToPanel): void => undefined }
  const { link, gate } = openLine(
    {
      activeTab: async () => front.tab,
      connect: (tab): PanelEnd => ({
        post: () => undefined,
        onMessage: (listener) => {
          if (tab === 1) front.say = listener
        },
        onClose: () => undefined,
        close: () => undefined,
      }),
      after: () => undefined,
      version: '1.0.0',
    },
    {
      now: () => time.now,
      after(_ms, run) {
        time.due.push(run)
        return () => {
          time.due = time.due.filter((one) => one !== run)
        }
      },
    },
    (event) => {
      view.state = reduce(view.state, event)
    },
    (error) => {
      throw error
    },
  )
  const pass = () => {
    time.now += 3000
    for (const run of time.due.splice(0)) run()
  }
  return { view, front, link, gate, pass }
}
const state = (current = ready(SEED)): ToPanel => ({ type: 'state', drafts: [], current })

describe('news that waits for the hand', () => {
  it('is dropped when another tab comes to the front', async () => {
    const { view, front, link, gate, pass } = panel()
    await link.follow()
    gate.touch('move')
    front.say(state())
    front.tab = 2
    await link.follow()
    pass()
    expect(view.state).toMatchObject({ link: 'connecting', current: null })
  })

  it('keeps a finding to look at and a page in trouble beside a state', async () => {
    const { view, front, link, gate, pass } = panel()
    await link.follow()
    gate.touch('move')
    const id = SEED.findings[0]!.id
    front.say({ type: 'hello', site: 'gmail', version: '1.0.0' })
    front.say(state())
    front.say({ type: 'focus-finding', findingId: id })
    front.say(state())
    pass()
    expect(view.state.findingId).toBe(id)

    gate.touch('move')
    front.say({ type: 'page-trouble', trouble: 'changed-page', structure: 'div' })
    front.say({ type: 'state', drafts: [], current: null })
    pass()
    expect(view.state.pageTrouble?.structure).toBe('div')
  })
})
