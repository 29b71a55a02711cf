/**
 * Writes edits into a compose body so that Gmail saves the draft and one Ctrl+Z brings the old one back: one change,
 * one `input` event, all or none. Signature, quote and cards are compared before and after; if one changed, or the
 * text is not the expected one, everything is put back.
 */
import type { Edit } from '../../engine/types.ts'
import type { Outcome, Trouble } from '../draft-source.ts'
import { type BodyText, offsetOf, placeOf, readBody, spansOf } from './body-text.ts'
import { editDom } from './dom-edit.ts'
import { applied, difference, inOrder, movedOffset } from './edits.ts'
import { touchesForeign } from './foreign.ts'
import { Snapshot } from './snapshot.ts'
import type { TypingClock } from './typing-clock.ts'
import { replaceAll } from './whole-draft.ts'

/** Gmail's editor takes its undo snapshot 250 ms after the last change. */
const SETTLED_MS = 300
/** Somebody who types on for longer than this has moved on from the advice. */
const PATIENCE_MS = 5000

interface UndoRecord {
  snapshot: Snapshot
  html: string
  before: string
  after: string
  caret: Caret | null
}

interface Caret {
  anchor: number
  focus: number
}

const no = (trouble: Trouble): Outcome => ({ ok: false, trouble })

/** What a text node can hold and show as it stands. */
const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\f\v\u00a0]/g, ' ')
    .replace(/[\u200b\u2060\ufeff]/g, '')

/** Blank lines beside something foreign and at the end are spacing, not text. */
export const loosely = (text: string, hasGaps: boolean): string => {
  let end = text.length
  for (let at = end - 1; text[at] === '\n' || text[at] === ' '; at -= 1) if (text[at] === '\n') end = at
  const ended = text.slice(0, end)
  return hasGaps ? ended.replace(/\n(?:[ ]*\n)+/g, '\n\n').replace(/^\n+/, '') : ended
}

export class Writer {
  readonly #body: HTMLElement
  readonly #clock: TypingClock
  readonly #signal: AbortSignal
  #undo: UndoRecord | null = null
  #queue: Promise<unknown> = Promise.resolve()

  constructor(body: HTMLElement, clock: TypingClock, signal: AbortSignal) {
    this.#body = body
    this.#clock = clock
    this.#signal = signal
  }

