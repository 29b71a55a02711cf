import { must, parseDocument } from './html.ts'

/** The shared fixture pages by name; put in by the bundle. */
declare const __SIM_FIXTURES__: Record<string, string>

const parsed = new Map<string, Document>()

function cut(fixture: string, selector: string): HTMLElement {
  let page = parsed.get(fixture)
  if (!page) {
    const html = __SIM_FIXTURES__[fixture]
    if (html === undefined) throw new Error(`simulator: no fixture ${fixture}`)
    page = parseDocument(html)
    parsed.set(fixture, page)
  }
  return document.importNode(must(page, selector), true)
}

/** A pop-up with the containers between it and its dock. */
export const popupTemplate = () => cut('compose-popup', '.dw .no > .nH.nn')

/** The dock of the pop-ups, empty. */
export const dockTemplate = () => cut('compose-fullscreen', 'body > .dw')

/** The place for a full-screen compose, empty. */
export const fullscreenTemplate = () => cut('compose-popup', 'body > .aSs')

/** A compose that has a window of its own. */
export const ownWindowTemplate = () => cut('compose-standalone-window', 'body > [role=main]')

/** What follows a message while it is being answered. */
export const replyTemplate = () => cut('reply-inline-trimmed', '.gA.gt')

/** What follows a message that is not being answered. */
export const noReplyTemplate = () => cut('thread-no-reply', '.gA.gt')

/** A thread with all its containers; its messages are examples. */
export const threadTemplate = () => cut('thread-no-reply', 'body > .AO')

/** An open message, as an item of a thread. */
export const openMessageTemplate = () => cut('thread-no-reply', '[role=listitem].h7')

/** A folded message, as an item of a thread. */
export const foldedMessageTemplate = () => cut('thread-no-reply', '[role=listitem].kv')

/** A committed recipient. */
export const chipTemplate = () => cut('compose-popup', '.anm[name=to] [role=option]')
