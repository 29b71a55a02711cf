/** The frame that takes the keyboard: empty whatever is typed, for Docs draws the text itself. */
export interface InputFrame {
  element: HTMLIFrameElement
  window: Window & typeof globalThis
  document: Document
  editable: HTMLElement
}

/** Puts the frame into the page. Firefox replaces a new frame's document once more, so its load is waited for. */
export function openInputFrame(parent: HTMLElement, execCommandDead: boolean): Promise<InputFrame> {
  const element = document.createElement('iframe')
  element.className = 'docs-texteventtarget-iframe'
  element.title = 'Document content'
  return new Promise((resolve) => {
    element.addEventListener('load', () => resolve(furnish(element, execCommandDead)), { once: true })
    parent.append(element)
  })
}

function furnish(element: HTMLIFrameElement, execCommandDead: boolean): InputFrame {
  const inner = element.contentDocument as Document
  const editable = inner.createElement('div')
  editable.setAttribute('contenteditable', 'true')
  editable.setAttribute('role', 'textbox')
  editable.setAttribute('aria-label', 'Document content')
  editable.spellcheck = false
  inner.body.append(editable)
  if (execCommandDead) inner.execCommand = () => false
  return { element, window: inner.defaultView as InputFrame['window'], document: inner, editable }
}

/** Gives the keyboard to the document. */
export function focusFrame({ element, window: inner, editable }: InputFrame): void {
  element.focus()
  inner.focus()
  editable.focus()
}