  apply(edits: readonly Edit[], expected: string): Promise<Outcome> {
    return this.#inTurn(async () => {
      const trouble = await this.#settle(expected)
      return trouble ? no(trouble) : this.#applyNow(edits, expected)
    })
  }

  undo(): Promise<Outcome> {
    return this.#inTurn(async () => {
      const record = this.#undo
      if (!record) return no('stale')
      const trouble = await this.#settle(record.after)
      return trouble ? no(trouble) : this.#undoNow(record)
    })
  }

  canUndo(): boolean {
    return this.#undo !== null && !this.#blocked() && readBody(this.#body).text === this.#undo.after
  }

  #inTurn(act: () => Promise<Outcome>): Promise<Outcome> {
    const turn = this.#queue.then(act)
    this.#queue = turn.catch(() => undefined)
    return turn
  }

  #blocked(): Trouble | null {
    if (this.#signal.aborted || !this.#body.isConnected) return 'gone'
    if (this.#body.getAttribute('contenteditable') !== 'true') return 'view-only'
    return this.#clock.isComposing(this.#body) ? 'composing' : null
  }

  /** Waits until the last key is old enough; the reason if the draft is not what it should be by then. */
  async #settle(expected: string): Promise<Trouble | null> {
    for (let waited = 0; ; ) {
      const blocked = this.#blocked()
      if (blocked) return blocked
      if (readBody(this.#body).text !== expected) return 'stale'
      const left = SETTLED_MS - this.#clock.since(this.#body)
      if (left <= 0) return null
      if (waited > PATIENCE_MS) return 'stale'
      waited += left
      await new Promise((resolve) => setTimeout(resolve, left))
    }
  }

  #applyNow(edits: readonly Edit[], expected: string): Outcome {
    const before = readBody(this.#body)
    const sorted = inOrder(
      edits.map((edit) => ({ ...edit, text: clean(edit.text) })),
      before.text.length,
    )
    if (!sorted) return no('stale')
    const small = sorted
      .map((edit) => {
        const inside = difference(before.text.slice(edit.start, edit.end), edit.text)
        return { start: edit.start + inside.start, end: edit.start + inside.end, text: inside.text }
      })
      .filter((edit) => edit.start !== edit.end || edit.text !== '')
    if (small.length === 0) return { ok: true }
    if (small.some((edit) => touchesForeign(before, edit))) return no('protected')

    const predicted = loosely(applied(expected, small), before.gaps.length > 0)
    if (predicted === loosely(before.text, before.gaps.length > 0)) return { ok: true } // spacing only
    const shields = fingerprints(before)
    const caret = this.#caret(before)
    const snapshot = new Snapshot(this.#body)
    let protectedChanged = false
    const isDone = (): boolean => {
      const now = readBody(this.#body)
      protectedChanged = fingerprints(now) !== shields
      return !protectedChanged && loosely(now.text, before.gaps.length > 0) === predicted
    }
    const ways: Array<() => boolean> = [
      () => this.#typeInto(before, small),
      () => editDom(this.#body, readBody(this.#body), small),
      () => replaceAll(this.#body, readBody(this.#body), predicted),
    ]
    for (const [at, way] of ways.entries()) {
      const html = this.#body.innerHTML
      if (way() && isDone()) {
        this.#restoreCaret(caret && moved(caret, small))
        if (at > 0) this.#announce()
        this.#clock.touch(this.#body)
        const now = readBody(this.#body)
        snapshot.narrow()
        this.#undo = { snapshot, html: this.#body.innerHTML, before: before.text, after: now.text, caret }
        return { ok: true }
      }
      if (this.#body.innerHTML !== html) {
        snapshot.restore()
        if (at === 0) this.#announce() // the editor has heard of the attempt
      }
    }
    this.#restoreCaret(caret)
    return no(protectedChanged ? 'protected' : 'not-applied')
  }

  #undoNow(record: UndoRecord): Outcome {
    const shields = fingerprints(readBody(this.#body))
    if (this.#body.innerHTML === record.html) record.snapshot.restore()
    else {
      // Same words, other markup (somebody set a word in bold): the words go back, the markup stays.
      const edit = difference(record.after, record.before)
      const now = readBody(this.#body)
      if (touchesForeign(now, edit)) return no('protected')
      const whole = new Snapshot(this.#body)
      const isDone =
        editDom(this.#body, now, [edit]) &&
        fingerprints(readBody(this.#body)) === shields &&
        loosely(readBody(this.#body).text, now.gaps.length > 0) ===
          loosely(record.before, now.gaps.length > 0)
      if (!isDone) {
        whole.restore()
        return no('not-applied')
      }
    }
    this.#restoreCaret(record.caret)
    this.#announce()
    this.#clock.touch(this.#body)
    this.#undo = null
    return { ok: true }
  }

  /** One word or sentence inside one text node: as if typed, which keeps the browser's own undo too. */
  #typeInto(body: BodyText, edits: readonly Edit[]): boolean {
    const [edit] = edits
    const document = this.#body.ownerDocument
    if (!edit || edits.length > 1 || edit.text.includes('\n')) return false
    if (!this.#body.contains(document.activeElement) || typeof document.execCommand !== 'function')
      return false
    const spans = spansOf(body, edit.start, edit.end)
    const span = spans[0]
    if (spans.length !== 1 || !span || span.from.node.nodeType !== 3) return false
    const node = span.from.node as Text
    if (span.from.offset === 0 || span.to.offset === node.data.length) return false
    if (span.to.offset - span.from.offset !== edit.end - edit.start) return false
    const selection = document.getSelection()
    if (!selection) return false
    selection.setBaseAndExtent(node, span.from.offset, node, span.to.offset)
    return edit.text === ''
      ? document.execCommand('delete')
      : document.execCommand('insertText', false, edit.text)
  }

  #announce(): void {
    const view = this.#body.ownerDocument.defaultView!
    this.#body.dispatchEvent(
      new view.InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }),
    )
  }

  #caret(body: BodyText): Caret | null {
    const selection = this.#body.ownerDocument.getSelection()
    const { anchorNode, focusNode } = selection ?? {}
    if (!selection || !anchorNode || !focusNode) return null
    if (!this.#body.contains(anchorNode) || !this.#body.contains(focusNode)) return null
    return {
      anchor: offsetOf(body, { node: anchorNode, offset: selection.anchorOffset }),
      focus: offsetOf(body, { node: focusNode, offset: selection.focusOffset }),
    }
  }

  #restoreCaret(caret: Caret | null): void {
    if (!caret) return
    const body = readBody(this.#body)
    const anchor = placeOf(body, Math.min(caret.anchor, body.text.length))
    const focus = placeOf(body, Math.min(caret.focus, body.text.length))
    if (!anchor || !focus) return
    this.#body.ownerDocument
      .getSelection()
      ?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset)
  }
}

const moved = (caret: Caret, edits: readonly Edit[]): Caret => ({
  anchor: movedOffset(caret.anchor, edits),
  focus: movedOffset(caret.focus, edits),
})

/** All that must stay as it is, as one string. */
const fingerprints = (body: BodyText): string =>
  JSON.stringify([body.foreign.map((node) => node.outerHTML), body.foreignText])
