/** What the one live region says. */
import type { PanelState } from '../session/panel-state.ts'
import { news } from '../session/read/news.ts'
import { t } from './words.ts'

/** The line for the step from one state to the next; null when there is nothing new to say. */
export function announce(before: PanelState, after: PanelState): string | null {
  const line = news(before, after)
  return line ? t(...line) : null
}
