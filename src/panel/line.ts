/** The panel's line to the tab in front: the link, and the gate that keeps its news from jumping under the hand. */
import type { ToPanel } from '../platform/protocol.ts'
import type { PanelEvent } from '../session/panel-state.ts'
import { createLink, type LinkWorld, type PanelLink } from './link.ts'
import { type Clock, type Steady, steady } from './steady.ts'

/** The order in which a page tells the kinds of news: a finding to look at means the state before it. */
const RANKS: Record<ToPanel['type'], number> = {
  hello: 0,
  'page-trouble': 1,
  state: 2,
  'focus-finding': 3,
}

/** Opens the line; `link.follow` starts it. What a tab told is dropped once another one is in front. */
export function openLine(
  world: LinkWorld,
  clock: Clock,
  dispatch: (event: PanelEvent) => void,
  onFault: (error: unknown) => void,
): { link: PanelLink; gate: Steady<ToPanel> } {
  const gate = steady<ToPanel>(
    (message) => dispatch({ type: 'from-page', message }),
    clock,
    ({ type }) => RANKS[type],
  )
  const link = createLink(world, {
    onLink: (to) => dispatch({ type: 'link', link: to }),
    onMessage: (message) => gate.news(message),
    onEnd: () => gate.clear(),
    onFault,
  })
  return { link, gate }
}
