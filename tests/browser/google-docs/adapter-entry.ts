/**
 * The content script of the test add-on: the adapter, and calls from the page as JSON in events. Only for tests; the
 * shipped extension has no such door.
 */
import type { Edit } from '../../../src/engine/types.ts'
import type { DraftSource, NotesPart, Person, Underline } from '../../../src/sites/draft-source.ts'
import { googleDocsSite } from '../../../src/sites/google-docs/index.ts'

/** What the adapter draws stands in closed roots. */
const roots: ShadowRoot[] = []
const { attachShadow } = Element.prototype
Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit): ShadowRoot {
  const root = attachShadow.call(this, init)
  roots.push(root)
  return root
}

const page = new AbortController()
const drafts: DraftSource[] = []
const changes: string[] = []
googleDocsSite(document).watch((draft) => {
  drafts.push(draft)
  draft.watch((what) => {
    changes.push(what)
    if (what === 'gone') drafts.splice(drafts.indexOf(draft), 1)
  }, page.signal)
}, page.signal)

function draft(): DraftSource {
  const found = drafts.at(-1)
  if (!found) throw new Error('no draft')
  return found
}

function notes(): NotesPart {
  const part = draft().notes
  if (!part) throw new Error('the draft is no document')
  return part
}

const calls: Record<string, (...args: never[]) => unknown> = {
  ids: () => drafts.map(({ draftId }) => draftId),
  changes: () => changes.splice(0),
  read: () => draft().read(),
  address: () => draft().address(),
  apply: (edits: Edit[], expected: string) => draft().apply(edits, expected),
  undo: () => draft().undo(),
  canUndo: () => draft().canUndo(),
  underline: (list: Underline[]) => draft().underline(list),
  findingAt: (x: number, y: number) => draft().findingAt(x, y),
  focus: () => draft().focus(),
  notes: () => {
    const { documentId, title, reading, lines, said, underlines, copy } = notes()
    return { documentId, title, reading, lines, said, underlines, copy }
  },
  allow: (person: Person | null) => notes().allow(person),
  takeSelection: () => notes().takeSelection(),
  dropLines: () => notes().dropLines(),
  hear: (text: string | null) => notes().hear(text),
  fetchCopy: () => notes().fetchCopy(),
  pickLines: (numbers: number[]) => notes().pickLines(numbers),
  goTo: (line: number) => notes().goTo(line),
  boxes: () =>
    roots
      .filter((root) => root.host.isConnected)
      .flatMap((root) => [...root.children])
      .map((child) => child.getBoundingClientRect())
      .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
  /** The marker alone: the test loads the page itself. */
  markUnderlines: () =>
    sessionStorage.setItem(`coach-up.underlines.${notes().documentId}`, 'adapter-under-test'),
}

document.addEventListener('adapter-call', async (event) => {
  const { id, name, args } = JSON.parse((event as CustomEvent<string>).detail)
  let answer: unknown
  try {
    answer = { value: (await calls[name]!(...(args as never[]))) ?? null }
  } catch (error) {
    answer = { error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) }
  }
  document.dispatchEvent(
    new CustomEvent('adapter-answer', { detail: JSON.stringify({ id, ...(answer as object) }) }),
  )
})
