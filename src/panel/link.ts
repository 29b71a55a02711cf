/**
 * Keeps the panel connected to the tab in front. Knows tabs only by their number: without the `tabs` permission
 * there is no address to look at, and none is needed.
 */
import type { PanelEnd } from '../platform/messages.ts'
import type { FromPanel, ToPanel } from '../platform/protocol.ts'
import type { Link } from '../session/panel-state.ts'

export interface LinkWorld {
  /** The number of the tab in front, if there is one. */
  activeTab(): Promise<number | undefined>
  connect(tabId: number): PanelEnd
  after(ms: number, run: () => void): void
  /** The version of the running extension. */
  version: string
}

export interface LinkEvents {
  onLink(link: Link): void
  onMessage(message: ToPanel): void
  /** A conversation has ended: what it told last holds no more. */
  onEnd(): void
  onFault(error: unknown): void
}

/** A page that has just loaded may not have its content script yet: try again after these pauses. */
const PAUSES = [250, 1000, 2500]

export interface PanelLink {
  /** Looks which tab is in front and connects to it, unless that is so already. A fault is told, never thrown. */
  follow(): Promise<void>
  /** Connects anew, for the tab has loaded another page or the person asked for it. */
  renew(): Promise<void>
  send(message: FromPanel): void
}

/** Opens the link; call `follow` to start it. */
export function createLink(world: LinkWorld, events: LinkEvents): PanelLink {
  let tab: number | undefined
  let end: PanelEnd | null = null
  /** Grows with every attempt, so that late news of an older one is dropped. */
  let attempt = 0

  /** The browser may refuse at any step, for example while a window closes. */
  async function told(act: () => Promise<void>): Promise<void> {
    const before = attempt
    try {
      await act()
    } catch (error) {
      events.onFault(error)
      // No newer attempt has begun than the one that failed.
      if (attempt <= before + 1) events.onLink('absent')
    }
  }

  async function open(tries: number): Promise<void> {
    const mine = ++attempt
    end?.close()
    end = null
    events.onEnd()
    const now = await world.activeTab()
    if (mine !== attempt) return
    if (now !== tab) events.onLink('connecting')
    tab = now
    if (tab === undefined) return events.onLink('absent')
    const fresh = world.connect(tab)
    end = fresh
    let heard = false
    fresh.onMessage((message) => {
      if (mine !== attempt) return
      heard = true
      if (message.type === 'hello' && message.version !== world.version) return events.onLink('reload')
      events.onMessage(message)
    })
    fresh.onClose(() => {
      if (mine !== attempt) return
      end = null
      events.onEnd()
      const next = heard ? 0 : tries
      const pause = PAUSES[next]
      // Right after loading, and after a page that spoke before, silence may be only a moment.
      if (heard || tries > 0) events.onLink('absent')
      if (pause === undefined) return
      world.after(pause, () => {
        if (mine === attempt) void told(() => open(next + 1))
      })
    })
  }

  return {
    follow: () =>
      told(async () => {
        if (!end || (await world.activeTab()) !== tab) await open(0)
      }),
    renew: () => told(() => open(0)),
    send(message) {
      end?.post(message)
    },
  }
}
