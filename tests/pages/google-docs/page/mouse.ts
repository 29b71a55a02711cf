import type { DocsApp } from './docs-app.ts'

/** A click into the text gives the document the keyboard and puts the caret there; drawing the mouse selects. */
export function listenToMouse(scroller: HTMLElement, app: DocsApp): void {
  let anchor: number | null = null
  scroller.addEventListener('mousedown', (event) => {
    if (event.button !== 0 || !isInText(event)) return
    // Else the browser would focus what was clicked, after the frame got the focus.
    event.preventDefault()
    app.focus()
    const offset = app.view.offsetAt(event.clientX, event.clientY)
    if (offset === null) return
    anchor = offset
    app.select(offset, offset)
  })
  scroller.addEventListener('mousemove', (event) => {
    if (anchor === null || event.buttons !== 1) return
    const offset = app.view.offsetAt(event.clientX, event.clientY)
    if (offset !== null) app.select(Math.min(anchor, offset), Math.max(anchor, offset))
  })
  window.addEventListener('mouseup', () => {
    anchor = null
  })
}

/** Not on the scroll bar. */
function isInText({ target, offsetX }: MouseEvent): boolean {
  return !(target instanceof HTMLElement) || offsetX < target.clientWidth
}
