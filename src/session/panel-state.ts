/**
 * What the panel knows and how it changes. Pure: no browser, no clock.
 *
 * The session sends its state whole at every change. The panel keeps four things of its own: the last ready state
 * (shown while the next one is being read, so that nothing flickers), the advice just used (so that Undo stays where
 * the hand is), what the person chose to look at, and what they typed.
 */
import type { DraftState, ToPanel } from '../platform/protocol.ts'
import type { SiteId } from '../sites/draft-source.ts'
import { type AllMine, type Mine, withDraft, withMine, withoutClosed, withSent } from './mine.ts'

/** How the panel reaches the page of the active tab. */
export type Link = 'connecting' | 'open' | 'absent' | 'reload'

export interface DraftLabel {
  draftId: string
  label: string
}

export interface PanelState {
  link: Link
  /** The kind of page that was spoken to last; null before any. */
  site: SiteId | null
  drafts: DraftLabel[]
  /** The newest state of the draft in the active tab. */
  current: DraftState | null
  /** The last state with a report, while a newer one is being read or after its advice was used. */
  kept: DraftState | null
  /** What happened to the advice in `kept`. */
  use: 'none' | 'sent' | 'done'
  /** The suggestion whose text was used. */
  usedId: string | null
  /** A Use or Undo that did not work, told until the next report but one. */
  failed: { action: 'use' | 'undo'; revision: number } | null
  pageTrouble: { trouble: string; structure: string } | null
  /** The suggestion looked at; null for the best one. */
  chosenId: string | null
  /** The finding looked at; null for the first one. */
  findingId: string | null
  /** The person a draft in another tab is to. */
  elsewhere: string | null
  paste: boolean
  /** By draft: kept whatever a new report says, until it stands there, is put away by the person, or its draft closes. */
  mine: AllMine
  /** The drafts that the tab in front told of last. */
  here: string[]
}

export type PanelEvent =
  | { type: 'link'; link: Link }
  | { type: 'from-page'; message: ToPanel }
  | { type: 'choose'; suggestionId: string }
  | { type: 'look-at'; findingId: string }
  | { type: 'used'; suggestionId: string | null }
  | { type: 'next' }
  | { type: 'paste'; open: boolean }
  | { type: 'edit'; draftId: string; mine: Mine | null }

/** The panel before anything is known. */
export const EMPTY: PanelState = {
  link: 'connecting',
  site: null,
  drafts: [],
  current: null,
  kept: null,
  use: 'none',
  usedId: null,
  failed: null,
  pageTrouble: null,
  chosenId: null,
  findingId: null,
  elsewhere: null,
  paste: false,
  mine: {},
  here: [],
}

const CLEAN = { kept: null, use: 'none', usedId: null, chosenId: null, findingId: null } as const

/** The next state. */
export function reduce(state: PanelState, event: PanelEvent): PanelState {
  switch (event.type) {
    case 'link':
      return relink(state, event.link)
    case 'from-page':
      return receive(state, event.message)
    case 'choose':
      return { ...state, chosenId: event.suggestionId, failed: null }
    case 'look-at':
      return { ...state, findingId: event.findingId, chosenId: null }
    case 'used':
      return use(state, event.suggestionId)
    case 'next':
      return { ...state, ...CLEAN }
    case 'paste':
      return { ...state, paste: event.open }
    case 'edit':
      return { ...state, mine: withMine(state.mine, event.draftId, event.mine) }
  }
}

/** The draft state on screen: the kept one while its advice was just used or a newer one is being read. */
export function shown(state: PanelState): DraftState | null {
  const { current, kept, use } = state
  if (kept && current && kept.draftId === current.draftId && (use !== 'none' || current.phase === 'waiting'))
    return kept
  return current
}

/** Whether what is on screen is older than the draft. */
export function isReading(state: PanelState): boolean {
  return state.use === 'none' && state.current?.phase === 'waiting'
}

function relink(state: PanelState, link: Link): PanelState {
  if (link === state.link) return state
  if (link === 'open') return { ...state, link, elsewhere: null }
  if (link === 'connecting') return { ...state, link }
  const elsewhere = state.current?.person?.name ?? state.elsewhere
  return { ...state, ...CLEAN, link, current: null, drafts: [], pageTrouble: null, elsewhere }
}

function receive(state: PanelState, message: ToPanel): PanelState {
  switch (message.type) {
    case 'hello':
      // Perhaps another tab: it tells nothing of the drafts that were there before.
      return { ...relink(state, 'open'), site: message.site, pageTrouble: null, here: [] }
    case 'page-trouble':
      return { ...state, pageTrouble: { trouble: message.trouble, structure: message.structure } }
    case 'focus-finding':
      return { ...state, findingId: message.findingId, chosenId: null }
    case 'state':
      return update(look(relink(state, 'open'), message.drafts), message.current)
  }
}

function use(state: PanelState, suggestionId: string | null): PanelState {
  const draft = shown(state)
  // Without a suggestion it is the whole draft.
  const mine = draft && !suggestionId ? withSent(state.mine, draft.draftId) : state.mine
  return { ...state, kept: draft, use: 'sent', usedId: suggestionId, failed: null, mine }
}

/** Takes in which drafts there are. What was typed for one that has closed goes with it. */
function look(state: PanelState, drafts: DraftLabel[]): PanelState {
  const here = drafts.map(({ draftId }) => draftId)
  const closed = state.here.filter((draftId) => !here.includes(draftId))
  return { ...state, drafts, here, mine: withoutClosed(state.mine, closed) }
}

/** Takes in the new state of a draft; decides what of the panel's own memory outlives it. */
function update(state: PanelState, current: DraftState | null): PanelState {
  const mine = current ? withDraft(state.mine, current) : state.mine
  const next: PanelState = { ...state, current, mine, pageTrouble: current ? null : state.pageTrouble }
  const fresh = current?.phase === 'ready' ? current : null
  if (!current || current.draftId !== state.current?.draftId)
    return { ...next, ...CLEAN, failed: null, kept: fresh }
  next.failed = failure(state, current)
  if (state.use !== 'none') {
    const { last } = current
    if (last?.action === 'use' && last.ok && current.canUndo) return { ...next, use: 'done' }
    // On its way: the session clears `last` before it starts and sets it when it is done.
    if (!last) return next
    // Refused or undone: what stands in `kept` is true again. Changed by hand since: it is not.
    const holds = next.failed !== null || last?.action === 'undo'
    return { ...next, ...CLEAN, kept: fresh ?? (holds ? state.kept : null) }
  }
  if (!fresh) return current.phase === 'waiting' ? next : { ...next, kept: null }
  const ids = new Set(fresh.report?.suggestions.map((s) => s.id))
  const findings = new Set(fresh.report?.findings.map((f) => f.id))
  return {
    ...next,
    kept: fresh,
    chosenId: state.chosenId && ids.has(state.chosenId) ? state.chosenId : null,
    findingId: state.findingId && findings.has(state.findingId) ? state.findingId : null,
  }
}

function failure(state: PanelState, current: DraftState): PanelState['failed'] {
  const { last } = current
  if (last && !last.ok && (state.use === 'sent' || !state.current?.last || state.current.last.ok))
    return { action: last.action, revision: current.revision }
  const old = state.failed
  return old && !last?.ok && current.revision <= old.revision + 1 ? old : null
}
