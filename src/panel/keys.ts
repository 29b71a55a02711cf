/** Keys that work anywhere in the panel. */

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
