import type { Switches } from '../switches.ts'
import type { Editor } from './editor.ts'
import type { FaultPlan } from './faults.ts'
import type { InputFrame } from './input-frame.ts'
import type { InputQueue } from './input-queue.ts'

export interface PasteEntry {
  text: string
  /** What was selected as the event came. */
  over: string
  trusted: boolean
  /** Why Docs did not take it; empty if it did. */
  refused: '' | 'focus' | 'realm' | 'empty' | 'composing'
}

export interface ClipboardParts {
  frame: InputFrame
  editor: Editor
  queue: InputQueue
  switches: Switches
  faults: FaultPlan
  isComposing: () => boolean
}

/** Paste, copy and cut on the editable of the frame; an event beside it is not seen. */
export function listenToClipboard(parts: ClipboardParts, log: PasteEntry[]): void {
  const { frame, editor, queue, switches, faults } = parts
  frame.editable.addEventListener('paste', (event) => {
    event.preventDefault()
    faults.happen('onPaste')
    const whole = event.clipboardData?.getData('text/plain') ?? ''
    const text = pasted(whole, switches.pasteTrims)
    const refused = whyRefused(event, text, parts)
    log.push({ text: whole, over: editor.selectedText, trusted: event.isTrusted, refused })
    if (refused) return
    queue.add(() => {
      editor.pause()
      editor.insert(text)
      faults.happen('afterPaste')
    })
  })
  const copy = (event: ClipboardEvent): void => {
    event.preventDefault()
    if (switches.copy) event.clipboardData?.setData('text/plain', editor.selectedText)
  }
  frame.editable.addEventListener('copy', copy)
  frame.editable.addEventListener('cut', (event) => {
    copy(event)
    queue.add(() => editor.erase(-1))
  })
}

function whyRefused(event: ClipboardEvent, text: string, parts: ClipboardParts): PasteEntry['refused'] {
  const { frame, switches, isComposing } = parts
  if (isComposing()) return 'composing'
  if (switches.pasteNeedsFocus && frame.document.activeElement !== frame.editable) return 'focus'
  if (switches.pasteNeedsRealm && !(event instanceof frame.window.ClipboardEvent)) return 'realm'
  return text === '' ? 'empty' : ''
}

/** Docs takes the plain text, and no ASCII space at either end of it. */
function pasted(text: string, trims: boolean): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what a paste never brings in
  const plain = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000c-\u001f]/g, '')
  return trims ? plain.replace(/^ +| +$/g, '') : plain
}
