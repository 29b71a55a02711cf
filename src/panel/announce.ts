/** What the one live region says. It speaks of changes that matter and keeps silent otherwise. */
import { advice } from './read/advice.ts'
import { type PanelState, shown } from './state.ts'
import { t } from './words.ts'

/** The line for the step from one state to the next; null when there is nothing new to say. */
export function announce(before: PanelState, after: PanelState): string | null {
  const was = before.current
  const is = after.current
  if (is?.last && is.last !== was?.last && !same(is.last, was?.last)) {
    if (!is.last.ok) return t('say_failed')
    return is.last.action === 'use' ? t('say_used') : t('say_undone')
  }
  if (after.link === 'absent' && before.link === 'open') return t('say_absent')
  if (!is || after.use !== 'none' || is.phase === 'waiting') return null
  if (is.phase === 'trouble') return was?.phase === 'trouble' ? null : t('say_trouble')
  if (is.phase !== 'ready') return null
  const line = remark(after)
  return line === remark(before) ? null : line
}

function remark(state: PanelState): string | null {
  const draft = shown(state)
  if (draft?.phase !== 'ready') return null
  if (draft.report?.silent) return t('say_silent')
  const { main } = advice(draft, state.findingId, state.chosenId)
  return main ? t('say_remark', main.card.title) : t('say_nothing')
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
