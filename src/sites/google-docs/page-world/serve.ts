/** The page's end of the bridge: answers what the content script asks, one write at a time. */
import {
  HELLO,
  type Hello,
  type Reply,
  type Request,
  readHello,
  readRequest,
  type Written,
} from '../bridge-protocol.ts'
import { Composing } from './input-target.ts'
import { locate } from './locate.ts'
import { Models } from './model.ts'
import { Reading } from './reading.ts'
import { ScrollLock } from './scroll-lock.ts'
import { Undo } from './undo.ts'
import { Writer } from './write.ts'

/** Serves the bridge of a page from now on. Until somebody asks, the document is not looked at. */
export function servePage(view: Window): void {
  const { document } = view
  const models = new Models(view)
  const reading = new Reading(models)
  const composing = new Composing(document)
  const writer = new Writer(document, models, composing, new ScrollLock(document))
  const undo = new Undo(models, writer)
  let isWriting = false

  async function alone(work: () => Promise<Written>): Promise<Reply> {
    if (isWriting) return { written: 'not-applied' }
    isWriting = true
    try {
      return { written: await work() }
    } catch {
      // What Docs threw may quote the document; that it failed is all that is told.
      return { written: 'not-applied' }
    } finally {
      isWriting = false
    }
  }

  async function apply({ place, revision, change }: Extract<Request, { op: 'apply' }>): Promise<Written> {
    const base = reading.sentAs(revision, place)
    if (!base) return 'stale'
    let before = ''
    let start = 0
    const { written, after } = await writer.write(place, (now) => {
      const at = locate(base.text, now, change)
      if (typeof at !== 'number') return at
      before = now
      start = at
      return { ...change, start: at }
    })
    if (after !== null) undo.remember({ place, attempt: { ...change, start, before }, after })
    return written
  }

  async function select({
    place,
    revision,
    start,
    end,
  }: Extract<Request, { op: 'select' }>): Promise<Written> {
    const base = reading.sentAs(revision, place)
    const ready = await writer.ready(place)
    if (!base) return 'stale'
    if (typeof ready === 'string') return ready
    if (ready.model.text.getText() !== base.text) return 'stale'
    ready.model.text.setSelection(start, end)
    return 'applied'
  }

  function answer(request: Request): Promise<Reply> {
    composing.watch()
    switch (request.op) {
      case 'read':
        return writer.settle().then(() => reading.read(request.since))
      case 'apply':
        return alone(() => apply(request))
      case 'undo':
        return alone(() => undo.undo(request.place))
      case 'select':
        return alone(() => select(request))
    }
  }

  const heard = new Set<string>()
  function listen(hello: Hello): void {
    if (heard.has(hello.ask)) return
    heard.add(hello.ask)
    document.addEventListener(hello.ask, (event) => {
      const request = readRequest((event as CustomEvent).detail)
      if (!request) return
      void answer(request.body).then((body) => {
        const detail = JSON.stringify({ id: request.id, body })
        document.dispatchEvent(new CustomEvent(hello.answer, { detail }))
      })
    })
  }

  document.addEventListener(HELLO, (event) => {
    const hello = readHello((event as CustomEvent).detail)
    if (!hello) return
    // A reloaded extension may have put a second half into the page: the first one answers, alone.
    event.stopImmediatePropagation()
    listen(hello)
  })
}
