/** Events that Docs takes for the writer's own. They have to be made in the realm of its input frame. */
import type { InputTarget } from './input-target.ts'

function clipboardEvent({ view }: InputTarget, type: 'paste' | 'copy', text: string | null): ClipboardEvent {
  const data = new view.DataTransfer()
  if (text !== null) data.setData('text/plain', text)
  const event = new view.ClipboardEvent(type, {
    clipboardData: data,
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  // Where the constructor gives the event a clipboard of its own, ours takes its place.
  if (event.clipboardData !== data) Object.defineProperty(event, 'clipboardData', { value: data })
  return event
}

/** Pastes plain text over what is selected. */
export function paste(target: InputTarget, text: string): void {
  target.editable.dispatchEvent(clipboardEvent(target, 'paste', text))
}

/** What Docs would copy now; empty where it does not let itself be asked. The system's clipboard is not touched. */
export function copied(target: InputTarget): string {
  const event = clipboardEvent(target, 'copy', null)
  target.editable.dispatchEvent(event)
  return event.clipboardData?.getData('text/plain') ?? ''
}

const CODE_Z = 90

/** Presses the keys of undo, or with `again` of redo. Docs knows keys by their code, which no constructor sets. */
export function pressUndo(target: InputTarget, again = false): void {
  const isMac = /mac/i.test(target.view.navigator.platform)
  for (const type of ['keydown', 'keyup'] as const) {
    const event = new target.view.KeyboardEvent(type, {
      key: again ? 'Z' : 'z',
      code: 'KeyZ',
      ctrlKey: !isMac,
      metaKey: isMac,
      shiftKey: again,
      bubbles: true,
      cancelable: true,
      composed: true,
    })
    for (const name of ['keyCode', 'which']) Object.defineProperty(event, name, { value: CODE_Z })
    target.editable.dispatchEvent(event)
  }
}
