/** One write with an accident in the middle of it, and what the page knows to be so afterwards. */
import type { Outcome } from '../../../../src/sites/draft-source.ts'
import { lineBehind, replace } from '../edits.ts'
import type { Probe } from '../probe.ts'
import { type Accident, OTHER_DOCUMENT, OTHER_TAB } from './kinds.ts'
import type { Pick } from './random.ts'

/** The texts of the document and of what stands beside it: its other tab, another document. */
export interface Texts {
  text: string
  beside: string[]
}

export interface Run {
  /** Null: the page was closed before anything could be told. */
  outcome: Outcome | null
  before: Texts
  after: Texts
  /** What was selected before and after it; null when the page was closed. */
  selected: { before: string; after: string } | null
  /** How many pastes were sent; null when the page was closed. */
  pastes: number | null
  /** The accident has happened. */
  happened: boolean
}

interface Doings {
  selected: string
  pastes: number
  selections: number
}

/** Puts `mark` into the writer's text while the accident happens. */
export async function oneRun(
  probe: Probe,
  pick: Pick,
  mark: string,
  { fault, kind }: Accident,
): Promise<Run> {
  const { documentId } = await probe.truth()
  const address = await probe.evaluate(() => location.href)
  const before = await texts(probe, documentId)
  const { draft } = await probe.read()
  const [line = ''] = draft.split('\n')
  const word = /[\p{L}\p{N}]+/u.exec(line)?.[0] ?? ''
  const edit = pick([lineBehind(draft, line, mark), replace(draft, word, `${word} ${mark}`)])
  const was = await doings(probe)
  if (fault) await probe.evaluate((one) => window.__docs.addFault(one), fault)
  const closed = kind === 'closed'
  const outcome = await probe.call<Outcome>('apply', [edit], draft).catch((error: unknown) => {
    if (closed) return null
    throw error
  })
  if (closed) await reopen(probe, address)
  const is = closed ? null : await doings(probe)
  const after = await texts(probe, documentId)
  const isSelecting = /Select$/.test(fault?.when ?? '')
  return {
    outcome,
    before,
    after,
    selected: is && { before: was.selected, after: is.selected },
    pastes: is && is.pastes - was.pastes,
    happened: is === null || (isSelecting ? is.selections > was.selections : is.pastes > was.pastes),
  }
}

const doings = (probe: Probe): Promise<Doings> =>
  probe.evaluate(() => ({
    selected: window.__docs.truth().selection?.text ?? '',
    pastes: window.__docs.pastes.length,
    selections: window.__docs.selectionCalls.length,
  }))

function texts(probe: Probe, documentId: string): Promise<Texts> {
  return probe.evaluate(
    (home, tab, away) => {
      const { textOf } = window.__docs
      return { text: textOf('t.0', home), beside: [textOf(tab, home), textOf('t.0', away)] }
    },
    documentId,
    OTHER_TAB,
    OTHER_DOCUMENT,
  )
}

/** Loads the document as it was saved: the last change may come to the server after the page was asked for. */
async function reopen(probe: Probe, address: string): Promise<void> {
  await probe.ready()
  await probe.goto(address)
}
