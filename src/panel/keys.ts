/** Keys that work anywhere in the panel. */
import type { PanelState } from '../session/panel-state.ts'
import type { Actions } from './actions.ts'
import type { PrepareDesk } from './prepare-desk.ts'

interface View {
  state: PanelState | null
  actions: Pick<Actions, 'undo'>
}

/** The Undo of the draft that is to be seen; null where none is, or none of it can be undone. */
export function undoFor(
  page: View & { state: PanelState },
  paste: View,
  prep: Pick<PrepareDesk, 'view'>,
): (() => void) | null {
  if (prep.view.open) return null
  const { state, actions } = page.state.paste ? paste : page
  return state?.current?.canUndo ? () => actions.undo() : null
}

/** Whether a key press asks for Undo: Ctrl/⌘+Z outside a text field. In a text field it belongs to the field. */
export function isUndo(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() !== 'z' || event.shiftKey || event.altKey) return false
  if (!(event.ctrlKey || event.metaKey) || event.isComposing) return false
  return !isTextField(event.target)
}

function isTextField(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null
  if (!element?.tagName) return false
  if (element.tagName === 'TEXTAREA' || element.isContentEditable) return true
  return element.tagName === 'INPUT' && !/^(checkbox|radio|button)$/.test((element as HTMLInputElement).type)
}
