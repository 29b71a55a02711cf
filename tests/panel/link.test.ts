import { describe, expect, it } from 'vitest'
import { createLink } from '../../src/panel/link.ts'
import type { PanelEnd } from '../../src/platform/messages.ts'
import type { FromPanel, ToPanel } from '../../src/platform/protocol.ts'

interface FakeEnd extends PanelEnd {
  tab: number
  sent: FromPanel[]
  say(message: ToPanel): void
  drop(): void
}

function world() {
  const ends: FakeEnd[] = []
  const links: string[] = []
  const heard: ToPanel[] = []
  const waiting: (() => void)[] = []
  const faults: unknown[] = []
  const here = { tab: 1 as number | undefined, refuses: false }
  const link = createLink(
    {
      async activeTab() {
        if (here.refuses) throw new Error('the window is closing')
        return here.tab
      },
      connect(tab) {
        let onMessage = (_: ToPanel) => {}
        let onClose = () => {}
        const sent: FromPanel[] = []
        const end: FakeEnd = {
          tab,
          sent,
          say: (message) => onMessage(message),
          drop: () => onClose(),
          post: (message) => void sent.push(message),
          onMessage: (listener) => {
            onMessage = listener
          },
          onClose: (listener) => {
            onClose = () => listener('closed')
          },
          close() {},
        }
        ends.push(end)
        return end
      },
      after: (_ms, run) => void waiting.push(run),
      version: '1.0.0',
    },
    {
      onLink: (to) => links.push(to),
      onMessage: (message) => heard.push(message),
      onEnd: () => {
        heard.length = 0
      },
      onFault: (error) => faults.push(error),
    },
  )
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  return { ends, links, heard, faults, waiting, here, link, settle }
}
const HELLO: ToPanel = { type: 'hello', site: 'gmail', version: '1.0.0' }

describe('the link to the tab', () => {
  it('connects to the tab in front and passes on what it says', async () => {
    const w = world()
    await w.link.follow()
    w.ends[0]?.say(HELLO)
    expect(w.heard).toEqual([HELLO])
    w.link.send({ draftId: 'd', revision: 1, type: 'ask' })
    expect(w.ends[0]?.sent).toHaveLength(1)
  })

  it('stays connected when the tab in front is still the same', async () => {
    const w = world()
    await w.link.follow()
    await w.link.follow()
    expect(w.ends).toHaveLength(1)
  })

  it('follows to another tab and drops late news of the first', async () => {
    const w = world()
    await w.link.follow()
    w.here.tab = 2
    await w.link.follow()
    w.ends[0]?.say(HELLO)
    expect(w.ends.map((end) => end.tab)).toEqual([1, 2])
    expect(w.heard).toEqual([])
  })

  it('tries again a few times, then says that nobody is there', async () => {
    const w = world()
    await w.link.follow()
    for (let i = 0; i < 10; i++) {
      w.ends.at(-1)?.drop()
      w.waiting.shift()?.()
      await w.settle()
    }
    expect(w.links.at(-1)).toBe('absent')
    expect(w.ends.length).toBeLessThan(6)
  })

  it('asks for a reload when the page runs another version', async () => {
    const w = world()
    await w.link.follow()
    w.ends[0]?.say({ ...HELLO, version: '0.9.0' } as ToPanel)
    expect(w.links.at(-1)).toBe('reload')
  })

  it('tells a fault, whichever step the browser refuses, and that nobody is there', async () => {
    for (const step of ['follow', 'renew'] as const) {
      const w = world()
      w.here.refuses = true
      await w.link[step]()
      expect(w.faults).toHaveLength(1)
      expect(w.links).toEqual(['absent'])
    }
    const w = world()
    await w.link.follow()
    w.here.refuses = true
    w.ends[0]?.drop()
    w.waiting.shift()?.()
    await w.settle()
    expect(w.faults).toHaveLength(1)
    expect(w.links.at(-1)).toBe('absent')
  })

  it('says when a conversation has ended, by a change of tab or from the other side', async () => {
    const w = world()
    await w.link.follow()
    w.ends[0]?.say(HELLO)
    w.here.tab = 2
    await w.link.follow()
    expect(w.heard).toEqual([])
    w.ends[1]?.say(HELLO)
    w.ends[1]?.drop()
    expect(w.heard).toEqual([])
  })
})
