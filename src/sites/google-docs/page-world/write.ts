/**
 * Puts text into the document by one paste. Select, verify and paste happen in one task, so that no key of the writer
 * falls into the selected range. A paste is never sent twice: what came of it is read back.
 */

import { isSameAddress } from '../address.ts'
import type { Place, Written } from '../bridge-protocol.ts'
import { changeBetween, movedOffset } from '../one-change.ts'
import { copied, paste } from './events.ts'
import { type Composing, focusInput, hasFocus, type InputTarget, inputTarget } from './input-target.ts'
import { mayWrite } from './mode.ts'
import { type Model, type Models, selectionOf } from './model.ts'
import type { ScrollLock } from './scroll-lock.ts'
import { type Attempt, verdict } from './verdict.ts'

/** How long a paste may take to show in the text, and how often to look, in milliseconds. */
const PATIENCE = 1500
const LOOK = 20
/** After a paste without an answer none is sent for this long, unless the text has changed: it may still come. */
const DOUBT = 5000

interface Range {
  start: number
  end: number
}

export interface Writing {
  written: Written
  /** The text after it, if it is in. */
  after: string | null
}

const refused = (written: Written): Writing => ({ written, after: null })
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

export class Writer {
  readonly #document: Document
  readonly #models: Models
  readonly #composing: Composing
  readonly #lock: ScrollLock
  /** A selection that could not be given back, for its tab was gone. */
  #owed: { place: Place; attempt: Attempt; back: Range | null } | null = null
  #unanswered: { place: Place; text: string; at: number } | null = null

  constructor(document: Document, models: Models, composing: Composing, lock: ScrollLock) {
    this.#document = document
    this.#models = models
    this.#composing = composing
    this.#lock = lock
  }

  /** The input frame, if the page may be written to now; else why not. */
  async ready(place: Place): Promise<{ model: Model; target: InputTarget } | Written> {
    if (!isSameAddress(this.#models.place, place)) return 'tab-changed'
    if (!mayWrite(this.#document)) return 'view-only'
    const model = await this.#models.get()
    const target = inputTarget(this.#document)
    if (typeof model === 'string' || !target) return 'not-applied'
    if (!isSameAddress(model.place, place)) return 'tab-changed'
    return this.#composing.isOpen ? 'composing' : { model, target }
  }

  /**
   * Replaces words by others.
   * @param find gives what to replace in the text at this moment, or why not
   */
  async write(place: Place, find: (now: string) => Omit<Attempt, 'before'> | Written): Promise<Writing> {
    const ready = await this.ready(place)
    if (typeof ready === 'string') return refused(ready)
    const struck = this.#strike(ready.model, ready.target, find)
    if (typeof struck === 'string') return refused(struck)
    const { attempt, back, failed } = struck
    if (failed) {
      await this.#giveBack(place, attempt, back, true)
      return refused(failed)
    }
    return this.#readBack(place, attempt, back)
  }

  /** The writer may have come back to the tab in which their selection is still owed to them. */
  async settle(): Promise<void> {
    const owed = this.#owed
    if (owed && isSameAddress(this.#models.place, owed.place))
      await this.#giveBack(owed.place, owed.attempt, owed.back, false)
  }

  /** Everything that must not be interrupted. */
  #strike(
    model: Model,
    target: InputTarget,
    find: (now: string) => Omit<Attempt, 'before'> | Written,
  ): { attempt: Attempt; back: Range | null; failed: Written | null } | Written {
    const before = textOf(model)
    if (before === null) return 'not-applied'
    if (this.#isInDoubt(model.place, before)) return 'not-applied'
    const found = find(before)
    if (typeof found === 'string') return found
    const attempt = { ...found, before }
    const back = selectionOf(model.text)
    const range = { start: attempt.start, end: attempt.start + attempt.find.length }
    focusInput(target)
    this.#lock.hold()
    let failed: Written | null = 'not-applied'
    try {
      model.text.setSelection(range.start, range.end)
      if (!hasFocus(target)) focusInput(target)
      const copy = copied(target)
      failed = this.#whyNot(model, target, attempt, range, copy)
      if (!failed) paste(target, attempt.replacement)
    } catch {
      // The editor was replaced under our hands; nothing was pasted.
    }
    return { attempt, back, failed }
  }

  /** What forbids the paste at the last moment. */
  #whyNot(model: Model, target: InputTarget, attempt: Attempt, range: Range, copy: string): Written | null {
    if (!this.#models.isCurrent(model)) return 'tab-changed'
    if (this.#composing.isOpen) return 'composing'
    if (model.text.getText() !== attempt.before) return 'stale'
    const selected = selectionOf(model.text)
    if (selected?.start !== range.start || selected.end !== range.end) return 'not-applied'
    if (copy !== '' && bare(copy) !== bare(attempt.find)) return 'not-applied'
    return hasFocus(target) ? null : 'not-applied'
  }

  /** Waits until the text shows what came of the paste. */
  async #readBack(place: Place, attempt: Attempt, back: Range | null): Promise<Writing> {
    const end = performance.now() + PATIENCE
    let seen: ReturnType<typeof verdict> = 'same'
    while (performance.now() < end) {
      await sleep(LOOK)
      const now = await this.#textNow(place)
      seen = now === null ? 'other' : verdict(attempt, now)
      if (seen === 'done') return { written: 'applied', after: now }
    }
    const now = await this.#giveBack(place, attempt, back, false)
    if (now !== null && verdict(attempt, now) === 'done') return { written: 'applied', after: now }
    if (now !== attempt.before || seen === 'other') return refused('unsure')
    this.#unanswered = { place, text: attempt.before, at: performance.now() }
    return refused(mayWrite(this.#document) ? 'not-applied' : 'view-only')
  }

  /**
   * Gives the writer their selection back, if ours still stands: their next key would else replace it. The answer is
   * the text then.
   * @param isOurs the selection is ours wherever it stands: the writer had no time to move it
   */
  async #giveBack(
    place: Place,
    attempt: Attempt,
    back: Range | null,
    isOurs: boolean,
  ): Promise<string | null> {
    this.#owed = { place, attempt, back }
    const model = await this.#models.get()
    if (typeof model === 'string' || !isSameAddress(model.place, place)) return null
    const now = textOf(model)
    if (now === null) return null
    this.#owed = null
    const change = changeBetween(attempt.before, now)
    const moved = (offset: number) => (change ? movedOffset(offset, change) : offset)
    const ours = { start: moved(attempt.start), end: moved(attempt.start + attempt.find.length) }
    const selected = selectionOf(model.text)
    if (back && selected && !isSame(selected, back) && (isOurs || isSame(selected, ours))) {
      this.#lock.hold()
      model.text.setSelection(moved(back.start), moved(back.end))
    }
    return textOf(model)
  }

  async #textNow(place: Place): Promise<string | null> {
    const model = await this.#models.get()
    return typeof model === 'string' || !isSameAddress(model.place, place) ? null : textOf(model)
  }

  #isInDoubt(place: Place, text: string): boolean {
    const { place: where, text: was, at } = this.#unanswered ?? {}
    return (
      where !== undefined &&
      isSameAddress(where, place) &&
      was === text &&
      performance.now() - (at ?? 0) < DOUBT
    )
  }
}

const isSame = (one: Range, other: Range | null): boolean =>
  one.start === other?.start && one.end === other.end

/** Without what a copy may tell in another way: spaces, and characters that nobody sees. */
const bare = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '')

function textOf({ text }: Model): string | null {
  try {
    return text.getText()
  } catch {
    // The editor has been replaced since.
    return null
  }
}
