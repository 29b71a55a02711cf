/**
 * The content script of the test add-on: the adapter, and calls from the page as JSON in events. Only for tests; the
 * shipped extension has no such door.
 */
import type { DraftSource, Underline } from '../../../src/sites/draft-source.ts'
import { gmailSite } from '../../../src/sites/gmail/index.ts'

const page = new AbortController()
const drafts = new Map<string, DraftSource>()
const order: string[] = []
const changes: string[] = []
const site = gmailSite(document)
site.watch((draft) => {
  drafts.set(draft.draftId, draft)
  order.push(draft.draftId)
  draft.watch((what) => {
    changes.push(what)
    if (what === 'gone') drafts.delete(draft.draftId)
  }, page.signal)
}, page.signal)

/** Drafts in the order in which they came; the last living one is meant when none is named. */
const living = (): DraftSource[] => order.flatMap((id) => drafts.get(id) ?? [])
const pick = (at?: number): DraftSource => {
  const found = at === undefined ? living().at(-1) : living()[at]
  if (!found) throw new Error('no draft')
  return found
}

const calls: Record<string, (...args: never[]) => unknown> = {
  ids: () => living().map((draft) => draft.draftId),
  drafts: () => living().map((draft) => draft.read()),
  seen: () => order.length,
  changes: () => changes.splice(0),
  read: (at?: number) => pick(at).read(),
  address: (at?: number) => pick(at).address(),
  apply: (edits: never, expected: string, at?: number) => pick(at).apply(edits, expected),
  undo: (at?: number) => pick(at).undo(),
  canUndo: (at?: number) => pick(at).canUndo(),
  underline: (list: Underline[], at?: number) => pick(at).underline(list),
  findingAt: (x: number, y: number, at?: number) => pick(at).findingAt(x, y),
  focus: (at?: number) => pick(at).focus(),
  selfCheck: () => site.selfCheck(),
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
