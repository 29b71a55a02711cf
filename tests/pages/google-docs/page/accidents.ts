import type { FaultAction } from '../scene.ts'
import type { DocsApp } from './docs-app.ts'
import { otherEdits, placeOf } from './other-people.ts'

/** Lets an accident happen now. */
export function happen(app: DocsApp, action: FaultAction): void {
  const { model, editor } = app
  switch (action.do) {
    case 'edit':
      otherEdits(model, action.find, action.replace, 'Dana Lee')
      break
    case 'type':
      editor.insert(action.text, { typing: true })
      break
    case 'select': {
      // What waits comes first, and may move the words.
      app.queue.flush()
      const start = placeOf(model, action.find)
      app.select(start, start + action.find.length)
      break
    }
    case 'tab':
      app.switchTab(action.id)
      break
    case 'document':
      app.openDocument(action.id)
      break
    case 'reload':
      location.reload()
      break
    case 'ignoreInput':
      editor.ignoresInput = true
      break
    case 'blur':
      app.blur()
      break
    case 'retire':
      app.retire()
      break
  }
}
