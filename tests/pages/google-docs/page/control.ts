import type { SimApi, SimError, Truth } from '../sim-api.ts'
import type { DocsApp } from './docs-app.ts'
import { otherAppends, otherEdits, placeOf } from './other-people.ts'

const DANA = 'Dana Lee'

/** `window.__docs`: what tests may do to the page and ask of it. */
export function controlFor(app: DocsApp, errors: SimError[]): SimApi {
  const range = (text: string): [number, number] => {
    const start = placeOf(app.model, text)
    return [start, start + text.length]
  }
  /** What waits comes first, and may move the words. */
  const settledRange = (text: string): [number, number] => {
    app.queue.flush()
    return range(text)
  }
  return {
    get isReady() {
      return app.isReady
    },
    errors,
    selectionCalls: app.selectionCalls,
    pastes: app.pastes,
    wiped: app.wiped,
    truth: () => truthOf(app),
    textOf: (tab, documentId) => app.tab(tab, documentId).text,
    focus: () => app.focus(),
    blur: () => app.blur(),
    caretBefore: (text) => {
      const [start] = settledRange(text)
      app.select(start, start)
    },
    caretBehind: (text) => {
      const [, end] = settledRange(text)
      app.select(end, end)
    },
    select: (text) => app.select(...settledRange(text)),
    type: (text) => app.keyboard.type(text),
    undo: () => app.keyboard.undo(),
    redo: () => app.keyboard.redo(),
    compose: (text) => app.textInput.compose(text),
    otherEdits: (find, replace, author = DANA) => otherEdits(app.model, find, replace, author),
    otherAppends: (text, author = DANA) => otherAppends(app.model, text, author),
    otherCaret: (name, before) => app.view.setOthers([{ name, offset: placeOf(app.model, before) }]),
    switchTab: (id) => app.switchTab(id),
    openDocument: (id) => app.openDocument(id),
    setMode: (mode) => app.setMode(mode),
    setConnection: (connection) => app.setConnection(connection),
    ignoreInput: (ignored) => {
      app.editor.ignoresInput = ignored
    },
    retire: () => app.retire(),
    addFault: (fault) => app.faults.add(fault),
    scrollTo: (text) => app.view.jumpTo(placeOf(app.model, text)),
    placeOf: (text) => {
      const [first, last] = range(text).map((offset) => app.view.caretBox(offset))
      if (!first || !last) throw new Error(`not laid out: ${text}`)
      return { left: first.left, top: first.top, right: last.left, bottom: last.bottom }
    },
  }
}

function truthOf(app: DocsApp): Truth {
  const { model, editor } = app
  const { text, content, selection } = model
  let at = 0
  const lines = text
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const start = at
      at += line.length + 1
      const style = content.styleAt(at - 1)
      return {
        text: line,
        start: start + 1,
        end: start + line.length + 1,
        author: content.styleAt(start).author ?? '',
        heading: style.heading ?? 0,
        list: style.list ?? ('' as const),
      }
    })
  return {
    documentId: app.documentId,
    tab: model.id,
    text,
    lines,
    runs: content.runs(),
    selection: selection && {
      start: selection.start + 1,
      end: selection.end + 1,
      text: text.slice(selection.start, selection.end),
    },
    mode: editor.mode,
    connection: editor.connection,
    isComposing: app.textInput.isComposing,
    hasFocus: app.hasFocus,
    isAnnotated: app.isAnnotated,
    annotationRequester: app.annotationRequester,
  }
}
